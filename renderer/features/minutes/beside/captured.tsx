import { Text, UnstyledButton } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { capturedIn, movementsAt, type CapturedBlock } from '#shared/domain/captured';
import { minuteOf } from '#shared/domain/item-minute';
import type { AgendaItemId } from '#shared/model/id';
import { clockTime, shortDue } from '#shared/text/dates';
import { tallySentence } from '#shared/text/decisions/vote-words';
import { outcomeLabels } from '#shared/text/labels';
import { besideText as words } from '#shared/text/screens/beside';
import type { Going } from '../going';
import { useMinuteContext, type MinuteContext } from '../minute-context';
import type { MinutesSaver } from '../minutes-saver';
import classes from './beside.module.css';

/** One line of the list: what it is, what there is to know of it, and where it leads. */
type Entry = { id: string; what: string; facts: string; go: () => void };

type CapturedProps = { itemId: AgendaItemId; saver: MinutesSaver; going: Going };

/** What was recorded at an item besides words, each entry leading to its place in the text. */
export function Captured({ itemId, saver, going }: CapturedProps) {
  const context = useMinuteContext();
  const { meeting, actions } = context.view;
  // Of what is typed only this item is looked at.
  const typed = useSyncExternalStore(saver.subscribe, () => saver.latest(itemId));
  const blocks = capturedIn(typed ?? minuteOf(meeting, actions, itemId));
  const entries: Entry[] = [
    ...movementsAt(meeting, itemId).map(({ id, kind, personId, at }) => ({
      id,
      what: words[kind],
      facts: [context.names.personName(personId), at && clockTime(at)].filter(Boolean).join(', '),
      go: () => going.toItem(itemId),
    })),
    ...blocks.flatMap((block) => {
      const said = inWords(block, context);
      const id = block.type === 'action' ? block.actionId : block.id;
      return said ? [{ id, ...said, go: () => going.toBlock(itemId, id) }] : [];
    }),
  ];
  if (entries.length === 0) return <Text size="sm">{words.nothingCaptured}</Text>;
  return (
    <ul className={classes.captured} aria-label={words.captured}>
      {entries.map(({ id, what, facts, go }) => (
        <li key={id}>
          <UnstyledButton className={classes.entry} onClick={go}>
            <b>{what}</b> <bdi>{facts}</bdi>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

/** An entry in short; null for an action that is no longer in the log. */
function inWords(
  block: CapturedBlock,
  { view, names }: MinuteContext,
): Pick<Entry, 'what' | 'facts'> | null {
  switch (block.type) {
    case 'decision':
      return { what: outcomeLabels[block.outcome], facts: block.reference };
    case 'vote':
      return {
        what: words.vote,
        facts: tallySentence({ ...block, present: null, entitled: null }),
      };
    case 'declaration':
      return { what: words.interest, facts: names.personName(block.personId) };
    case 'action': {
      const action = view.actions.find(({ id }) => id === block.actionId);
      if (!action) return null;
      const owners = [
        ...action.ownerIds.map((id) => names.personName(id)),
        ...action.bodyIds.map((id) => names.organisationName(id)),
      ].join(', ');
      const due = action.due === null ? words.noDue : words.due(shortDue(action.due));
      return { what: action.reference, facts: `${owners === '' ? words.noOwner : owners}, ${due}` };
    }
  }
}
