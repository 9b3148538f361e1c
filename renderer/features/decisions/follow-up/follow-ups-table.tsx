import { Button, Table, Text } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { openFollowUps, type OpenFollowUp } from '#shared/domain/decisions/commitments';
import type { NameBook } from '#shared/documents/name-book';
import type { RegistersView } from '#shared/ipc/views';
import { shortDate } from '#shared/text/dates';
import { ageWords, basisSentence, followUpLabels } from '#shared/text/decisions/need-words';
import { followUpText, needsText } from '#shared/text/screens/decision-needs';
import { decisionsText } from '#shared/text/screens/decisions';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { SidePanel } from '../../../ui/side-panel';
import { TableCard } from '../../../ui/table-card';
import classes from '../decisions.module.css';
import { rulesOfView } from '../decisions-view';
import type { PartProps } from '../part-props';
import { AnswerForm } from './answer-form';
import { needOfFollowUp } from './needs';

const { columns } = followUpText;

/** What decisions still wait for, the oldest first (Q2, P10, V12). */
export function FollowUpsTable({ view, names, parts }: PartProps) {
  const [answering, answer] = useState<OpenFollowUp | null>(null);
  const open = openFollowUps(view.registers.proposals, rulesOfView(view), view.today);
  return (
    <Page title={decisionsText.title} lead={decisionsText.lead}>
      {parts}
      {open.length === 0 ? (
        <EmptyState icon={CircleCheck} title={followUpText.none} text={followUpText.noneText} />
      ) : (
        <TableCard aria-label={decisionsText.part['follow-ups']}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.decision}</Table.Th>
              <Table.Th>{columns.what}</Table.Th>
              <Table.Th>{columns.who}</Table.Th>
              <Table.Th w={120}>{columns.due}</Table.Th>
              <Table.Th w={140}>{columns.age}</Table.Th>
              <Table.Th w={180}>{columns.answer}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {open.map((one) => (
              <FollowUpRow
                key={`${one.proposalId} ${one.followUp.kind} ${one.followUp.organisationId} ${one.followUp.body}`}
                view={view}
                names={names}
                one={one}
                onAnswer={() => answer(one)}
              />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <AnswerPanel view={view} answering={answering} onClose={() => answer(null)} />
    </Page>
  );
}

function whoOf({ followUp }: OpenFollowUp, names: NameBook): string {
  const { organisationId, body } = followUp;
  const organisation = organisationId === null ? '' : names.organisationName(organisationId);
  if (body === '' || organisation === '') return body || organisation;
  return `${body} (${organisation})`;
}

type FollowUpRowProps = Omit<PartProps, 'parts'> & { one: OpenFollowUp; onAnswer: () => void };

function FollowUpRow({ view, names, one, onAnswer }: FollowUpRowProps) {
  const { followUp, proposalId } = one;
  const title = view.registers.proposals.find(({ id }) => id === proposalId)?.title ?? '';
  const who = whoOf(one, names);
  return (
    <Table.Tr>
      <Table.Td>
        <Link href={`/p/${view.partnership.id}/proposals/${proposalId}`} className={classes.open}>
          {title}
        </Link>
      </Table.Td>
      <Table.Td>
        {followUpLabels[followUp.kind]}
        {followUp.what !== '' && <Text size="sm">{followUp.what}</Text>}
        <Text size="xs" c="dimmed">
          {basisSentence(followUp.kind, followUp.basis)}
        </Text>
      </Table.Td>
      <Table.Td>{who}</Table.Td>
      <Table.Td>{followUp.due === null ? decisionsText.noDay : shortDate(followUp.due)}</Table.Td>
      <Table.Td>{ageWords(one)}</Table.Td>
      <Table.Td>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={needsText.recordAnswerOf(who)}
          onClick={onAnswer}
        >
          {needsText.recordAnswer}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

type AnswerPanelProps = {
  view: RegistersView;
  answering: OpenFollowUp | null;
  onClose: () => void;
};

function AnswerPanel({ view, answering, onClose }: AnswerPanelProps) {
  const proposal = view.registers.proposals.find(({ id }) => id === answering?.proposalId);
  const need = proposal && answering ? needOfFollowUp(proposal, answering.followUp) : null;
  return (
    <SidePanel title={needsText.editTitles.answer} isOpen={answering !== null} onClose={onClose}>
      {proposal && need && (
        <AnswerForm view={view} proposal={proposal} need={need} onClose={onClose} />
      )}
    </SidePanel>
  );
}
