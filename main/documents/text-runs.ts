import type { Phrases } from '#shared/documents/document-block';
import { paperPhrases, type PaperPhrase } from '#shared/documents/paper-text';
import { TextRun } from 'docx';

/** A stretch of text that is read in one direction. */
export type DirectedText = { text: string; tongue: 'ar-SA' | 'he-IL' | null };

/** Hebrew and its presentation forms; the rest of the right-to-left blocks are of the Arabic kind. */
const HEBREW = /[\u0590-\u05FF\uFB1D-\uFB4F]/u;
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const RIGHT_TO_LEFT_STRETCH = new RegExp(
  `(${RIGHT_TO_LEFT.source}+(?:[\\s'’-]+${RIGHT_TO_LEFT.source}+)*)`,
  'u',
);

/** Takes a line apart where its reading direction changes; only right-to-left words are marked. */
export function directedStretches(line: string): DirectedText[] {
  return line
    .split(RIGHT_TO_LEFT_STRETCH)
    .filter((text) => text !== '')
    .map((text) => ({ text, tongue: tongueOf(text) }));
}

function tongueOf(text: string): DirectedText['tongue'] {
  if (!RIGHT_TO_LEFT.test(text)) return null;
  return HEBREW.test(text) ? 'he-IL' : 'ar-SA';
}

/** Running text as runs; the first character of the first line is never a space or a line feed. */
export function textRuns(phrases: Phrases): TextRun[] {
  return paperPhrases(phrases).flatMap(runsOf);
}

/** The language where it is not the document's, and that of what is read from right to left. */
function languagesOf(
  value: PaperPhrase['language'],
  bidirectional: DirectedText['tongue'],
): { language?: { value?: string; bidirectional?: string } } {
  if (value === null && bidirectional === null) return {};
  return {
    language: { ...(value && { value }), ...(bidirectional && { bidirectional }) },
  };
}

function runsOf({ text, isStrong, language }: PaperPhrase): TextRun[] {
  return text.split('\n').flatMap((line, lineIndex) => {
    const stretches = directedStretches(line);
    const shown = stretches.length === 0 ? [{ text: '', tongue: null }] : stretches;
    return shown.map(
      ({ text: words, tongue }, index) =>
        new TextRun({
          text: words,
          ...(isStrong ? { style: 'Strong' } : {}),
          ...(lineIndex > 0 && index === 0 ? { break: 1 } : {}),
          ...(tongue === null ? {} : { rightToLeft: true }),
          ...languagesOf(language, tongue),
        }),
    );
  });
}
