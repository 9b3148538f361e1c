import type { Node } from '@tiptap/pm/model';

/** A block that holds text, and the place before its first character. */
export type Textblock = { node: Node; start: number };

/** Every block of a document that holds text, in order, whatever it stands in. */
export function textblocksOf(doc: Node): Textblock[] {
  const found: Textblock[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    found.push({ node, start: at + 1 });
    return false;
  });
  return found;
}

/** Nodes never change, so that what was read of one holds for as long as it is there. */
const texts = new WeakMap<Node, string>();

/** The text of a block, in which each character stands as far from the start as in the document. */
export function textOf(node: Node): string {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = node.textBetween(0, node.content.size, undefined, '\uFFFC');
  texts.set(node, text);
  return text;
}
