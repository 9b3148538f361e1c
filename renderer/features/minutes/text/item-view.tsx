import { Text } from '@mantine/core';
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import type { AgendaItem } from '#shared/model/agenda';
import { lateItemSentence } from '#shared/text/agenda-notes';
import { purposeLabels } from '#shared/text/labels';
import { minutesText } from '#shared/text/screens/minutes';
import { useCurrentItem, useMinuteContext } from '../minute-context';
import classes from './meeting-editor.module.css';

/** One item in the text: its head, which is not written here, and what is recorded under it. */
export function ItemView({ node }: ReactNodeViewProps) {
  const { agenda } = useMinuteContext().view.meeting;
  const place = agenda.findIndex(({ id }) => id === node.attrs['itemId']);
  const item = agenda[place];
  const isCurrent = useCurrentItem() === item?.id;
  return (
    <NodeViewWrapper
      as="section"
      className={classes.item}
      role="group"
      aria-label={minutesText.minuteOf(place + 1, item?.title ?? '')}
      data-current={isCurrent || undefined}
      style={{
        '--item': place + 1,
        '--placeholder': JSON.stringify(minutesText.placeholder),
      }}
    >
      {item && <ItemHead item={item} number={place + 1} />}
      <NodeViewContent className={classes.blocks} />
    </NodeViewWrapper>
  );
}

function ItemHead({ item, number }: { item: AgendaItem; number: number }) {
  const facts = [
    item.presenter && `${minutesText.lead}: ${item.presenter}`,
    item.purpose && purposeLabels[item.purpose],
    item.paper && `${minutesText.paper}: ${item.paper}`,
  ].filter(Boolean);
  return (
    <header className={classes.head} contentEditable={false}>
      <h2>
        {number}. <bdi>{item.title}</bdi>
      </h2>
      {facts.length > 0 && (
        <Text size="sm" c="dimmed">
          {facts.join('. ')}
        </Text>
      )}
      {item.late && (
        <Text size="sm" c="dimmed">
          {lateItemSentence(item.late)}
        </Text>
      )}
      {item.isClosed && (
        <Text size="sm" fw={600}>
          {minutesText.confidential.closedItem}
        </Text>
      )}
    </header>
  );
}
