import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  Table,
  Text,
  Title,
  VisuallyHidden,
} from '@mantine/core';
import { Plus, Reply, X } from 'lucide-react';
import { useState } from 'react';
import { endorsementQuestion } from '#shared/domain/decisions/commitments';
import { decisionIdSchema } from '#shared/model/id';
import type { Proposal } from '#shared/model/proposal';
import { sourceNote } from '#shared/text/decisions/clause-notes';
import { needsText } from '#shared/text/screens/decision-needs';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { SidePanel } from '../../../ui/side-panel';
import { StatusBadge } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import { rulesOfView } from '../decisions-view';
import type { ViewProps } from '../part-props';
import { AnswerForm } from './answer-form';
import { needRows, type NeedRow } from './need-rows';
import { NeedForm } from './need-form';
import { needsOf, withoutNeed, type Need } from './needs';

type NeedsProps = ViewProps & { proposal: Proposal };
type Doing = { what: 'add'; kind: Need['kind'] } | { what: 'answer'; need: Need };

const { columns } = needsText;

/** What a decision needs besides being carried, and the decision in the minutes it came to. */
export function NeedsSection({ view, names, proposal }: NeedsProps) {
  const [doing, act] = useState<Doing | null>(null);
  const close = (): void => act(null);
  const rows = needRows({ view, names, proposal });
  const add = (kind: Need['kind'], label: string) => (
    <Button
      variant="default"
      size="xs"
      leftSection={<Plus size={14} aria-hidden />}
      onClick={() => act({ what: 'add', kind })}
    >
      {label}
    </Button>
  );
  return (
    <section aria-labelledby="needs">
      <Title order={2} id="needs" mt="lg">
        {needsText.title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {needsText.lead}
      </Text>
      <Question
        view={view}
        proposal={proposal}
        onAdd={() => act({ what: 'add', kind: 'endorsement' })}
      />
      {rows.length === 0 ? (
        <Text size="sm">{needsText.none}</Text>
      ) : (
        <NeedsTable
          view={view}
          proposal={proposal}
          rows={rows}
          onAnswer={(need) => act({ what: 'answer', need })}
        />
      )}
      <Group gap="xs" mt="xs">
        {add('commitment', needsText.addCommitment)}
        {add('authority', needsText.addAuthority)}
        {proposal.endorsement === null && add('endorsement', needsText.addEndorsement)}
      </Group>
      <InMinutes view={view} proposal={proposal} />
      <SidePanel
        title={doing === null ? '' : titleOf(doing)}
        isOpen={doing !== null}
        onClose={close}
      >
        {doing?.what === 'add' && (
          <NeedForm view={view} proposal={proposal} kind={doing.kind} onClose={close} />
        )}
        {doing?.what === 'answer' && (
          <AnswerForm view={view} proposal={proposal} need={doing.need} onClose={close} />
        )}
      </SidePanel>
    </section>
  );
}

function titleOf(doing: Doing): string {
  return needsText.editTitles[doing.what === 'answer' ? 'answer' : doing.kind];
}

type QuestionProps = Omit<NeedsProps, 'names'> & { onAdd: () => void };

/** Where the terms have decisions of its kind endorsed, whether this one is to be (V12). */
function Question({ view, proposal, onAdd }: QuestionProps) {
  const asked = endorsementQuestion(proposal, rulesOfView(view)(view.today));
  if (asked === null) return null;
  return (
    <Group gap="xs" mb="xs">
      <Text size="sm">{needsText.question(asked.body, sourceNote(asked.clause))}</Text>
      <Button variant="light" size="compact-sm" onClick={onAdd}>
        {needsText.yes}
      </Button>
    </Group>
  );
}

type NeedsTableProps = Omit<NeedsProps, 'names'> & {
  rows: readonly NeedRow[];
  onAnswer: (need: Need) => void;
};

function NeedsTable({ view, proposal, rows, onAnswer }: NeedsTableProps) {
  const remove = useCommand('registers:saveNeeds', () => needsText.saved);
  const which = { partnershipId: view.partnership.id, proposalId: proposal.id };
  return (
    <TableCard aria-labelledby="needs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.what}</Table.Th>
          <Table.Th>{columns.who}</Table.Th>
          <Table.Th>{columns.answer}</Table.Th>
          <Table.Th w={80}>
            <VisuallyHidden>{decisionsText.change}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.key}>
            <Table.Td>
              {row.what}
              {row.basis !== '' && (
                <Text size="xs" c="dimmed">
                  {row.basis}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{row.who}</Table.Td>
            <Table.Td>
              <StatusBadge tone={row.tone}>{row.state}</StatusBadge>
              {row.details !== '' && <Text size="xs">{row.details}</Text>}
            </Table.Td>
            <Table.Td>
              <Group gap={4} wrap="nowrap" justify="flex-end">
                {row.canAnswer && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={needsText.recordAnswerOf(row.who)}
                    title={needsText.recordAnswerOf(row.who)}
                    onClick={() => onAnswer(row.need)}
                  >
                    <Reply size={16} aria-hidden />
                  </ActionIcon>
                )}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={needsText.removeNeed(row.who)}
                  title={needsText.removeNeed(row.who)}
                  onClick={() =>
                    void remove.run({ ...which, ...withoutNeed(needsOf(proposal), row.need) })
                  }
                >
                  <X size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

/** The decision in the minutes of one of its meetings that the proposal came to. */
function InMinutes({ view, proposal }: Omit<NeedsProps, 'names'>) {
  const { run } = useCommand('registers:linkDecision', ({ decisionId }) =>
    decisionId === null ? needsText.unlinked : needsText.linked,
  );
  const putTo = new Set(proposal.submissions.map(({ meetingId }) => meetingId));
  const decisions = view.meetings
    .filter(({ id }) => putTo.has(id))
    .flatMap((meeting) => meeting.decisions);
  const linked = proposal.decision;
  const isListed = linked === null || decisions.some(({ id }) => id === linked.id);
  if (decisions.length === 0 && linked === null) return null;
  return (
    <NativeSelect
      mt="md"
      maw={520}
      label={needsText.linkLabel}
      value={linked?.id ?? ''}
      data={[
        { value: '', label: needsText.notInMinutes },
        ...(isListed ? [] : [{ value: linked.id, label: linked.reference }]),
        ...decisions.map(({ id, reference, text }) => ({
          value: id,
          label: `${reference}: ${text.slice(0, 80)}`,
        })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        void run({
          partnershipId: view.partnership.id,
          proposalId: proposal.id,
          decisionId: value === '' ? null : decisionIdSchema.parse(value),
        });
      }}
    />
  );
}
