import { List } from '@mantine/core';
import type { SubjectReport } from '#shared/model/subject-access';
import { plainDate } from '#shared/text/dates';
import {
  confidentialWords,
  formWords,
  readWords,
  subjectReportWords as text,
  unreadWords,
} from '#shared/text/people/subject-access/report-words';
import { Section } from '../../../ui/section';
import { WarningLine } from '../../../ui/warning-line';
import classes from './subject-access.module.css';

/** What was searched and what was not, and what to check before anything is released. */
export function ReportHead({ report }: { report: SubjectReport }) {
  const { fields } = text;
  const facts = [
    [fields.searched, plainDate(report.today)],
    [fields.read, readWords(report)],
    [fields.forms, formWords(report)],
    [fields.found, String(report.entries.length)],
    [fields.confidential, confidentialWords(report)],
  ] as const;
  return (
    <>
      {report.unread > 0 && <WarningLine>{unreadWords(report.unread)}</WarningLine>}
      <Section id="searched" title={text.searchedHeading} lead={text.searchedLead}>
        <dl className={classes['fields']}>
          {facts.map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
        </dl>
      </Section>
      <Lines id="unreached" title={text.unreachedHeading} lines={text.unreached} />
      <Lines id="release" title={text.releaseHeading} lines={text.release} />
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

type LinesProps = { id: string; title: string; lines: readonly string[] };

function Lines({ id, title, lines }: LinesProps) {
  return (
    <Section id={id} title={title}>
      <List size="sm" spacing={4} maw={980}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Section>
  );
}
