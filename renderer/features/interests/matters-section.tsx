import { Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { openMatters, type OpenMatter } from '#shared/domain/notified-matters';
import { rulesOn } from '#shared/domain/terms';
import type { RegistersView } from '#shared/ipc/views';
import type { NotifiedMatter } from '#shared/model/notified-matter';
import { longDate, shortDate } from '#shared/text/dates';
import { waitingWords } from '#shared/text/decisions/need-words';
import { clauseSource } from '#shared/text/quorum';
import { interestsText, mattersText } from '#shared/text/screens/interests';
import { SidePanel } from '../../ui/side-panel';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import { EditButton } from '../../ui/edit-button';
import classes from './interests.module.css';
import type { SectionProps } from './interests-view';
import { MatterAgendaForm } from './matter-agenda-form';
import { MatterForm } from './matter-form';
import { SectionHead } from './section-head';

const { columns } = mattersText;

type Doing =
  { what: 'edit'; matter: NotifiedMatter | null } | { what: 'take-up'; matter: NotifiedMatter };

/** What members told the partnership, those on no agenda first and the oldest of them before the others (N11). */
export function MattersSection({ view }: SectionProps) {
  const [doing, act] = useState<Doing | null>(null);
  const { notifiedMatters } = view.registers;
  const { changesNotified: rule } = rulesOn(view.partnership, view.today);
  const open = openMatters(notifiedMatters, view.today);
  const done = notifiedMatters
    .filter(({ takenUpBy }) => takenUpBy !== null)
    .toSorted((a, b) => b.on.localeCompare(a.on));
  const inOrder = [...open.map(({ matter }) => matter), ...done];
  const close = (): void => act(null);
  return (
    <section aria-labelledby="matters">
      <SectionHead id="matters" title={mattersText.title} lead={mattersText.lead}>
        <Button
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => act({ what: 'edit', matter: null })}
        >
          {mattersText.add}
        </Button>
      </SectionHead>
      {rule.state === 'set' && rule.value && (
        <Text size="sm" mb="xs">
          {mattersText.asked(clauseSource(rule.clause))}
        </Text>
      )}
      {inOrder.length === 0 ? (
        <Text size="sm" c="dimmed">
          {mattersText.none}
        </Text>
      ) : (
        <TableCard aria-labelledby="matters">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={110}>{columns.on}</Table.Th>
              <Table.Th w="18%">{columns.from}</Table.Th>
              <Table.Th>{columns.what}</Table.Th>
              <Table.Th w={150}>{columns.effective}</Table.Th>
              <Table.Th w={240}>{columns.agenda}</Table.Th>
              <Table.Th w={50}>
                <VisuallyHidden>{interestsText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inOrder.map((matter) => (
              <Row
                key={matter.id}
                view={view}
                matter={matter}
                open={open.find((one) => one.matter === matter)}
                onDo={act}
              />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <Panel view={view} doing={doing} onClose={close} />
    </section>
  );
}

type PanelProps = { view: RegistersView; doing: Doing | null; onClose: () => void };

function Panel({ view, doing, onClose }: PanelProps) {
  return (
    <SidePanel
      title={doing === null ? '' : titleOf(doing)}
      isOpen={doing !== null}
      onClose={onClose}
    >
      {doing?.what === 'edit' && <MatterForm view={view} matter={doing.matter} onClose={onClose} />}
      {doing?.what === 'take-up' && (
        <MatterAgendaForm view={view} matter={doing.matter} onClose={onClose} />
      )}
    </SidePanel>
  );
}

function titleOf(doing: Doing): string {
  if (doing.what === 'take-up') return mattersText.takeUp;
  return doing.matter === null ? mattersText.add : mattersText.edit;
}

type RowProps = {
  view: RegistersView;
  matter: NotifiedMatter;
  open: OpenMatter | undefined;
  onDo: (what: Doing) => void;
};

function Row({ view, matter, open, onDo }: RowProps) {
  return (
    <Table.Tr>
      <Table.Td>{shortDate(matter.on)}</Table.Td>
      <Table.Td>{matter.from}</Table.Td>
      <Table.Td className={classes.text}>
        {matter.what}
        <Text size="xs" c="dimmed">
          {mattersText.kinds[matter.kind]}
        </Text>
      </Table.Td>
      <Table.Td>{effectiveWords(matter, open)}</Table.Td>
      <Table.Td>
        {open ? (
          <OpenState matter={matter} open={open} onDo={onDo} />
        ) : (
          <TakenUp view={view} matter={matter} onDo={onDo} />
        )}
      </Table.Td>
      <Table.Td>
        <EditButton
          label={mattersText.editOf(matter.from)}
          onClick={() => onDo({ what: 'edit', matter })}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function effectiveWords({ effectiveOn }: NotifiedMatter, open: OpenMatter | undefined): string {
  if (effectiveOn === null) return mattersText.noDay;
  const day = shortDate(effectiveOn);
  return open?.inEffect === 'not-yet' ? mattersText.yet(day) : day;
}

type OpenStateProps = Omit<RowProps, 'view' | 'open'> & { open: OpenMatter };

function OpenState({ matter, open, onDo }: OpenStateProps) {
  return (
    <Group gap={6}>
      <StatusBadge tone="attention">{mattersText.open}</StatusBadge>
      <Text size="xs" c="dimmed">
        {waitingWords(open.ageDays)}
      </Text>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={mattersText.takeUpOf(matter.from)}
        onClick={() => onDo({ what: 'take-up', matter })}
      >
        {mattersText.takeUp}
      </Button>
    </Group>
  );
}

function TakenUp({ view, matter }: Omit<RowProps, 'open'>) {
  const meeting = view.meetings.find(({ id }) => id === matter.takenUpBy);
  if (!meeting) return mattersText.takenUpGone;
  return (
    <Link href={`/m/${meeting.id}/agenda`} className={classes.link}>
      {mattersText.takenUp(longDate(meeting.date))}
    </Link>
  );
}
