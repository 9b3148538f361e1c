import { Stack, Table } from '@mantine/core';
import { Link } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import type { RegisterName } from '#shared/model/register-table';
import { registerHoldings, registerTitles } from '#shared/text/registers/register-names';
import { registersText } from '#shared/text/screens/registers';
import { useRegisterCounts } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { TableCard } from '../../ui/table-card';
import classes from './registers.module.css';

const { columns, groups } = registersText;

const GROUPS: Record<keyof typeof groups, readonly RegisterName[]> = {
  decided: ['decisions', 'forward-plan', 'forward-plan-by-month', 'risks'],
  people: [
    'attendance-by-person',
    'attendance-by-organisation',
    'attendance-by-year',
    'membership-changes',
    'terms-of-office',
  ],
  papers: ['papers', 'reports', 'governance-documents'],
  interests: ['recommendations', 'endorsements', 'declarations', 'standing-interests', 'gifts'],
};

/** Every register with what it holds, how many entries it has, and the way there. */
export function RegistersStart({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page title={registersText.title} lead={registersText.lead}>
      <Loaded reading={useRegisterCounts(partnershipId)}>
        {(counts) => (
          <Stack gap="lg">
            {(Object.keys(GROUPS) as (keyof typeof groups)[]).map((group) => (
              <Section key={group} id={`registers-${group}`} title={groups[group]}>
                <RegisterList
                  headingId={`registers-${group}`}
                  partnershipId={partnershipId}
                  names={GROUPS[group]}
                  counts={counts}
                />
              </Section>
            ))}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

type RegisterListProps = {
  headingId: string;
  partnershipId: PartnershipId;
  names: readonly RegisterName[];
  counts: Output<'registerLists:count'>;
};

function RegisterList({ headingId, partnershipId, names, counts }: RegisterListProps) {
  return (
    <TableCard aria-labelledby={headingId}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="28%">{columns.register}</Table.Th>
          <Table.Th>{columns.holds}</Table.Th>
          <Table.Th w={100}>{columns.entries}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {names.map((name) => (
          <Table.Tr key={name}>
            <RowHead>
              <Link href={`/p/${partnershipId}/registers/${name}`} className={classes.link}>
                {registerTitles[name]}
              </Link>
            </RowHead>
            <Table.Td>{registerHoldings[name]}</Table.Td>
            <Table.Td>{counts.find((one) => one.name === name)?.entries ?? 0}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}
