import { Checkbox, Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { yearlyDuties, type YearlyDuty } from '#shared/domain/reports/annual-duties';
import type { Duty } from '#shared/model/structure';
import { structureText } from '#shared/text/screens/structure';
import { inList } from '#shared/text/structure/in-list';
import { dutyStateLabels, monthWords } from '#shared/text/structure/yearly-words';
import { useCommand } from '../../../data/commands';
import { SidePanel } from '../../../ui/side-panel';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import { AddButton } from '../../../ui/add-button';
import { RowButtons } from '../../../ui/row-buttons';
import { RowHead } from '../../../ui/row-head';
import { Section } from '../../../ui/section';
import type { StructuredView } from '../structured-view';
import { DutyForm } from './duty-form';

const { dutyColumns: columns } = structureText;

const TONES: Record<YearlyDuty['state'], Tone> = {
  done: 'good',
  overdue: 'problem',
  due: 'attention',
  later: 'neutral',
  'this-year': 'neutral',
};

/** What comes round every year, and whether it is done for this one (G16, G17). */
export function DutiesSection({ view }: { view: StructuredView }) {
  const [editing, edit] = useState<{ duty: Duty | null } | null>(null);
  const duties = yearlyDuties(view.partnership, view.today);
  return (
    <Section
      id="duties"
      title={structureText.duties}
      action={<AddButton label={structureText.addDuty} onClick={() => edit({ duty: null })} />}
    >
      {duties.length === 0 ? (
        <Text size="sm" c="dimmed">
          {structureText.noDuties}
        </Text>
      ) : (
        <TableCard aria-labelledby="duties">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.title}</Table.Th>
              <Table.Th w={150}>{columns.month}</Table.Th>
              <Table.Th w={80}>{columns.clause}</Table.Th>
              <Table.Th w={320}>{columns.state}</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>{structureText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {duties.map((one) => (
              <DutyRow
                key={one.duty.id}
                view={view}
                yearly={one}
                onEdit={() => edit({ duty: one.duty })}
              />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        isOpen={editing !== null}
        onClose={() => edit(null)}
        title={editing?.duty ? structureText.editDuty(editing.duty.title) : structureText.addDuty}
      >
        {editing && <DutyForm view={view} duty={editing.duty} onClose={() => edit(null)} />}
      </SidePanel>
    </Section>
  );
}

type DutyRowProps = { view: StructuredView; yearly: YearlyDuty; onEdit: () => void };

function DutyRow({ view, yearly: { duty, year, state }, onEdit }: DutyRowProps) {
  const which = { partnershipId: view.partnership.id, dutyId: duty.id };
  const tick = useCommand('structure:tickDuty', ({ isDone }) =>
    isDone ? structureText.dutyDone(year) : structureText.dutyUndone(year),
  );
  const remove = useCommand('structure:removeDuty', () => structureText.dutyRemoved);
  const before = duty.doneYears.filter((one) => one !== year).slice(-5);
  return (
    <Table.Tr>
      <RowHead>
        {duty.title}
        {before.length > 0 && (
          <Text size="xs" c="dimmed">
            {structureText.doneBefore(inList(before.map(String)))}
          </Text>
        )}
      </RowHead>
      <Table.Td>{monthWords(duty.month)}</Table.Td>
      <Table.Td>{duty.clause}</Table.Td>
      <Table.Td>
        <Checkbox
          label={
            <>
              {structureText.doneFor(year)}{' '}
              {state !== 'done' && (
                <StatusBadge tone={TONES[state]}>{dutyStateLabels[state]}</StatusBadge>
              )}
            </>
          }
          aria-label={`${structureText.doneFor(year)}: ${duty.title}`}
          checked={state === 'done'}
          onChange={(event) =>
            void tick.run({ ...which, year, isDone: event.currentTarget.checked })
          }
        />
      </Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={structureText.editDuty(duty.title)}
          removeLabel={structureText.removeDuty(duty.title)}
          onEdit={onEdit}
          onRemove={() => void remove.run(which)}
        />
      </Table.Td>
    </Table.Tr>
  );
}
