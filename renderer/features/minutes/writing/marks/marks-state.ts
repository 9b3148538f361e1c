import { PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { MarkedWord, PlacedMark } from './find-marks';
import classes from './marked-words.module.css';

/** What is marked in a text, and at which mark its menu is open. */
export type MarksState = {
  marks: DecorationSet;
  /** Where the cursor stands after typing: a word that ends there is not finished. */
  typedAt: number | null;
  open: PlacedMark | null;
  /** How often the next mark was asked for where there is none; the screen says so. */
  askedInVain: number;
  /** How often the whole text was to be checked at once: by other lists, or to find the next mark. */
  recheck: number;
  /** Whether the marks are those of the text as it now is. */
  isChecked: boolean;
  /** Which way to go for the next mark as soon as the text is checked. */
  wanted: Side | null;
};

/** From the cursor on, or back. */
export type Side = 'before' | 'after';

type MarksChange =
  | { what: 'found'; marks: readonly PlacedMark[] }
  | { what: 'open'; mark: PlacedMark }
  | { what: 'want'; side: Side }
  | { what: 'close' | 'in-vain' | 'recheck' };

export const marksKey = new PluginKey<MarksState>('markedWords');

export const marksStateOf = (state: EditorState): MarksState | undefined =>
  marksKey.getState(state);

/** Notes on a transaction what becomes of the marks. */
export function changeMarks(tr: Transaction, change: MarksChange): Transaction {
  return tr.setMeta(marksKey, change).setMeta('addToHistory', false);
}

/** The marks of a text in order. */
export function placedMarks(state: EditorState): PlacedMark[] {
  const found = marksStateOf(state)?.marks.find() ?? [];
  return found
    .map(({ from, to, spec }) => ({ ...(spec as MarkedWord), from, to }))
    .toSorted((a, b) => a.from - b.from);
}

export const NO_MARKS: MarksState = {
  marks: DecorationSet.empty,
  typedAt: null,
  open: null,
  askedInVain: 0,
  recheck: 0,
  isChecked: false,
  wanted: null,
};

/** The marks after a change of the text, of the selection, or of themselves. */
export function nextMarksState(tr: Transaction, before: MarksState): MarksState {
  const change = tr.getMeta(marksKey) as MarksChange | undefined;
  const now: MarksState = tr.docChanged ? afterTyping(tr, before) : before;
  if (change) return changed(now, change, tr);
  return hasMovedOnly(tr) ? { ...now, open: null, typedAt: null } : now;
}

function changed(now: MarksState, change: MarksChange, tr: Transaction): MarksState {
  switch (change.what) {
    case 'found':
      return { ...now, isChecked: true, marks: marksOf(tr, change.marks) };
    case 'open':
      return { ...now, open: change.mark, typedAt: null, wanted: null };
    case 'close':
      return { ...now, open: null };
    case 'in-vain':
      return { ...now, open: null, wanted: null, askedInVain: now.askedInVain + 1 };
    case 'want':
      return { ...now, open: null, wanted: change.side, recheck: now.recheck + 1 };
    case 'recheck':
      return { ...now, open: null, recheck: now.recheck + 1 };
  }
}

const hasMovedOnly = (tr: Transaction): boolean => tr.selectionSet && !tr.docChanged;

/** Marks stay with their words; one that is typed into is taken off until it is judged again. */
function afterTyping(tr: Transaction, before: MarksState): MarksState {
  let marks = before.marks.map(tr.mapping, tr.doc);
  for (const [place, map] of tr.mapping.maps.entries()) {
    const later = tr.mapping.slice(place + 1);
    map.forEach((_from, _to, from, to) => {
      marks = marks.remove(marks.find(later.map(from, -1), later.map(to, 1)));
    });
  }
  const { empty, head } = tr.selection;
  const typedAt = empty ? head : null;
  return { ...before, marks, open: null, typedAt, isChecked: false, wanted: null };
}

const marksOf = ({ doc }: Transaction, marks: readonly PlacedMark[]): DecorationSet =>
  DecorationSet.create(doc, marks.map(decorationOf));

function decorationOf({ from, to, ...mark }: PlacedMark): Decoration {
  const isSpelling = mark.kind === 'spelling';
  const attributes = {
    class: String(classes[mark.kind]),
    ...(isSpelling ? { 'aria-invalid': 'spelling' } : {}),
  };
  return Decoration.inline(from, to, attributes, mark);
}
