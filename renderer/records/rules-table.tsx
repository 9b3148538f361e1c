import { Table } from '@mantine/core';
import type { TermsOfReference } from '#shared/model/rules';
import { ruleRows, type RuleRow } from '#shared/text/rule-rows';
import { termsText } from '#shared/text/screens/terms';
import { TableCard } from '../ui/table-card';
import { StatusBadge } from '../ui/status-badge';

/** The rules of terms of reference, read-only: each with its clause, or that there is none. */
export function RulesTable({ terms }: { terms: TermsOfReference }) {
  return (
    <TableCard>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="28%">{termsText.columns.rule}</Table.Th>
          <Table.Th>{termsText.columns.value}</Table.Th>
          <Table.Th w={90}>{termsText.columns.clause}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ruleRows(terms).map((row) => (
          <Table.Tr key={row.rule}>
            <Table.Th scope="row">{row.name}</Table.Th>
            <Table.Td>{row.value ?? <NoValue state={row.state} />}</Table.Td>
            <Table.Td>{row.clause}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

/** Silence and a rule nobody has entered are never shown alike. */
function NoValue({ state }: { state: RuleRow['state'] }) {
  return state === 'silent' ? (
    <StatusBadge tone="neutral">{termsText.silent}</StatusBadge>
  ) : (
    <StatusBadge tone="attention">{termsText.notEntered}</StatusBadge>
  );
}
