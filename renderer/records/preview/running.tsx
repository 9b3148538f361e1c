import type { Phrases } from '#shared/documents/document-block';
import { paperPhrases } from '#shared/documents/paper-text';

/** Running text with what is strong in it. */
export function Running({ text }: { text: Phrases }) {
  return paperPhrases(text).map((phrase, index) =>
    phrase.isStrong ? (
      // oxlint-disable-next-line react/no-array-index-key -- a piece has no name but its place
      <strong key={index}>{phrase.text}</strong>
    ) : (
      phrase.text
    ),
  );
}
