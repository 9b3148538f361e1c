import { Extension, Mark } from '@tiptap/core';
import { Fragment, Slice, type MarkType, type Schema } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blocksWithin, type Placed } from './blocks';
import { isMarked } from './confidential-blocks';

const CARRIED = 'carriedConfidential';

/**
 * What text of a marked block wears while it is pasted or dropped: it may leave its block behind,
 * and the block in which it lands is marked by it. It is gone before anything is shown or saved.
 */
export const CarriedMark = Mark.create({
  name: CARRIED,
  inclusive: false,
  renderHTML: () => ['span', 0],
});

/**
 * The words, without spaces, that were taken to the clipboard last, where any were confidential.
 * Pasted as plain text, which holds no mark, they are known by it, under another item too.
 */
let lastTaken = '';

/** That what is pasted or dropped is as confidential as where it was copied from (M3). */
export const ConfidentialClipboard = Extension.create({
  name: 'confidentialClipboard',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPasted: ({ content, openStart, openEnd }, { state }, isPlain) => {
          const isKnown = isPlain && lastTaken !== '' && wordsOf(content) === lastTaken;
          const worn = wearing(content, carriedIn(state.schema), isKnown);
          return new Slice(worn, openStart, openEnd);
        },
        handleDOMEvents: { copy: remember, cut: remember },
      },
    }),
  ],
});

/** The blocks in which confidential text was pasted or dropped. */
export function landedIn({ doc, schema }: EditorState): Placed[] {
  return blocksWithin(doc, 0, doc.content.size).filter(({ node, at }) =>
    doc.rangeHasMark(at, at + node.nodeSize, carriedIn(schema)),
  );
}

/** Takes off what the text wore on its way. */
export function takeOffCarried(tr: Transaction): void {
  const { size } = tr.doc.content;
  const carried = carriedIn(tr.doc.type.schema);
  if (tr.doc.rangeHasMark(0, size, carried)) tr.removeMark(0, size, carried);
}

function carriedIn({ marks }: Schema): MarkType {
  const type = marks[CARRIED];
  if (!type) throw new Error('an editor of no minute');
  return type;
}

/** The same nodes, with the mark on the text of those that are confidential. */
function wearing(content: Fragment, carried: MarkType, isWithin: boolean): Fragment {
  return Fragment.fromArray(
    content.content.map((node) => {
      if (node.isInline) return isWithin ? node.mark(carried.create().addToSet(node.marks)) : node;
      return node.copy(wearing(node.content, carried, isWithin || isMarked(node)));
    }),
  );
}

function remember({ state }: EditorView): false {
  if (state.selection.empty) return false;
  const { content } = state.selection.content();
  const worn = wearing(content, carriedIn(state.schema), false);
  lastTaken = holds(worn, carriedIn(state.schema)) ? wordsOf(content) : '';
  return false;
}

function holds(content: Fragment, carried: MarkType): boolean {
  let found = false;
  content.descendants(({ marks }) => {
    found ||= carried.isInSet(marks) !== undefined;
  });
  return found;
}

const wordsOf = (content: Fragment): string =>
  content.textBetween(0, content.size).replaceAll(/\s+/g, '');
