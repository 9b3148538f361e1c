import type { Correction } from '../model/correction';
import { asSentence } from '../text/documents';
import type { DocumentBlock, Phrases } from './document-block';
import { titleWords } from './item-title';
import type { MinuteContext } from './minute-context';

/**
 * What later meetings corrected in the minutes (M1): the words as recorded and as they should have
 * been, in the order they were made. Nothing where nothing was corrected; where a correction quotes
 * what is left out of the circulated version, that it is kept apart (M3).
 */
export function correctionBlocks(context: MinuteContext): DocumentBlock[] {
  const { meeting, leftOut, names } = context;
  const words = names.tongue.terms.corrections;
  if (meeting.corrections.length === 0 && !leftOut.corrections) return [];
  const apart: DocumentBlock[] = leftOut.corrections
    ? [{ type: 'paragraph', role: 'body', text: words.apart }]
    : [];
  return [
    { type: 'heading', level: 2, text: words.heading },
    ...meeting.corrections
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .map((correction): DocumentBlock => ({
        type: 'paragraph',
        role: 'body',
        text: phrases(correction, context),
      })),
    ...apart,
  ];
}

function phrases(
  { itemId, was, shouldBe, on }: Correction,
  { meeting, names }: MinuteContext,
): Phrases {
  const { terms, correctionOpening } = names.tongue;
  const words = terms.corrections;
  const place = meeting.agenda.findIndex(({ id }) => id === itemId);
  const item = {
    number: place < 0 ? null : place + 1,
    title: titleWords(meeting.agenda[place], names),
  };
  return [
    { strong: correctionOpening(item, on) },
    '\n',
    ...(was.trim() === ''
      ? [words.nothingRecorded]
      : [{ strong: words.was }, ' ', names.written(asSentence(was))]),
    '\n',
    ...(shouldBe.trim() === ''
      ? [words.struckOut]
      : [{ strong: words.shouldBe }, ' ', names.written(asSentence(shouldBe))]),
  ];
}
