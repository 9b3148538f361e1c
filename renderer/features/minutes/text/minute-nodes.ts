import { Node, type NodeConfig } from '@tiptap/core';
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { ActionBlockView } from './action-block-view';
import { isMarked } from './confidential-blocks';
import { CarriedMark, ConfidentialClipboard } from './confidential-clipboard';
import { ConfidentialMark } from './confidential-mark';
import { DecisionBlockView } from './decision-block-view';
import { DeclarationBlockView } from './declaration-block-view';
import { ItemNode, MeetingText } from './item-node';
import { ItemsKept } from './items-kept';
import { joinToList } from './join-to-list';
import { NODE } from './minute-content';
import { UNDO_DEPTH } from './undo-depth';
import { VoteBlockView } from './vote-block-view';

const attributes = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { default: null, rendered: false }]));

/**
 * A decision: its words are edited like any other text, its number and outcome are not typed. On the
 * clipboard its words are a paragraph, as no number is given twice, and as confidential as they were.
 */
const Decision = Node.create({
  ...withWords(NODE.decision),
  addAttributes: () => attributes(['id', 'reference', 'outcome']),
  addNodeView: () => ReactNodeViewRenderer(DecisionBlockView),
});

/** A vote: the motion is edited like any other text, who moved it and the count are not typed in it. */
const Vote = Node.create({
  ...withWords(NODE.vote),
  addAttributes: () => attributes(['id', 'movedBy', 'secondedBy', 'for', 'against', 'abstain']),
  addNodeView: () => ReactNodeViewRenderer(VoteBlockView),
});

/** A block with words of its own, which Enter ends. */
function withWords(name: string) {
  return {
    name,
    group: 'block',
    content: 'inline*',
    defining: true,
    isolating: true,
    renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
    addKeyboardShortcuts: () => ({
      Enter: ({ editor }) => {
        if (!editor.isActive(name)) return false;
        const { $to } = editor.state.selection;
        const after = $to.after();
        // What is written on is as confidential as the block.
        const attrs = { isConfidential: isMarked($to.parent) };
        return editor
          .chain()
          .insertContentAt(after, { type: NODE.paragraph, attrs })
          .setTextSelection(after + 1)
          .run();
      },
    }),
  } satisfies NodeConfig;
}

/** An action: it lives in the action log, the minute only says where it arose. */
const ActionNode = Node.create({
  name: NODE.action,
  group: 'block',
  atom: true,
  addAttributes: () => attributes(['actionId']),
  renderHTML: () => ['section', { 'data-block': NODE.action }],
  addNodeView: () => ReactNodeViewRenderer(ActionBlockView),
});

/** A declaration of interest. */
const Declaration = Node.create({
  name: NODE.declaration,
  group: 'block',
  atom: true,
  addAttributes: () =>
    attributes(['id', 'personId', 'aboutItemId', 'nature', 'takesPart', 'tier', 'waiver']),
  renderHTML: () => ['section', { 'data-block': NODE.declaration }],
  addNodeView: () => ReactNodeViewRenderer(DeclarationBlockView),
});

/** Lists of any kind become bullets, and a bullet holds one paragraph: what a minute can keep. */
const Bullets = BulletList.extend({
  // Before the usual keys of lists.
  priority: 200,
  parseHTML: () => [{ tag: 'ul' }, { tag: 'ol' }],
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Backspace: ({ editor }) => editor.commands.command(joinToList),
    };
  },
});
const Bullet = ListItem.extend({ content: 'paragraph' });

/** Everything the text of a minute may hold, and nothing else. */
export const minuteExtensions = [
  StarterKit.configure({
    blockquote: false,
    bold: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    document: false,
    heading: false,
    horizontalRule: false,
    italic: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    strike: false,
    trailingNode: false,
    underline: false,
    undoRedo: { depth: UNDO_DEPTH },
  }),
  MeetingText,
  ItemNode,
  ItemsKept,
  Bullets,
  Bullet,
  ListKeymap,
  Decision,
  ActionNode,
  Declaration,
  Vote,
  ConfidentialMark,
  CarriedMark,
  ConfidentialClipboard,
];
