import { Button, Group, SegmentedControl, Table, Text } from '@mantine/core';
import { Plus, Scale } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Proposal } from '#shared/model/proposal';
import { shortDate } from '#shared/text/dates';
import { decisionsText } from '#shared/text/screens/decisions';
import { proposalText } from '#shared/text/screens/proposals';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { SidePanel } from '../../ui/side-panel';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import classes from './decisions.module.css';
import { proposerWords, rulesOfView } from './decisions-view';
import type { PartProps, ViewProps } from './part-props';
import { ProposalForm } from './proposal-form';
import { isOpenProposal, shownStanding } from './proposal-standing';

const { columns } = proposalText;

/** The proposals with where each stands and what is owed next, those still open first. */
export function ProposalsList({ view, names, parts }: PartProps) {
  const [showsAll, showAll] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const { proposals } = view.registers;
  const rules = rulesOfView(view);
  const isOpen = (proposal: Proposal): boolean => isOpenProposal(proposal, rules);
  const shown = showsAll ? proposals : proposals.filter(isOpen);
  const inOrder = shown.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  return (
    <Page
      title={decisionsText.title}
      lead={decisionsText.lead}
      actions={
        <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {proposalText.add}
        </Button>
      }
    >
      {parts}
      {proposals.length === 0 ? (
        <EmptyState icon={Scale} title={proposalText.none} text={proposalText.noneText} />
      ) : (
        <>
          <Group justify="flex-end" mb="xs">
            <SegmentedControl
              size="xs"
              aria-label={decisionsText.show}
              value={showsAll ? 'all' : 'open'}
              onChange={(value) => showAll(value === 'all')}
              data={[
                { value: 'open', label: decisionsText.showOpen },
                { value: 'all', label: decisionsText.showAll },
              ]}
            />
          </Group>
          {inOrder.length === 0 ? (
            <Text size="sm" c="dimmed">
              {proposalText.noneOpen}
            </Text>
          ) : (
            <ProposalsTable view={view} names={names} proposals={inOrder} />
          )}
        </>
      )}
      <SidePanel title={proposalText.addTitle} isOpen={isAdding} onClose={() => setAdding(false)}>
        <ProposalForm view={view} proposal={null} onClose={() => setAdding(false)} />
      </SidePanel>
    </Page>
  );
}

type ProposalsTableProps = ViewProps & { proposals: readonly Proposal[] };

function ProposalsTable({ view, names, proposals }: ProposalsTableProps) {
  return (
    <TableCard aria-label={decisionsText.part.proposals}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="34%">{columns.proposal}</Table.Th>
          <Table.Th>{columns.standing}</Table.Th>
          <Table.Th w={140}>{columns.meeting}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.id} view={view} names={names} proposal={proposal} />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

type ProposalRowProps = ViewProps & { proposal: Proposal };

function ProposalRow({ view, names, proposal }: ProposalRowProps) {
  const { label, tone, owed, standing } = shownStanding(proposal, rulesOfView(view), names);
  const proposer = proposerWords(proposal.proposer, names);
  return (
    <Table.Tr>
      <Table.Td>
        <Link href={`/p/${view.partnership.id}/proposals/${proposal.id}`} className={classes.open}>
          {proposal.title}
        </Link>
        {proposer !== '' && (
          <Text size="xs" c="dimmed">
            {proposalText.proposedBy(proposer)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <StatusBadge tone={tone}>{label}</StatusBadge>
        {owed !== '' && (
          <Text size="sm" mt={2}>
            {owed}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {standing.submission === null ? (
          <Text size="sm" c="dimmed">
            {proposalText.notPut}
          </Text>
        ) : (
          shortDate(standing.submission.on)
        )}
      </Table.Td>
    </Table.Tr>
  );
}
