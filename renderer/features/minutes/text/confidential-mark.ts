import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { minutesText } from '#shared/text/screens/minutes';
import classes from './confidential-mark.module.css';
import { BLOCK_DEPTH, blocksWithin, type Placed } from './blocks';
import { hasMarkedPart, isMarked, mark, MARKABLE, SETS_MARKS } from './confidential-blocks';
import { landedIn, takeOffCarried } from './confidential-clipboard';
import { NODE } from './minute-content';

/**
 * That a block is confidential (M3). The mark goes with the text: a paragraph parted in two leaves
 * two marked ones, and marked text stays so when it is joined to other text, made into a list, or cut
 * and pasted elsewhere. Only the command for it takes it off, so that nothing becomes open by an
 * editing key.
 */
export const ConfidentialMark = Extension.create({
  name: 'confidential',
  addGlobalAttributes: () => [
    {
      types: [...MARKABLE],
      attributes: {
        isConfidential: {
          default: false,
          parseHTML: (element) => element.hasAttribute('data-confidential'),
          renderHTML: ({ isConfidential }) =>
            isConfidential === true ? { 'data-confidential': '' } : {},
        },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: keepMarks,
      props: { decorations: ({ doc }) => DecorationSet.create(doc, decorationsOf(doc)) },
    }),
  ],
});

/** Their label has it in words already. */
const SAY_SO_THEMSELVES: readonly string[] = [NODE.decision, NODE.vote];

/** What is marked says so to everybody: in words, by a border, and as a group of that name. */
function decorationsOf(doc: EditorState['doc']): Decoration[] {
  const label = minutesText.confidential.word;
  return blocksWithin(doc, 0, doc.content.size)
    .filter(({ node }) => isMarked(node) && !SAY_SO_THEMSELVES.includes(node.type.name))
    .map(({ node, at }) =>
      Decoration.node(at, at + node.nodeSize, {
        class: String(classes['marked']),
        'data-label': label,
        'aria-label': label,
        ...(node.type.name === NODE.paragraph ? { role: 'group' } : {}),
      }),
    );
}

function keepMarks(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  if (!transactions.some((one) => one.docChanged) || transactions.some(isMeant)) return null;
  const { tr } = after;
  const confidential = [
    ...keptFrom(transactions, before, after),
    ...landedIn(after),
    ...pastedOn(transactions, before, after),
    ...partlyMarkedLists(after),
  ];
  for (const block of confidential) mark(tr, block, true);
  takeOffCarried(tr);
  return tr.docChanged ? tr : null;
}

/** The command itself, and taking back and doing again, which restore what was. */
function isMeant(tr: Transaction): boolean {
  return isHistoryTransaction(tr) || tr.getMeta(SETS_MARKS) === true;
}

/** The blocks of what was pasted in the midst of marked text: it is written on with them. */
function pastedOn(
  transactions: readonly Transaction[],
  { selection: { $from, from, to } }: EditorState,
  { doc }: EditorState,
): Placed[] {
  const isPaste = transactions.some((one) => one.getMeta('paste') === true);
  if (!isPaste || $from.depth < BLOCK_DEPTH || !isMarked($from.node(BLOCK_DEPTH))) return [];
  const mapping = mappingOf(transactions);
  const blocks = blocksWithin(doc, mapping.map(from, -1), mapping.map(to, 1));
  return blocks.filter(({ node }) => MARKABLE.includes(node.type.name));
}

const mappingOf = (transactions: readonly Transaction[]): Mapping =>
  new Mapping(transactions.flatMap((one) => one.mapping.maps));

/** The blocks in which text that was marked now stands. */
function keptFrom(
  transactions: readonly Transaction[],
  { doc: before }: EditorState,
  { doc: after }: EditorState,
): Placed[] {
  const mapping = mappingOf(transactions);
  return blocksWithin(before, 0, before.content.size)
    .filter(({ node }) => isMarked(node))
    .map(({ node, at }) => [mapping.map(at + 1, 1), mapping.map(at + node.nodeSize - 1, -1)])
    .flatMap(([from = 0, to = 0]) => (to > from ? blocksWithin(after, from, to) : []))
    .filter(({ node }) => MARKABLE.includes(node.type.name));
}

/** A list is kept in one piece, so that all of it is confidential where any of it is. */
function partlyMarkedLists({ doc }: EditorState): Placed[] {
  return blocksWithin(doc, 0, doc.content.size).filter(
    ({ node }) => node.type.name === NODE.bullets && hasMarkedPart(node),
  );
}
