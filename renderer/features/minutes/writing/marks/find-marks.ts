import type { Node } from '@tiptap/pm/model';
import { unexpandedFirstUses } from '#shared/domain/writing/first-uses';
import { wordsIn, type Word } from '#shared/domain/writing/words';
import { textblocksOf, textOf } from '../text-of-blocks';
import { isAccepted, type WritingHelp } from '../writing-help';

/** Why a word is marked: it is in no dictionary, or is a short form that is not written out yet. */
export type MarkedWord =
  { kind: 'spelling'; word: string } | { kind: 'abbreviation'; word: string; written: string };

/** A marked word and where it stands in the document. */
export type PlacedMark = MarkedWord & { from: number; to: number };

const words = new WeakMap<Node, Word[]>();

/** The words of a block; those of one that did not change are not looked for again. */
function wordsOf(node: Node): Word[] {
  const known = words.get(node) ?? wordsIn(textOf(node));
  words.set(node, known);
  return known;
}

/** The words of a document that were never judged, each once. */
export function unjudgedWords(doc: Node, help: WritingHelp): string[] {
  const checker = help.checker();
  const unknown = textblocksOf(doc)
    .flatMap(({ node }) => wordsOf(node))
    .map(({ text }) => text)
    .filter((text) => checker.isWrong(text) === undefined && !isAccepted(help, text));
  return [...new Set(unknown)];
}

/** Every word to mark by what is known now, in the order of the text. */
export function marksIn(doc: Node, help: WritingHelp): PlacedMark[] {
  return [...misspellings(doc, help), ...shortForms(doc, help)].toSorted((a, b) => a.from - b.from);
}

function misspellings(doc: Node, help: WritingHelp): PlacedMark[] {
  const checker = help.checker();
  return textblocksOf(doc).flatMap(({ node, start }) =>
    wordsOf(node)
      .filter(({ text }) => checker.isWrong(text) === true && !isAccepted(help, text))
      .map(({ text, from, to }) => ({
        kind: 'spelling' as const,
        word: text,
        from: start + from,
        to: start + to,
      })),
  );
}

function shortForms(doc: Node, { lists, left }: WritingHelp): PlacedMark[] {
  const blocks = textblocksOf(doc);
  const texts = blocks.map(({ node }) => textOf(node));
  return unexpandedFirstUses(texts, lists().abbreviations)
    .filter(({ short }) => !left.has(short))
    .map(({ short, written, text, from, to }) => {
      const start = blocks[text]?.start ?? 0;
      return {
        kind: 'abbreviation' as const,
        word: short,
        written,
        from: start + from,
        to: start + to,
      };
    });
}
