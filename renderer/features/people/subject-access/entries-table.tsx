import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { SubjectEntry, SubjectSection } from '#shared/model/subject-access';
import {
  subjectReportWords,
  subjectSectionLeads,
  subjectSectionTitles,
} from '#shared/text/people/subject-access/report-words';
import { subjectAccessText as text } from '#shared/text/screens/subject-access';
import { Section } from '../../../ui/section';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import classes from './subject-access.module.css';

/** So many are drawn at once; a member of many years has far more. */
const SHOWN = 100;

const { columns, marks, noDay } = subjectReportWords;

const MARKS = [
  ['isConfidential', 'problem'],
  ['namesOthers', 'attention'],
  ['isByName', 'information'],
] as const satisfies readonly (readonly [keyof SubjectEntry, Tone])[];

type EntriesTableProps = { section: SubjectSection; entries: readonly SubjectEntry[] };

/** One part of what is held, each entry with what to look at in it. */
export function EntriesTable({ section, entries }: EntriesTableProps) {
  const [isWhole, showAll] = useState(false);
  const title = subjectSectionTitles[section];
  const shown = isWhole ? entries : entries.slice(0, SHOWN);
  const lead = [text.entries(entries.length), subjectSectionLeads[section]];
  return (
    <Section id={section} title={title} lead={lead.filter((part) => part !== '').join('. ')}>
      <TableCard aria-labelledby={section}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="22%">{columns.where}</Table.Th>
            <Table.Th w="13%">{columns.when}</Table.Th>
            <Table.Th>{columns.says}</Table.Th>
            <Table.Th w="20%">{columns.check}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((entry, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- entries have no ids and keep their order
            <EntryRow key={place} entry={entry} />
          ))}
        </Table.Tbody>
      </TableCard>
      {shown.length < entries.length && (
        <Button variant="default" size="xs" mt="xs" onClick={() => showAll(true)}>
          {text.showAll(entries.length, title)}
        </Button>
      )}
    </Section>
  );
}

function EntryRow({ entry }: { entry: SubjectEntry }) {
  const found = MARKS.filter(([mark]) => entry[mark]);
  return (
    <Table.Tr>
      <Table.Td>
        {entry.partnership !== '' && <div>{entry.partnership}</div>}
        <div>{entry.place}</div>
      </Table.Td>
      <Table.Td>{entry.when === '' ? noDay : entry.when}</Table.Td>
      <Table.Td className={classes['says']}>
        <bdi>{entry.says}</bdi>
      </Table.Td>
      <Table.Td>
        <div className={classes['checks']}>
          {found.length === 0
            ? marks.none
            : found.map(([mark, tone]) => (
                <StatusBadge key={mark} tone={tone}>
                  {marks[mark]}
                </StatusBadge>
              ))}
        </div>
      </Table.Td>
    </Table.Tr>
  );
}
