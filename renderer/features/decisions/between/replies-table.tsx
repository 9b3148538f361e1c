import { ActionIcon, Group, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { Pencil, Reply as ReplyIcon, X } from 'lucide-react';
import { electronicResult, type StrayReply } from '#shared/domain/decisions/electronic';
import { rulesOn } from '#shared/domain/terms';
import type { ElectronicDecision, Reply } from '#shared/model/electronic-decision';
import type { PersonId } from '#shared/model/id';
import { shortDate } from '#shared/text/dates';
import { replyLabels, strayLabels } from '#shared/text/decisions/electronic-words';
import { betweenText } from '#shared/text/screens/between-meetings';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { StatusBadge } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import classes from '../decisions.module.css';
import type { ViewProps } from '../part-props';
import type { Doing } from './doing';

const { peopleColumns: columns } = betweenText;

type RepliesProps = ViewProps & { decision: ElectronicDecision; onDo: (what: Doing) => void };

/** Everybody asked with what they replied, who has not answered, and replies of others (V10). */
export function RepliesTable({ view, names, decision, onDo }: RepliesProps) {
  const rules = rulesOn(view.partnership, decision.sentOn ?? view.today);
  const { strayReplies, unanswered } = electronicResult(decision, rules);
  const asked = [...new Set(decision.recipients.map(({ personId }) => personId))];
  const others = decision.replies
    .map(({ personId }) => personId)
    .filter((id) => !asked.includes(id));
  return (
    <section aria-labelledby="replies">
      <Title order={2} id="replies" mt="lg">
        {betweenText.people}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {betweenText.unanswered(unanswered.length)}
      </Text>
      <TableCard aria-labelledby="replies">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="38%">{columns.who}</Table.Th>
            <Table.Th>{columns.reply}</Table.Th>
            <Table.Th w={120}>{columns.on}</Table.Th>
            <Table.Th w={80}>
              <VisuallyHidden>{decisionsText.change}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...asked, ...new Set(others)].map((personId) => (
            <PersonRows
              key={personId}
              view={view}
              names={names}
              decision={decision}
              personId={personId}
              strayReplies={strayReplies}
              onDo={onDo}
            />
          ))}
        </Table.Tbody>
      </TableCard>
    </section>
  );
}

type PersonRowsProps = RepliesProps & { personId: PersonId; strayReplies: readonly StrayReply[] };

/** What one person replied, or that they have not. */
function PersonRows({ view, names, decision, personId, strayReplies, onDo }: PersonRowsProps) {
  const who = names.personWithOrganisation(personId);
  const name = names.personName(personId);
  const replies = decision.replies.filter((one) => one.personId === personId);
  if (replies.length === 0) {
    const isRecused = decision.recused.includes(personId);
    return (
      <Table.Tr>
        <Table.Td>{who}</Table.Td>
        <Table.Td>
          <StatusBadge tone={isRecused ? 'neutral' : 'attention'}>
            {isRecused ? betweenText.interest : betweenText.noReply}
          </StatusBadge>
        </Table.Td>
        <Table.Td />
        <Table.Td ta="right">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={betweenText.recordReplyOf(name)}
            title={betweenText.recordReplyOf(name)}
            onClick={() => onDo({ what: 'reply', replyId: null, personId })}
          >
            <ReplyIcon size={16} aria-hidden />
          </ActionIcon>
        </Table.Td>
      </Table.Tr>
    );
  }
  return replies.map((reply) => (
    <Table.Tr key={reply.id}>
      <Table.Td>{who}</Table.Td>
      <Table.Td>
        <ReplyWords reply={reply} stray={strayReplies.find((one) => one.reply === reply)?.why} />
      </Table.Td>
      <Table.Td>{shortDate(reply.on)}</Table.Td>
      <Table.Td>
        <ReplyButtons view={view} decision={decision} reply={reply} name={name} onDo={onDo} />
      </Table.Td>
    </Table.Tr>
  ));
}

function ReplyWords({ reply, stray }: { reply: Reply; stray: StrayReply['why'] | undefined }) {
  return (
    <>
      <Text size="sm" fw={600} component="span">
        {replyLabels[reply.choice]}
      </Text>{' '}
      {stray && (
        <StatusBadge tone="attention">
          {betweenText.stray}: {strayLabels[stray].toLowerCase()}
        </StatusBadge>
      )}
      {reply.text !== '' && (
        <Text size="sm" className={classes.text}>
          {reply.text}
        </Text>
      )}
    </>
  );
}

type ReplyButtonsProps = Pick<RepliesProps, 'view' | 'decision' | 'onDo'> & {
  reply: Reply;
  name: string;
};

function ReplyButtons({ view, decision, reply, name, onDo }: ReplyButtonsProps) {
  const remove = useCommand('registers:removeReply', () => betweenText.replyForm.removed);
  const which = { partnershipId: view.partnership.id, electronicId: decision.id };
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={betweenText.editReplyOf(name)}
        title={betweenText.editReplyOf(name)}
        onClick={() => onDo({ what: 'reply', replyId: reply.id, personId: reply.personId })}
      >
        <Pencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={betweenText.removeReplyOf(name)}
        title={betweenText.removeReplyOf(name)}
        onClick={() => void remove.run({ ...which, replyId: reply.id })}
      >
        <X size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
