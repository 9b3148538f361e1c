import { Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { latestStep } from '#shared/domain/papers/paper-steps';
import type { RegistersView } from '#shared/ipc/views';
import { papersText } from '#shared/text/screens/papers';
import { useAddressChoice } from '../../data/address-choice';
import { AddButton } from '../../ui/add-button';
import { Section } from '../../ui/section';
import { SidePanel } from '../../ui/side-panel';
import { TableCard } from '../../ui/table-card';
import { StepForm } from './life/step-form';
import type { Doing } from './doing';
import { PaperForm } from './paper-form';
import { PaperRow } from './paper-row';

const { columns } = papersText;

/** Every paper with where it stands and who is to receive it; the one that moved last first (M7, X3). */
export function PapersSection({ view }: { view: RegistersView }) {
  const { papers } = view.registers;
  const named = useAddressChoice('open');
  const found = papers.find(({ id }) => id === named);
  const [doing, act] = useState<Doing | null>(found ? { what: 'edit', paper: found } : null);
  const inOrder = papers.toSorted((a, b) => latestStep(b).on.localeCompare(latestStep(a).on));
  return (
    <Section
      id="papers"
      title={papersText.list}
      action={
        <AddButton label={papersText.add} onClick={() => act({ what: 'edit', paper: null })} />
      }
    >
      {papers.length === 0 ? (
        <Text size="sm" c="dimmed">
          {papersText.none}
        </Text>
      ) : (
        <TableCard aria-labelledby="papers">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="24%">{columns.title}</Table.Th>
              <Table.Th>{columns.state}</Table.Th>
              <Table.Th w="22%">{columns.receives}</Table.Th>
              <Table.Th w={220}>
                <VisuallyHidden>{papersText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inOrder.map((paper) => (
              <PaperRow key={paper.id} view={view} paper={paper} onDo={act} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <Panel view={view} doing={doing} onClose={() => act(null)} />
    </Section>
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
      {doing?.what === 'edit' && <PaperForm view={view} paper={doing.paper} onClose={onClose} />}
      {doing?.what === 'step' && <StepForm view={view} paper={doing.paper} onClose={onClose} />}
    </SidePanel>
  );
}

function titleOf(doing: Doing): string {
  if (doing.what === 'step') return papersText.recordTitle(doing.paper.title);
  return doing.paper === null ? papersText.add : papersText.edit(doing.paper.title);
}
