import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import {
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { AgendaItemId } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';
import { BLOCK_DEPTH, itemIdAt, type Placed } from '../text/blocks';
import { isMarked } from '../text/confidential-blocks';
import { NODE, nodeOf } from '../text/minute-content';
import { captureLineOf, type CaptureLine } from './capture-line';
import classes from './capture-lines.module.css';

/** A line to be recorded, and where it stands. */
export type LineAt = CaptureLine & { itemId: AgendaItemId; isConfidential: boolean };

/** What becomes of lines. */
export type Recorder = {
  /** What would be recorded of a line as it stands, in words; or what stands against it. */
  read: (line: LineAt) => { said: string; problem: string | null };
  /** Records it. Answers what stands in its place, null for nothing; refused where it is not recorded. */
  record: (line: LineAt) => Promise<{ block: MinuteBlock | null } | 'refused'>;
};

type Waiting = { id: number; at: number };
type Lines = { waiting: Waiting[]; problem: { at: number; words: string } | null };
type Said = { begun: Waiting } | { done: number } | { problem: Lines['problem'] };

const key = new PluginKey<Lines>('captureLines');
let lastId = 0;

/**
 * Lines that say what they are to become, and become it at Enter. Until then they are text like any
 * other, and so on the disk as they are typed.
 */
export const CaptureLines = Extension.create<{ recorder: () => Recorder | null }>({
  name: 'captureLines',
  priority: 900,
  addOptions: () => ({ recorder: () => null }),
  addProseMirrorPlugins() {
    const { recorder } = this.options;
    return [
      new Plugin<Lines>({
        key,
        state: {
          init: () => ({ waiting: [], problem: null }),
          apply: (tr, lines) => following(tr, lines),
        },
        props: {
          decorations: (state) => decorationsOf(state, recorder()),
          handleKeyDown: (view, { key: pressed, shiftKey, ctrlKey, metaKey }) =>
            pressed === 'Enter' && !(shiftKey || ctrlKey || metaKey) && recordAt(view, recorder()),
        },
      }),
    ];
  },
});

function following(tr: Transaction, lines: Lines): Lines {
  const said = tr.getMeta(key) as Said | undefined;
  let { waiting, problem } = lines;
  if (tr.docChanged) {
    waiting = waiting.map(({ id, at }) => ({ id, at: tr.mapping.map(at) }));
    problem = null;
  }
  if (!said) return { waiting, problem };
  if ('begun' in said) return { waiting: [...waiting, said.begun], problem: null };
  if ('done' in said) return { waiting: waiting.filter(({ id }) => id !== said.done), problem };
  return { waiting, problem: said.problem };
}

/** The block with the cursor; null where it is in none. */
function blockAt({ selection: { $from, empty } }: EditorState): Placed | null {
  if (!empty || $from.depth !== BLOCK_DEPTH) return null;
  return { node: $from.parent, at: $from.before() };
}

function lineAt(state: EditorState): { line: LineAt; placed: Placed } | null {
  const placed = blockAt(state);
  const line = placed && captureLineOf(placed.node);
  const itemId = itemIdAt(state.selection.$from);
  if (!placed || !line || itemId === null) return null;
  return { line: { ...line, itemId, isConfidential: isMarked(placed.node) }, placed };
}

function recordAt(view: EditorView, recorder: Recorder | null): boolean {
  const found = lineAt(view.state);
  if (!found || !recorder) return false;
  const { line, placed } = found;
  const { waiting } = key.getState(view.state) ?? { waiting: [] };
  if (waiting.some(({ at }) => at === placed.at)) return true;
  if (line.words === '') {
    // An empty line at Enter is ordinary text again, as with a list.
    view.dispatch(view.state.tr.delete(placed.at + 1, placed.at + placed.node.nodeSize - 1));
    return true;
  }
  const { problem } = recorder.read(line);
  if (problem !== null) {
    view.dispatch(view.state.tr.setMeta(key, { problem: { at: placed.at, words: problem } }));
    return true;
  }
  lastId += 1;
  view.dispatch(goingOn(view.state, placed).setMeta(key, { begun: { id: lastId, at: placed.at } }));
  void settle(view, recorder, line, lastId);
  return true;
}

/** The cursor into a paragraph after the line, where writing goes on meanwhile. */
function goingOn({ doc, schema, tr }: EditorState, { node, at }: Placed): Transaction {
  const after = at + node.nodeSize;
  const next = doc.resolve(after).nodeAfter;
  const isEmpty = next?.type.name === NODE.paragraph && next.content.size === 0;
  const paragraph = schema.nodes[NODE.paragraph]?.create({ isConfidential: isMarked(node) });
  if (!isEmpty && paragraph) tr.insert(after, paragraph);
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
}

async function settle(
  view: EditorView,
  recorder: Recorder,
  line: LineAt,
  id: number,
): Promise<void> {
  const answer = await recorder.record(line).catch(() => 'refused' as const);
  if (view.isDestroyed) return;
  const at = key.getState(view.state)?.waiting.find((one) => one.id === id)?.at;
  const { tr, schema, doc } = view.state;
  // What has its number is changed or taken out, not taken back: Undo would leave it in the log and
  // bring back the line, to be recorded twice.
  tr.setMeta(key, { done: id }).setMeta('addToHistory', false);
  const node = at === undefined ? null : doc.nodeAt(at);
  if (answer !== 'refused' && node && at !== undefined && captureLineOf(node)) {
    const end = at + node.nodeSize;
    if (answer.block) tr.replaceWith(at, end, schema.nodeFromJSON(nodeOf(answer.block)));
    else tr.delete(at, end);
  }
  view.dispatch(tr);
}

/** The line with the cursor says what it would become, or what stands against it. */
function decorationsOf(state: EditorState, recorder: Recorder | null): DecorationSet | null {
  const { waiting, problem } = key.getState(state) ?? { waiting: [], problem: null };
  const found = recorder ? lineAt(state) : null;
  const all = waiting.flatMap(({ at }) => aroundLine(state.doc, at, 'waiting', ''));
  if (found && recorder) {
    all.push(...aroundLine(state.doc, found.placed.at, 'current', recorder.read(found.line).said));
  }
  if (problem) all.push(...againstLine(state.doc, problem));
  return all.length === 0 ? null : DecorationSet.create(state.doc, all);
}

function aroundLine(
  doc: TextNode,
  at: number,
  kind: 'current' | 'waiting',
  said: string,
): Decoration[] {
  const node = doc.nodeAt(at);
  if (!node) return [];
  return [
    Decoration.node(at, at + node.nodeSize, {
      class: `${classes['line']} ${classes[kind]}`,
      'data-said': said,
    }),
  ];
}

/** What stands against a line, under it and read out; the words of the line stay. */
function againstLine(doc: TextNode, { at, words }: NonNullable<Lines['problem']>): Decoration[] {
  const node = doc.nodeAt(at);
  if (!node) return [];
  const problem = document.createElement('div');
  problem.role = 'alert';
  problem.className = String(classes['problem']);
  problem.contentEditable = 'false';
  problem.textContent = words;
  return [Decoration.widget(at + node.nodeSize, problem, { side: -1, key: words })];
}
