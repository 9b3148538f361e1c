import type { Node as TextNode } from '@tiptap/pm/model';
import type { EditorState, Selection, Transaction } from '@tiptap/pm/state';
import { blocksWithin, type Placed } from './blocks';
import { NODE } from './minute-content';

/** The blocks that can be marked as confidential; an action is in its own form, in the action log. */
export const MARKABLE: readonly string[] = [NODE.paragraph, NODE.bullets, NODE.decision, NODE.vote];

/** Where transactions say that they set marks on purpose. */
export const SETS_MARKS = 'sets-confidential-marks';

/** Whether the blocks of the selection are confidential, open, or such as cannot be marked. */
export type ConfidentialState = 'marked' | 'open' | 'none';

export function isMarked(node: TextNode): boolean {
  return node.attrs['isConfidential'] === true;
}

function chosenBlocks({ doc, selection }: Pick<EditorState, 'doc' | 'selection'>): Placed[] {
  const blocks = blocksWithin(doc, selection.from, selection.to);
  return blocks.filter(({ node }) => MARKABLE.includes(node.type.name));
}

/** How the blocks of the selection stand: confidential only where all of them are. */
export function confidentialState(state: EditorState): ConfidentialState {
  const blocks = chosenBlocks(state);
  if (blocks.length === 0) return 'none';
  return blocks.every(({ node }) => isMarked(node)) ? 'marked' : 'open';
}

/** Whether what is recorded at the cursor is confidential: it is where any of the selection is. */
export function isWithinConfidential(state: EditorState): boolean {
  return chosenBlocks(state).some(({ node }) => isMarked(node));
}

/**
 * Marks the blocks of the selection as confidential, or takes the mark off where all of them are. Of a
 * list only the points that are selected, which become a list of their own.
 */
export function toggleConfidential(state: EditorState): Transaction | null {
  const standing = confidentialState(state);
  if (standing === 'none') return null;
  const { tr } = state;
  // From the end, so that the places before stay where they are.
  for (const block of chosenBlocks(state).toReversed()) partList(tr, block, state.selection);
  for (const block of chosenBlocks(tr)) mark(tr, block, standing === 'open');
  return tr.setMeta(SETS_MARKS, true);
}

/** Parts a list before and after the points that a selection touches. */
function partList(tr: Transaction, { node, at }: Placed, { from, to }: Selection): void {
  if (node.type.name !== NODE.bullets) return;
  const points: { start: number; end: number }[] = [];
  node.forEach((point, offset) => {
    const start = at + 1 + offset;
    points.push({ start, end: start + point.nodeSize });
  });
  const chosen = points.filter(({ start, end }) => from < end && to > start);
  const [first, last] = [chosen.at(0), chosen.at(-1)];
  if (last && last !== points.at(-1)) tr.split(last.end);
  if (first && first !== points.at(0)) tr.split(first.start);
}

/** Sets the mark of a block, and of the paragraphs in a list, so that they keep it outside of the list. */
export function mark(tr: Transaction, { node, at }: Placed, isConfidential: boolean): void {
  if (isMarked(node) !== isConfidential) tr.setNodeAttribute(at, 'isConfidential', isConfidential);
  node.descendants((inner, offset) => {
    const isParagraph = inner.type.name === NODE.paragraph;
    if (isParagraph && isMarked(inner) !== isConfidential) {
      tr.setNodeAttribute(at + 1 + offset, 'isConfidential', isConfidential);
    }
  });
}

/** Whether a list or anything in it is marked. */
export function hasMarkedPart(node: TextNode): boolean {
  let found = isMarked(node);
  node.descendants((inner) => {
    found ||= inner.type.name === NODE.paragraph && isMarked(inner);
  });
  return found;
}
