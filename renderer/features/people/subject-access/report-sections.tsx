import { List } from '@mantine/core';
import {
  subjectSectionSchema,
  type SubjectEntry,
  type SubjectSection,
} from '#shared/model/subject-access';
import {
  subjectReportWords,
  subjectSectionTitles,
} from '#shared/text/people/subject-access/report-words';
import { Section } from '../../../ui/section';
import { EntriesTable } from './entries-table';

/** What is held, part by part, and where nothing was found. */
export function ReportSections({ entries }: { entries: readonly SubjectEntry[] }) {
  const of = (section: SubjectSection): SubjectEntry[] =>
    entries.filter((one) => one.section === section);
  const sections = subjectSectionSchema.options.map((section) => ({ section, own: of(section) }));
  const empty = sections.filter(({ own }) => own.length === 0);
  return (
    <>
      {sections
        .filter(({ own }) => own.length > 0)
        .map(({ section, own }) => (
          <EntriesTable key={section} section={section} entries={own} />
        ))}
      {empty.length > 0 && (
        <Section id="nothing-found" title={subjectReportWords.nothingHeading}>
          <List size="sm" spacing={4}>
            {empty.map(({ section }) => (
              <List.Item key={section}>{subjectSectionTitles[section]}</List.Item>
            ))}
          </List>
        </Section>
      )}
    </>
  );
}
