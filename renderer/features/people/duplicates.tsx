import { Anchor, Table, VisuallyHidden } from '@mantine/core';
import { Link } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import { duplicateReasonWords } from '#shared/text/people/person-words';
import { peopleText } from '#shared/text/screens/people';
import { useDuplicates } from '../../data/queries';
import { Section } from '../../ui/section';
import { TableCard } from '../../ui/table-card';

type Pair = Output<'people:duplicates'>[number];

/** Entries that may be of one person, each pair with the way to merge it; nothing where there are none. */
export function Duplicates() {
  const { data: pairs = [] } = useDuplicates();
  if (pairs.length === 0) return null;
  return (
    <Section id="duplicates" title={peopleText.duplicates} lead={peopleText.duplicatesLead}>
      <TableCard aria-labelledby="duplicates">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{peopleText.oneEntry}</Table.Th>
            <Table.Th>{peopleText.otherEntry}</Table.Th>
            <Table.Th w={200}>{peopleText.why}</Table.Th>
            <Table.Th w={180}>
              <VisuallyHidden>{peopleText.compare}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pairs.map((pair) => (
            <PairRow key={`${pair.first.id} ${pair.second.id}`} pair={pair} />
          ))}
        </Table.Tbody>
      </TableCard>
    </Section>
  );
}

function PairRow({ pair: { first, second, because } }: { pair: Pair }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Entry entry={first} />
      </Table.Td>
      <Table.Td>
        <Entry entry={second} />
      </Table.Td>
      <Table.Td>{duplicateReasonWords[because]}</Table.Td>
      <Table.Td>
        <Anchor
          component={Link}
          href={`/people/merge/${first.id}/${second.id}`}
          size="sm"
          aria-label={peopleText.compareOf(first.name, second.name)}
        >
          {peopleText.compare}
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
}

function Entry({ entry }: { entry: Pair['first'] }) {
  const { name, jobTitle, organisation, email } = entry;
  const facts = [jobTitle, organisation, email].filter((fact) => fact !== '');
  return (
    <>
      <bdi>{name}</bdi>
      {facts.length > 0 && ` (${facts.join(', ')})`}
    </>
  );
}
