import type { Node } from '@tiptap/pm/model';
import { textblocksOf, textOf } from '../text-of-blocks';

/** What is looked for; nothing is found of an empty text. */
export type Query = { text: string; matchCase: boolean };

/** Where it stands. */
export type Match = { from: number; to: number };

/** Every place of a text in a document, in order. None reaches over the end of a block. */
export function matchesIn(doc: Node, { text, matchCase }: Query): Match[] {
  if (text === '') return [];
  const wanted = new RegExp(literally(text), matchCase ? 'gu' : 'giu');
  return textblocksOf(doc).flatMap(({ node, start }) =>
    [...textOf(node).matchAll(wanted)].map(({ 0: { length }, index }) => ({
      from: start + index,
      to: start + index + length,
    })),
  );
}

const literally = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
