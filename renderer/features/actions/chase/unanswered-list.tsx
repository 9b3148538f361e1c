import { List, Text, UnstyledButton } from '@mantine/core';
import { chasesText as words } from '#shared/text/screens/chases';
import { inList } from '#shared/text/structure/in-list';
import type { OpenAction } from '../action-panel';
import classes from '../actions.module.css';
import type { Chases } from './share-words';

type UnansweredListProps = {
  unanswered: Chases['unanswered'];
  onOpen: (action: OpenAction) => void;
};

/** Who was asked and has not answered, those that wait the longest first (A4). */
export function UnansweredList({ unanswered: { count, first }, onOpen }: UnansweredListProps) {
  return (
    <section>
      <Text component="h3" size="sm" fw={700} mb={6}>
        {words.unanswered}
      </Text>
      <Text size="sm" mb={6}>
        {count === 0 ? words.allAnswered : words.unansweredCount(count)}
      </Text>
      <List size="sm" spacing={6} aria-label={words.unanswered}>
        {first.map(({ partnershipId, partnership, actionId, reference, ...one }) => (
          <List.Item key={actionId}>
            <UnstyledButton
              className={classes.open}
              fz="sm"
              aria-label={words.openAction(reference, partnership)}
              onClick={() => onOpen({ partnershipId, id: actionId })}
            >
              {reference}
            </UnstyledButton>{' '}
            {partnership}: {one.what}
            <Text size="xs" c="dimmed">
              {one.isConfidential && `${words.confidential}. `}
              {words.asked(inList(one.to), one.on)}
            </Text>
          </List.Item>
        ))}
      </List>
      {count > first.length && <Text size="sm">{words.moreUnanswered(count - first.length)}</Text>}
    </section>
  );
}
