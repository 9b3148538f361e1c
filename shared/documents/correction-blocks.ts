import type { Correction } from '../model/correction';
import { asSentence } from '../text/documents';
import { correctionOpening, correctionWords } from '../text/record-words';
import type { DocumentBlock, Phrases } from './document-block';
import type { MinuteContext } from './minute-context';

/**
 * What later meetings corrected in the minutes (M1): the words as recorded and as they should have
 * been, in the order they were made. Nothing where nothing was corrected; where a correction quotes
 * what is left out of the circulated version, that it is kept apart (M3).
 */
export function correctionBlocks(context: MinuteContext): DocumentBlock[] {
  const { meeting, leftOut } = context;
  if (meeting.corrections.length === 0 && !leftOut.corrections) return [];
  const apart: DocumentBlock[] = leftOut.corrections
    ? [{ type: 'paragraph', role: 'body', text: correctionWords.apart }]
    : [];
  return [
    { type: 'heading', level: 2, text: correctionWords.heading },
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

function phrases({ itemId, was, shouldBe, on }: Correction, { meeting }: MinuteContext): Phrases {
  const place = meeting.agenda.findIndex(({ id }) => id === itemId);
  const title = meeting.agenda[place]?.title ?? '';
  return [
    { strong: correctionOpening(place < 0 ? null : place + 1, title, on) },
    '\n',
    ...(was.trim() === ''
      ? [correctionWords.nothingRecorded]
      : [{ strong: correctionWords.was }, ` ${asSentence(was)}`]),
    '\n',
    ...(shouldBe.trim() === ''
      ? [correctionWords.struckOut]
      : [{ strong: correctionWords.shouldBe }, ` ${asSentence(shouldBe)}`]),
  ];
}
