import { Table } from '@mantine/core';
import type { Rules } from '#shared/model/rules/rules';
import { ruleSections, type RuleRow, type RuleSection } from '#shared/text/rules/rule-rows';
import { termsText } from '#shared/text/screens/terms';
import { TableCard } from '../ui/table-card';
import { NoValue } from './no-value';
import classes from './rules-table.module.css';

type RulesTableProps = {
  rules: Rules;
  /** Leaves out the rules about which the terms say nothing. */
  isShort?: boolean;
};

/** The rules of terms of reference, read-only: each with its clause, or that there is none. */
export function RulesTable({ rules, isShort = false }: RulesTableProps) {
  const isShown = ({ state }: RuleRow): boolean => !isShort || state !== 'silent';
  const sections = ruleSections(rules)
    .map((section) => ({ ...section, rows: section.rows.filter(isShown) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <TableCard>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="34%">{termsText.columns.rule}</Table.Th>
          <Table.Th>{termsText.columns.value}</Table.Th>
          <Table.Th w={110}>{termsText.columns.clause}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {sections.map((section) => (
        <Section key={section.group} section={section} />
      ))}
    </TableCard>
  );
}

function Section({ section }: { section: RuleSection }) {
  return (
    <Table.Tbody>
      <Table.Tr className={classes.group}>
        <Table.Th colSpan={3} scope="rowgroup">
          {section.name}
        </Table.Th>
      </Table.Tr>
      {section.rows.map((row) => (
        <Table.Tr key={row.rule}>
          <Table.Th scope="row" fw={400}>
            {row.name}
          </Table.Th>
          <Table.Td>{row.value ?? <NoValue state={row.state} />}</Table.Td>
          <Table.Td>{row.clause}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  );
}
