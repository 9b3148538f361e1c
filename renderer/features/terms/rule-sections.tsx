import { ActionIcon, Group, SegmentedControl, Table, Text, VisuallyHidden } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Partnership } from '#shared/model/partnership';
import type { RuleName } from '#shared/model/rules/rules';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { ruleSections, type RuleRow, type RuleSection } from '#shared/text/rules/rule-rows';
import { ruleNamesInWords } from '#shared/text/rules/rule-names';
import { termsText } from '#shared/text/screens/terms';
import { NoValue } from '../../records/no-value';
import { SidePanel } from '../../ui/side-panel';
import { TableCard } from '../../ui/table-card';
import classes from '../../records/rules-table.module.css';
import { RuleForm } from './rule-form';

const { columns } = termsText;

type RuleSectionsProps = { partnership: Partnership; version: TermsOfReference };

/** The rules of a version by group, to be read as a summary and changed one by one. */
export function RuleSections({ partnership, version }: RuleSectionsProps) {
  const [showsAll, showAll] = useState(false);
  const [editing, edit] = useState<RuleName | null>(null);
  const sections = ruleSections(version.rules);
  const states = sections.flatMap(({ rows }) => rows.map(({ state }) => state));
  const count = (wanted: RuleRow['state']): number =>
    states.filter((state) => state === wanted).length;
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed">
          {termsText.counts(count('set'), count('silent'), count('not-entered'))}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={termsText.show}
          value={showsAll ? 'all' : 'stated'}
          onChange={(value) => showAll(value === 'all')}
          data={[
            { value: 'stated', label: termsText.showStated },
            { value: 'all', label: termsText.showAll },
          ]}
        />
      </Group>
      <TableCard aria-labelledby="rules">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">{columns.rule}</Table.Th>
            <Table.Th>{columns.value}</Table.Th>
            <Table.Th w={170}>{columns.clause}</Table.Th>
            <Table.Th w={60}>
              <VisuallyHidden>{columns.change}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        {sections.map((section) => (
          <Section key={section.group} section={section} showsAll={showsAll} onEdit={edit} />
        ))}
      </TableCard>
      <SidePanel
        isOpen={editing !== null}
        onClose={() => edit(null)}
        title={editing === null ? '' : ruleNamesInWords[editing]}
      >
        {editing !== null && (
          <RuleForm
            key={editing}
            partnershipId={partnership.id}
            termsId={version.id}
            rule={editing}
            setting={version.rules[editing]}
            onClose={() => edit(null)}
          />
        )}
      </SidePanel>
    </>
  );
}

type SectionProps = {
  section: RuleSection;
  showsAll: boolean;
  onEdit: (rule: RuleName) => void;
};

function Section({ section: { name, rows }, showsAll, onEdit }: SectionProps) {
  const shown = rows.filter(({ state }) => showsAll || state !== 'silent');
  if (shown.length === 0) return null;
  return (
    <Table.Tbody>
      <Table.Tr className={classes.group}>
        <Table.Th colSpan={4} scope="rowgroup">
          {name}
        </Table.Th>
      </Table.Tr>
      {shown.map((row) => (
        <Row key={row.rule} row={row} onEdit={() => onEdit(row.rule)} />
      ))}
    </Table.Tbody>
  );
}

function Row({ row, onEdit }: { row: RuleRow; onEdit: () => void }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {row.name}
      </Table.Th>
      <Table.Td>
        {row.value ?? <NoValue state={row.state} />}
        {row.note !== '' && (
          <Text size="xs" c="dimmed">
            {row.note}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{row.clause}</Table.Td>
      <Table.Td ta="right">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={termsText.editRule(row.name)}
          title={termsText.editRule(row.name)}
          onClick={onEdit}
        >
          <Pencil size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
