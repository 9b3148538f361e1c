import type { Phrases } from '#shared/documents/document-block';
import { paperPhrases, type PaperPhrase } from '#shared/documents/paper-text';

/** Running text with what is strong in it, and what is in another language marked as such. */
export function Running({ text }: { text: Phrases }) {
  return paperPhrases(text).map((phrase, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a piece has no name but its place
    <Piece key={index} phrase={phrase} />
  ));
}

function Piece({ phrase: { text, isStrong, language } }: { phrase: PaperPhrase }) {
  const lang = language ?? undefined;
  if (isStrong) return <strong lang={lang}>{text}</strong>;
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
