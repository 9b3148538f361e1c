import { Button, Table } from '@mantine/core';
import { Mail, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import {
  electronicPermission,
  electronicStage,
  unanswered,
  type ElectronicStage,
} from '#shared/domain/decisions/electronic';
import { rulesOn } from '#shared/domain/terms';
import type { RegistersView } from '#shared/ipc/views';
import type { ElectronicDecision } from '#shared/model/electronic-decision';
import { shortDate } from '#shared/text/dates';
import { electronicStageLabels, permissionSentence } from '#shared/text/decisions/electronic-words';
import { betweenText } from '#shared/text/screens/between-meetings';
import { decisionsText } from '#shared/text/screens/decisions';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { SidePanel } from '../../../ui/side-panel';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import classes from '../decisions.module.css';
import type { PartProps } from '../part-props';
import { ElectronicForm } from './electronic-form';

const { columns } = betweenText;

/** What the stage of a decision between meetings means to its reader. */
export const STAGE_TONES: Record<ElectronicStage, Tone> = {
  preparing: 'neutral',
  open: 'information',
  due: 'attention',
  'to-report': 'attention',
  reported: 'good',
};

/** Decisions between meetings, where the terms provide for them (V10). */
export function ElectronicList({ view, parts }: PartProps) {
  const [isAdding, setAdding] = useState(false);
  const { electronicDecisions } = view.registers;
  const permission = electronicPermission(rulesOn(view.partnership, view.today));
  const close = (): void => setAdding(false);
  return (
    <Page
      title={decisionsText.title}
      lead={decisionsText.lead}
      actions={
        permission.state === 'allowed' && (
          <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {betweenText.add}
          </Button>
        )
      }
    >
      {parts}
      <p className={classes.now}>
        {permissionSentence(permission)}{' '}
        {permission.state === 'refused' && (
          <Link href={`/p/${view.partnership.id}/terms`} className={classes.open}>
            {decisionsText.toTerms}
          </Link>
        )}
      </p>
      {electronicDecisions.length === 0 ? (
        <EmptyState icon={Mail} title={betweenText.none} text={betweenText.noneText} />
      ) : (
        <ElectronicTable view={view} />
      )}
      <SidePanel title={betweenText.addTitle} isOpen={isAdding} onClose={close}>
        <ElectronicForm view={view} decision={null} onClose={close} />
      </SidePanel>
    </Page>
  );
}

function ElectronicTable({ view }: { view: RegistersView }) {
  const newestFirst = view.registers.electronicDecisions.toSorted((a, b) =>
    b.closesOn.localeCompare(a.closesOn),
  );
  return (
    <TableCard aria-label={decisionsText.part['between-meetings']}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.title}</Table.Th>
          <Table.Th w={240}>{columns.stage}</Table.Th>
          <Table.Th w={140}>{columns.closes}</Table.Th>
          <Table.Th w={120}>{columns.replies}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {newestFirst.map((decision) => (
          <Row key={decision.id} view={view} decision={decision} />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function Row({ view, decision }: { view: RegistersView; decision: ElectronicDecision }) {
  const stage = electronicStage(decision, view.today);
  const asked = decision.recipients.filter(
    ({ personId }) => !decision.recused.includes(personId),
  ).length;
  const missing = unanswered(decision).length;
  return (
    <Table.Tr>
      <Table.Td>
        <Link
          href={`/p/${view.partnership.id}/between-meetings/${decision.id}`}
          className={classes.open}
        >
          {decision.title}
        </Link>
      </Table.Td>
      <Table.Td>
        <StatusBadge tone={STAGE_TONES[stage]}>{electronicStageLabels[stage]}</StatusBadge>
      </Table.Td>
      <Table.Td>{shortDate(decision.closesOn)}</Table.Td>
      <Table.Td>{betweenText.replies(asked - missing, asked)}</Table.Td>
    </Table.Tr>
  );
}
