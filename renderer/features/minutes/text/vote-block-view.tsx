import { Button } from '@mantine/core';
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import type { VoteResult } from '#shared/domain/decisions/majority';
import { countHands } from '#shared/domain/decisions/show-of-hands';
import { rulesOn } from '#shared/domain/terms';
import type { PersonId } from '#shared/model/id';
import type { VoteBlock } from '#shared/model/minutes';
import { handsSentence, moversSentence } from '#shared/text/decisions/hands-words';
import {
  countedSentence,
  notDecidedSentence,
  voteWarningSentence,
} from '#shared/text/decisions/vote-words';
import { minutesText } from '#shared/text/screens/minutes';
import { lineFromVote } from '../capture/line-from-vote';
import { useMinuteContext } from '../minute-context';
import { itemIdAt } from './blocks';
import classes from './minute-blocks.module.css';

type Vote = Omit<VoteBlock, 'text'>;
const words = minutesText.vote;

/** A vote inside the text: the motion, who moved it, the count, and how it ended by which rules. */
export function VoteBlockView({ node, editor, getPos }: ReactNodeViewProps) {
  const { view, names, now } = useMinuteContext();
  const vote = node.attrs as Vote;
  const at = getPos();
  const itemId = at === undefined ? null : itemIdAt(editor.state.doc.resolve(at));
  const change = (): void => {
    const place = getPos();
    if (place !== undefined) lineFromVote(editor, place, (id) => names.personName(id));
  };
  return (
    <NodeViewWrapper
      className={classes.block}
      data-kind="vote"
      data-confidential={vote.isConfidential || undefined}
    >
      <span className={classes.label} contentEditable={false}>
        {words.label}
        {vote.isConfidential && ` (${minutesText.confidential.word})`}
      </span>
      <NodeViewContent<'p'> as="p" className={classes.text} />
      <div contentEditable={false}>
        {itemId && (
          <Standing vote={vote} result={countHands(vote, view.partnership, now(), itemId)} />
        )}
        {editor.isEditable && (
          <Button size="compact-sm" variant="subtle" onClick={change}>
            {words.change}
          </Button>
        )}
      </div>
    </NodeViewWrapper>
  );
}

/** Who moved it and how it ended, then by which rules, then what is out of order. */
function Standing({ vote, result }: { vote: Vote; result: VoteResult }) {
  const { view, names } = useMinuteContext();
  const rules = rulesOn(view.partnership, view.meeting.date);
  const nameOf = (id: PersonId | null) => (id === null ? null : names.personName(id));
  const movers = moversSentence(nameOf(vote.movedBy), nameOf(vote.secondedBy));
  return (
    <>
      <p className={classes.facts}>{`${movers} ${handsSentence(vote, result.state)}`.trim()}</p>
      <p className={classes.basis}>
        {result.state === 'not-decided'
          ? notDecidedSentence(result)
          : countedSentence(result, rules)}
      </p>
      {result.warnings.map((warning) => (
        <p key={warning.why} className={classes.warning}>
          {voteWarningSentence(warning, (id) => names.personName(id))}
        </p>
      ))}
    </>
  );
}
