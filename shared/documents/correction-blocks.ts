import type { AgendaItem } from '../model/agenda';
import type { Correction } from '../model/correction';
import { asSentence } from '../text/documents';
import type { DocumentBlock, Phrase, Phrases } from './document-block';
import { titlePhrases } from './item-title';
import type { MinuteContext } from './minute-context';
import type { NameBook } from './name-book';
import { phrasesOf } from './paper-text';

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
  const words = names.tongue.terms.corrections;
  const place = meeting.agenda.findIndex(({ id }) => id === itemId);
  return [
    ...aboutPhrases(meeting.agenda[place], place + 1, names),
    { strong: ` (${names.tongue.plainDate(on)}):` },
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

/** The item that was corrected, or that the minutes were as a whole. */
function aboutPhrases(item: AgendaItem | undefined, number: number, names: NameBook): Phrase[] {
  const { itemNumber, theMinutesAsAWhole } = names.tongue;
  if (item === undefined) return [{ strong: theMinutesAsAWhole }];
  return [{ strong: `${itemNumber(number)}, ` }, ...strongPhrases(titlePhrases(item, names))];
}

function strongPhrases(text: Phrases): Phrase[] {
  return phrasesOf(text).map((piece) => {
    if (typeof piece === 'string') return { strong: piece };
    return 'strong' in piece ? piece : { strong: piece.text, language: piece.language };
  });
}
