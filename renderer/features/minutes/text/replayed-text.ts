import { closeHistory, history } from '@tiptap/pm/history';
import type { Node as TextNode, Schema } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditHistory, UnkeptEdit } from '#shared/model/edit-history';
import type { Minute } from '#shared/model/minutes';
import { itemById } from './blocks';
import { EditLog, stepsOf, type LoggedEdit } from './edit-log';
import { toTheAgenda } from './follow-agenda';
import { blocksOf, contentOf, itemContentOf } from './minute-content';
import { UNDO_DEPTH } from './undo-depth';

/** So many edits are taken up again; what is older is part of the text they began with. */
const TAKEN_UP = 2000;

/** A text as it stands, with what can be taken back in it, and the log in which to go on. */
export type ReplayedText = { state: EditorState; log: EditLog };

/**
 * The minutes with the Undos of earlier runs: the edits are made once more, and what the minutes
 * have beyond them, as words that a crash kept from the history, comes as one more edit. The minutes
 * are what counts: where the history does not fit, they begin without one.
 */
export function replayedText(
  schema: Schema,
  minutes: readonly Minute[],
  kept: EditHistory | null,
): ReplayedText {
  const replayed = kept && kept.base.length > 0 ? tryReplay(schema, kept) : null;
  if (!replayed) return unwritten(schema, minutes);
  const { log } = replayed;
  let { state } = replayed;
  const followed = toTheAgenda(state, minutes);
  if (followed.docChanged) {
    state = state.apply(followed);
    log.noteFollowed(changeOf(followed, state.doc));
  }
  const caughtUp = toTheMinutes(state, minutes);
  if (caughtUp.docChanged) {
    state = state.apply(closeHistory(caughtUp));
    log.note({ ...changeOf(caughtUp, state.doc), undoDepth: Infinity });
  }
  return { state, log };
}

function unwritten(schema: Schema, minutes: readonly Minute[]): ReplayedText {
  const doc = schema.nodeFromJSON(contentOf(minutes));
  return { state: bareState(doc), log: new EditLog(doc) };
}

const bareState = (doc: TextNode): EditorState =>
  EditorState.create({ doc, plugins: [history({ depth: UNDO_DEPTH })] });

function tryReplay(schema: Schema, { base, edits }: EditHistory): ReplayedText | null {
  try {
    return replay(schema, schema.nodeFromJSON(JSON.parse(base.join(''))), edits);
  } catch {
    // It was written by another version of the editor, or is damaged.
    return null;
  }
}

function replay(schema: Schema, base: TextNode, edits: readonly UnkeptEdit[]): ReplayedText {
  const old = Math.max(0, edits.length - TAKEN_UP);
  const begin = edits.slice(0, old).reduce((doc, edit) => {
    let next = doc;
    for (const step of stepsOf(edit, schema)) next = step.apply(next).doc ?? fail();
    return next;
  }, base);
  let state = bareState(begin);
  const logged: LoggedEdit[] = [];
  for (const edit of edits.slice(old)) {
    const steps = stepsOf(edit, schema);
    const { tr } = state;
    for (const step of steps) tr.step(step);
    state = state.apply(edit.isUndoable ? closeHistory(tr) : tr.setMeta('addToHistory', false));
    logged.push({ steps, isUndoable: edit.isUndoable, after: state.doc });
  }
  return { state, log: new EditLog(begin, logged, old === 0) };
}

function fail(): never {
  throw new Error('the edits do not fit the text');
}

/** Items whose minute says something else than their text, as that minute has it. */
function toTheMinutes({ schema, tr }: EditorState, minutes: readonly Minute[]): Transaction {
  for (const minute of minutes) {
    const item = itemById(tr.doc, minute.itemId);
    const node = schema.nodeFromJSON(itemContentOf(minute));
    if (!item || isSameMinute(item.node, node)) continue;
    tr.replaceWith(item.at + 1, item.at + item.node.nodeSize - 1, node.content);
  }
  return tr;
}

/** Empty paragraphs, which no minute keeps, make no difference. */
const isSameMinute = (one: TextNode, other: TextNode): boolean =>
  JSON.stringify(blocksOf(one.toJSON())) === JSON.stringify(blocksOf(other.toJSON()));

function changeOf({ steps }: Transaction, after: TextNode) {
  return { steps, after, undoDepth: 0, isUndo: false };
}
