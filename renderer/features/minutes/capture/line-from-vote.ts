import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { PersonId } from '#shared/model/id';
import type { VoteBlock } from '#shared/model/minutes';
import { NODE } from '../text/minute-content';
import { beginningOf } from './capture-line';
import { voteLine } from './read-vote-line';

/** Makes the vote at a place the line again that it was, with the cursor at its end. */
export function lineFromVote(editor: Editor, at: number, nameOf: (id: PersonId) => string): void {
  const node = editor.state.doc.nodeAt(at);
  if (node?.type.name !== NODE.vote) return;
  const vote = { ...node.attrs, text: node.textContent } as VoteBlock;
  const words = `${beginningOf({ kind: 'vote' })}${voteLine(vote, nameOf)}`;
  const { schema, tr } = editor.state;
  const paragraph = schema.nodes[NODE.paragraph]?.create(
    { isConfidential: vote.isConfidential },
    schema.text(words),
  );
  if (!paragraph) return;
  tr.replaceWith(at, at + node.nodeSize, paragraph);
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1 + words.length)));
  editor.view.focus();
}
