import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { PlacedMark } from './find-marks';
import { changeMarks, marksStateOf, placedMarks, type Side } from './marks-state';

/** The keys that lead to a mark; every other key is left to the text. */
export function handleMarkKeys(view: EditorView, event: KeyboardEvent): boolean {
  if (event.key === 'F7') return goOn(view, event.shiftKey ? 'before' : 'after');
  const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
  return isMenuKey && openAt(view, view.state.selection.head);
}

/** A right click on a mark, or the context-menu key where it comes as a click. */
export function handleContextMenu(view: EditorView, event: MouseEvent): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  const isOpen = marksStateOf(view.state)?.open !== null;
  if (!isOpen && !openAt(view, at ?? view.state.selection.head)) return false;
  event.preventDefault();
  return true;
}

/** What was typed a moment ago is checked first, so that nothing wrong is passed over. */
function goOn(view: EditorView, side: Side): boolean {
  if (marksStateOf(view.state)?.isChecked) openNext(view, side);
  else view.dispatch(changeMarks(view.state.tr, { what: 'want', side }));
  return true;
}

/** Goes to the next mark, or the one before, and begins anew at the end of the text. */
export function openNext(view: EditorView, side: Side): void {
  const marks = placedMarks(view.state);
  const { from, to } = view.state.selection;
  const next =
    side === 'after'
      ? (marks.find((mark) => mark.from >= to) ?? marks[0])
      : (marks.findLast((mark) => mark.to <= from) ?? marks.at(-1));
  if (next) open(view, next);
  else view.dispatch(changeMarks(view.state.tr, { what: 'in-vain' }));
}

function openAt(view: EditorView, at: number): boolean {
  const mark = placedMarks(view.state).find(({ from, to }) => from <= at && at <= to);
  if (mark) open(view, mark);
  return mark !== undefined;
}

function open(view: EditorView, mark: PlacedMark): void {
  const { tr } = view.state;
  tr.setSelection(TextSelection.create(tr.doc, mark.from, mark.to));
  view.dispatch(changeMarks(tr.scrollIntoView(), { what: 'open', mark }));
}
