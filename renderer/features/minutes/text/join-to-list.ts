import type { Command } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { BLOCK_DEPTH } from './blocks';
import { isMarked } from './confidential-blocks';
import { NODE } from './minute-content';

/**
 * At the beginning of a paragraph after a list its words join the last point, as they would join a
 * paragraph. A point holds one paragraph, so that the editor itself has no way in, and would select the
 * point as a whole and delete it with the next key. Confidential and open words do not join (M3): the
 * cursor goes to the point, and what is to be is typed there.
 */
export const joinToList: Command = ({ state, dispatch }) => {
  const { $from, empty } = state.selection;
  const isAtStart = empty && $from.parentOffset === 0 && $from.depth === BLOCK_DEPTH;
  if (!isAtStart || $from.parent.type.name !== NODE.paragraph) return false;
  const before = $from.before();
  const list = state.doc.resolve(before).nodeBefore;
  if (list?.type.name !== NODE.bullets) return false;
  if (dispatch) {
    // The end of the words of the last point: within its paragraph, its point and the list.
    const end = before - 3;
    const tr = state.tr;
    if (isMarked(list) === isMarked($from.parent)) {
      tr.delete(before, $from.after()).insert(end, $from.parent.content);
    }
    dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
  }
  return true;
};
