import { describe, expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { MinutesPapers } from '#shared/documents/papers';
import { isoDate } from '#shared/model/iso-date';
import type { MinuteBlock } from '#shared/model/minutes';
import type { Proposal } from '#shared/model/proposal';
import { authorityIdSchema } from '#shared/model/register-ids';
import type { Rules } from '#shared/model/rules/rules';
import { SILENT, stated } from '#shared/model/setting';
import { ids } from '../../support/board-builders';
import { under } from '../../support/described';
import { aDecision, paragraph } from '../../support/minute-blocks';
import {
  aCommitment,
  anAnswer,
  aProposal,
  aRound,
  aSubmission,
  hands,
  settledVotes,
} from '../../support/register-builders';
import { aBoard } from '../../support/sample-board';
import { boardPapers } from '../../support/sample-papers';
import { anItem, someTerms } from '../../support/sample-records';

const decided = aDecision('1', 'Buy six cameras');
const fire = ids.organisation('fire');

function proposal(changes: Partial<Proposal>): Proposal {
  const rounds = [aRound('1', hands(6, 5))];
  return aProposal({
    submissions: [aSubmission('june', { itemId: ids.item('only'), rounds })],
    decision: { id: decided.id, reference: decided.reference },
    ...changes,
  });
}

type Changes = {
  rules?: Partial<Rules>;
  blocks?: MinuteBlock[];
  isClosed?: boolean;
  version?: MinutesPapers['version'];
};

/** What the minutes of one item, "Cameras", say with a proposal carried under it. */
function said(changes: Partial<Proposal>, options: Changes = {}): string[] {
  const { rules = {}, blocks = [decided], isClosed = false, version = 'circulated' } = options;
  const terms = someTerms({
    ...settledVotes,
    absentBodyAgrees: stated(true, '4.4'),
    delegatedAuthority: stated(true, '3.2'),
    endorsedBy: stated('the Executive Board', '2.5'),
    ...rules,
  });
  const papers = boardPapers({
    agenda: [anItem('only', { title: 'Cameras', isClosed })],
    minutes: [{ itemId: ids.item('only'), blocks }],
  });
  const minutes = minutesDocument({
    ...papers,
    actions: [],
    partnership: aBoard({ terms }),
    proposals: [proposal(changes)],
    version,
  });
  return under(minutes, 'Cameras');
}

const last = (changes: Partial<Proposal>, options: Changes = {}) => said(changes, options).at(-1);
const committed = (answer: ReturnType<typeof anAnswer> | null, what = ''): Partial<Proposal> => ({
  commitments: [{ organisationId: fire, what, answer }],
});

describe('an agency that was not there (Q2, BCP 4.4)', () => {
  test.each([
    [
      'is awaited, by the clause',
      committed(null),
      {},
      'Awaiting the agreement of Anyshire Fire and Rescue Service (terms of reference, clause 4.4): it is not included before it agrees.',
    ],
    [
      'is awaited with what it is to do',
      committed(null, 'two officers'),
      {},
      'Awaiting the agreement of Anyshire Fire and Rescue Service (terms of reference, clause 4.4): it is not included before it agrees, to: two officers.',
    ],
    [
      'is awaited without a clause where the terms are silent',
      committed(null),
      { rules: { absentBodyAgrees: SILENT } },
      'Awaiting the agreement of Anyshire Fire and Rescue Service: it is not included before it agrees.',
    ],
    [
      'has agreed on a day',
      committed(anAnswer(true)),
      {},
      'Anyshire Fire and Rescue Service agreed on 20 June 2026 (terms of reference, clause 4.4).',
    ],
    [
      'has refused on a day',
      committed(anAnswer(false)),
      {},
      'Without Anyshire Fire and Rescue Service, which refused its agreement on 20 June 2026 (terms of reference, clause 4.4).',
    ],
  ] as const)('%s', (_, changes, options, words) => {
    expect(last(changes, options)).toBe(words);
  });
});

function approval(answer: ReturnType<typeof anAnswer> | null, due: string | null) {
  return {
    authority: [
      {
        kind: 'subject-to-approval' as const,
        id: authorityIdSchema.parse('authority-1'),
        organisationId: fire,
        body: 'the Fire Authority',
        due: due === null ? null : isoDate(due),
        answer,
      },
    ],
  };
}

describe('an approval to be brought (P10, Warwickshire 3.2)', () => {
  test.each([
    [
      approval(null, '2026-07-01'),
      'Subject to the approval of the Fire Authority, which Anyshire Fire and Rescue Service is to bring by 1 July 2026 (terms of reference, clause 3.2).',
    ],
    [
      approval(null, null),
      'Subject to the approval of the Fire Authority, which Anyshire Fire and Rescue Service is to bring (terms of reference, clause 3.2).',
    ],
    [
      approval(anAnswer(true), null),
      'The Fire Authority gave the approval Anyshire Fire and Rescue Service was to bring on 20 June 2026 (terms of reference, clause 3.2).',
    ],
    [
      approval(anAnswer(false), null),
      'The Fire Authority refused the approval Anyshire Fire and Rescue Service was to bring on 20 June 2026 (terms of reference, clause 3.2).',
    ],
  ])('%#. is awaited, or was given or refused, by the clause', (changes, words) => {
    expect(last(changes)).toBe(words);
  });
});

describe('an endorsement (V12, BCP 2.5)', () => {
  const on = isoDate('2026-07-01');
  test.each([
    [null, 'Awaiting endorsement by the Executive Board (terms of reference, clause 2.5).'],
    [
      'endorsed',
      'Endorsed by the Executive Board on 1 July 2026 (terms of reference, clause 2.5).',
    ],
    [
      'refused',
      'Endorsement refused by the Executive Board on 1 July 2026 (terms of reference, clause 2.5).',
    ],
  ] as const)('with the outcome %s', (result, words) => {
    const outcome = result && { result, on, note: '' };
    expect(last({ endorsement: { body: 'the Executive Board', outcome } })).toBe(words);
  });
});

describe('a caveat (Q2)', () => {
  const untied = { ...committed(null), decision: null };
  const sentence = /^On “Cameras in the precinct”: Awaiting the agreement of/;

  test('stands under its decision, before what was recorded after it', () => {
    const lines = said(committed(null), { blocks: [decided, paragraph('Then they went on.')] });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['decision:', 'Awaiting', '1.1']);
  });

  test('stands at the end of its item where it is tied to no decision, with its proposal', () => {
    const lines = said(untied, { blocks: [decided, paragraph('Then they went on.')] });
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(sentence);
  });

  test('is said with the decisions where its item is no longer on the agenda', () => {
    const papers = boardPapers({ agenda: [anItem('other')], minutes: [] });
    const partnership = aBoard({ terms: someTerms({ ...settledVotes }) });
    const minutes = minutesDocument({ ...papers, partnership, proposals: [proposal(untied)] });
    expect(under(minutes, 'Summary of decisions')).toEqual([expect.stringMatching(sentence)]);
  });

  test.each([
    ['of a marked decision', committed(null), { blocks: [{ ...decided, isConfidential: true }] }],
    ['of a closed item', committed(null), { isClosed: true }],
    ['of a closed item, tied to no decision', untied, { isClosed: true }],
    [
      'tied to no decision, of an item of which a part is marked',
      untied,
      { blocks: [paragraph('Said.'), paragraph('Secret', true)] },
    ],
  ])('%s is left out of the circulated minutes only (M3)', (_, changes, options) => {
    expect(said(changes, options).join()).not.toContain('Fire');
    expect(said(changes, { ...options, version: 'complete' }).join()).toContain('Fire');
  });
});

test('what an absent agency is to do is in its commitment', () => {
  expect(last({ commitments: [aCommitment('fire')] })).toContain('to: Two officers.');
});
