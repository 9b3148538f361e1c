import { describe, expect, it } from 'vitest';
import { refusalCodeSchema, type Refusal, type RefusalCode } from '#shared/ipc/result';
import { deletionBarWords } from '#shared/text/deletion-words';
import { tableFaultWords } from '#shared/text/import/table-fault-words';
import { paperStepFaultWords } from '#shared/text/paper-words';
import { refusalHeading, refusalText } from '#shared/text/refusals';
import { faultWords } from '#shared/text/rules/faults';
import { logoFaultWords } from '#shared/text/screens/paper-look';
import { partnershipFileFaults } from '#shared/text/screens/partnership-file';
import { templateRefusalWords } from '#shared/text/screens/word-template';
import { transferRefusalWords } from '#shared/text/actions/transfer-words';

const SOME_DETAILS = { name: 'Police', clause: '8.7', title: 'Item', document: 'a.json' };

const everyRefusal: Refusal[] = refusalCodeSchema.options.flatMap((code) => [
  { code },
  { code, details: SOME_DETAILS },
]);

/** The reasons that some refusals have beside their code, by the words there are for them. */
const REASONS: [code: RefusalCode, detail: string, reasons: readonly string[]][] = [
  ['partnership-file-not-read', 'because', Object.keys(partnershipFileFaults)],
  ['table-not-read', 'because', Object.keys(tableFaultWords)],
  ['not-a-logo', 'because', Object.keys(logoFaultWords)],
  ['not-a-template', 'because', Object.keys(templateRefusalWords)],
  ['meeting-stays', 'because', Object.keys(deletionBarWords)],
  ['paper-step-out-of-order', 'because', Object.keys(paperStepFaultWords)],
  ['transfer-not-open', 'because', Object.keys(transferRefusalWords)],
  ['rules-contradict', 'fault', Object.keys(faultWords)],
  ['no-confidence-not-open', 'because', ['no-day', 'no-such-chair', 'not-provided', 'silent']],
  ['electronic-not-provided', 'because', ['silent', 'not-entered', 'excluded']],
];
const withReasons: Refusal[] = REASONS.flatMap(([code, detail, reasons]) =>
  reasons.map((reason) => ({ code, details: { ...SOME_DETAILS, [detail]: reason } })),
);

/** Verbs by which a reader is told what to do. */
const VERBS =
  'adopt|add|ask|attach|change|check|choose|close|connect|copy|correct|delete|do|end|enter|export|free|give|go|group|install|leave|look|lower|make|mark|move|open|part|put|record|remove|restore|resume|save|say|see|set|take|tidy|try|type|wait';
/** At the beginning of a sentence, or of a part of one after a comma. */
const SAYS_WHAT_TO_DO = new RegExp(`(^|[.:;,] |, then |, or |, and )(${VERBS})\\b`, 'i');

const SAYS_WHAT_IS_SAFE =
  /nothing (was|of|is|that)|\bsafe\b|as it was|still there|was not saved|can be saved/i;

/** What heading and words leave out. */
const missing = (heading: string, text: string): string[] => [
  ...(SAYS_WHAT_TO_DO.test(text) ? [] : ['what to do']),
  ...(SAYS_WHAT_IS_SAFE.test(`${heading} ${text}`) ? [] : ['what is safe']),
];

describe('a refusal', () => {
  it.each(everyRefusal)('of $code $details has whole sentences', (refusal) => {
    const text = refusalText(refusal);
    expect(text).toMatch(/^[A-Z“].*\.$/);
    expect(text).not.toMatch(/undefined|“”/);
  });

  it.each([...everyRefusal, ...withReasons])(
    'of $code $details says what is safe and what to do',
    (refusal) => {
      expect(missing(refusalHeading(refusal), refusalText(refusal))).toEqual([]);
    },
  );

  it('is seen to leave out either (control)', () => {
    expect(missing('Not done', 'The disk is full.')).toEqual(['what to do', 'what is safe']);
    expect(missing('Not done', 'Free some space.')).toEqual(['what is safe']);
    expect(missing('Not done. Nothing was changed.', 'The disk is full.')).toEqual(['what to do']);
  });

  it('that stopped part of the way does not say that nothing was changed', () => {
    const heading = refusalHeading({ code: 'restore-stopped' });
    expect(heading).toBe('Stopped part of the way');
    expect(refusalText({ code: 'restore-stopped' })).toContain('a backup of everything was made');
  });

  it('names the clause that forbids a decision', () => {
    expect(refusalText({ code: 'inquorate-no-decisions', details: { clause: '8.7' } })).toContain(
      'terms of reference, clause 8.7',
    );
  });
});
