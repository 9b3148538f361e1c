import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { HoldingView } from '#shared/ipc/areas/people';
import { guestRightLabels, guestScopeWords } from '#shared/text/membership/guest-words';
import { officeHeldWords, partWordsOf } from '#shared/text/membership/holding-words';
import { peopleText } from '#shared/text/screens/people';
import { TableCard } from '../../ui/table-card';

const { columns } = peopleText;

/** What somebody holds, partnership by partnership: offices, seats and other parts, guest's rights. */
export function HoldingsTable({ holdings }: { holdings: readonly HoldingView[] }) {
  if (holdings.length === 0) return <Text size="sm">{peopleText.noHoldings}</Text>;
  return (
    <TableCard aria-labelledby="holdings">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="36%">{columns.partnership}</Table.Th>
          <Table.Th>{columns.holds}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {holdings.map((holding) => (
          <Table.Tr key={holding.partnershipId}>
            <Table.Td>
              <Anchor component={Link} href={`/p/${holding.partnershipId}/members`} size="sm">
                {holding.partnershipName}
              </Anchor>
            </Table.Td>
            <Table.Td>
              {linesOf(holding).map((line) => (
                <Text key={line} size="sm">
                  {line}
                </Text>
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function linesOf({ standIn, parts, offices, guestRights }: HoldingView): string[] {
  return [
    ...offices.map(({ title, lastDay, clause }) => officeHeldWords(title, lastDay, clause)),
    ...parts.map((part) => partWordsOf(part, standIn)),
    ...guestRights.map(({ right, scope, date, condition }) =>
      [
        peopleText.guest(guestRightLabels[right], guestScopeWords(scope, { date, item: null })),
        condition,
      ]
        .filter((words) => words !== '')
        .join('; '),
    ),
  ];
}
