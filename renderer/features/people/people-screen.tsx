import { Anchor, Button, Stack, Table } from '@mantine/core';
import { FileUp, Users } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { matching, personWords } from '#shared/domain/people/matching';
import type { Output } from '#shared/ipc/contract';
import { directoryImportText } from '#shared/text/screens/directory-import';
import { peopleText } from '#shared/text/screens/people';
import { usePeople } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { TableCard } from '../../ui/table-card';
import { Duplicates } from './duplicates';
import { ExportButton } from './exchange/export-button';
import { FindField } from './find-field';
import { PeopleParts } from './people-parts';

const { columns } = peopleText;
/** A county's directory has thousands of people; more than a few screens of them nobody reads. */
const SHOWN = 100;

/** Everybody known, to be found by name, job title or organisation (P18). */
export function PeopleScreen() {
  const [search, setSearch] = useState('');
  const reading = usePeople();
  const found = matching(reading.data ?? [], search, personWords);
  return (
    <Page
      title={peopleText.title}
      lead={peopleText.lead}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<FileUp size={16} aria-hidden />}
            component={Link}
            href="/people/import"
          >
            {directoryImportText.open}
          </Button>
          {reading.data && reading.data.length > 0 && (
            <ExportButton known={reading.data.length} found={found.length} search={search} />
          )}
        </>
      }
    >
      <PeopleParts current="people" />
      <Loaded reading={reading}>
        {(people) => <People people={people} found={found} search={search} onSearch={setSearch} />}
      </Loaded>
    </Page>
  );
}

type Listed = Output<'people:list'>;
type PeopleProps = {
  people: Listed;
  found: Listed;
  search: string;
  onSearch: (search: string) => void;
};

function People({ people, found, search, onSearch }: PeopleProps) {
  if (people.length === 0) {
    return <EmptyState icon={Users} title={peopleText.none} text={peopleText.noneText} />;
  }
  const shown = found.slice(0, SHOWN);
  const words = [
    found.length === 0 ? peopleText.noneFound : peopleText.found(shown.length, people.length),
    ...(shown.length < found.length ? [peopleText.more] : []),
  ];
  return (
    <Stack gap="sm">
      <Duplicates />
      <FindField
        label={peopleText.search}
        description={peopleText.searchHint}
        value={search}
        onChange={onSearch}
        found={words.join(' ')}
      />
      {shown.length > 0 && (
        <TableCard aria-label={peopleText.title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="26%">{columns.name}</Table.Th>
              <Table.Th>{columns.jobTitle}</Table.Th>
              <Table.Th w="28%">{columns.organisation}</Table.Th>
              <Table.Th w={140}>{columns.partnerships}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ id, name, jobTitle, organisation, partnerships }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Anchor component={Link} href={`/people/${id}`} size="sm">
                    <bdi>{name}</bdi>
                  </Anchor>
                </Table.Td>
                <Table.Td>{jobTitle}</Table.Td>
                <Table.Td>{organisation}</Table.Td>
                <Table.Td {...(partnerships === 0 ? { c: 'dimmed' } : {})}>
                  {partnerships === 0
                    ? peopleText.noPartnership
                    : peopleText.partnerships(partnerships)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </Stack>
  );
}
