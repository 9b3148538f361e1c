import { usualHouseStyle } from '../../model/house-style';
import {
  subjectSectionSchema,
  type SubjectEntry,
  type SubjectReport,
  type SubjectSection,
} from '../../model/subject-access';
import { plainDate } from '../../text/dates';
import {
  checkWords,
  confidentialWords,
  formWords,
  readWords,
  subjectFooter,
  subjectReportWords as text,
  subjectSectionLeads,
  subjectSectionTitles,
  subjectTitle,
  unreadWords,
  whereWords,
} from '../../text/people/subject-access/report-words';
import type { DocumentBlock, DocumentDescription, Phrases } from '../document-block';

/**
 * All that is held about a person, in sections, for whoever decides what is released (X6): first what was
 * searched and what was not, then what to check, then each entry with what to look at in it.
 */
export function subjectAccessDocument(report: SubjectReport): DocumentDescription {
  const { name, today, marking, entries } = report;
  const title = subjectTitle(name);
  const found = subjectSectionSchema.options.filter((one) => has(entries, one));
  const empty = subjectSectionSchema.options.filter((one) => !has(entries, one));
  return {
    title,
    subject: text.name,
    author: text.name,
    language: 'en-GB',
    made: today,
    marking,
    fontSize: usualHouseStyle.typeSize,
    look: { accent: null, logo: null, template: null },
    footerText: subjectFooter(report),
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: text.overTitle },
      { type: 'heading', level: 1, text: title },
      { type: 'fields', fields: fieldsOf(report) },
      heading(text.searchedHeading),
      body(text.searchedLead),
      ...(report.unread === 0 ? [] : [body([{ strong: unreadWords(report.unread) }])]),
      ...listed(text.unreachedHeading, text.unreached),
      ...listed(text.releaseHeading, text.release),
      ...found.flatMap((one) => sectionBlocks(one, entries)),
      ...(empty.length === 0
        ? []
        : listed(
            text.nothingHeading,
            empty.map((one) => subjectSectionTitles[one]),
          )),
      body(text.end),
    ],
  };
}

function has(entries: readonly SubjectEntry[], section: SubjectSection): boolean {
  return entries.some((one) => one.section === section);
}

function heading(words: string): DocumentBlock {
  return { type: 'heading', level: 2, text: words };
}

function body(words: Phrases): DocumentBlock {
  return { type: 'paragraph', role: 'body', text: words };
}

function listed(title: string, items: readonly string[]): DocumentBlock[] {
  return [heading(title), { type: 'bullets', items }];
}

function fieldsOf(report: SubjectReport): { name: string; value: Phrases }[] {
  const { fields } = text;
  return [
    { name: fields.person, value: report.name },
    { name: fields.searched, value: plainDate(report.today) },
    { name: fields.read, value: readWords(report) },
    { name: fields.forms, value: formWords(report) },
    { name: fields.found, value: String(report.entries.length) },
    { name: fields.confidential, value: confidentialWords(report) },
  ];
}

function sectionBlocks(section: SubjectSection, all: readonly SubjectEntry[]): DocumentBlock[] {
  const title = subjectSectionTitles[section];
  const lead = subjectSectionLeads[section];
  const { columns } = text;
  return [
    heading(title),
    ...(lead === '' ? [] : [body(lead)]),
    {
      type: 'table',
      title,
      summary: text.sectionSummary,
      columns: [
        { heading: columns.where, share: 2900 },
        { heading: columns.when, share: 1600 },
        { heading: columns.says, share: 6858 },
        { heading: columns.check, share: 2600 },
      ],
      rows: all.filter((one) => one.section === section).map(cellsOf),
    },
  ];
}

function cellsOf(entry: SubjectEntry): Phrases[] {
  return [
    whereWords(entry).join('\n'),
    entry.when === '' ? text.noDay : entry.when,
    entry.says,
    checkWords(entry).join('\n'),
  ];
}
