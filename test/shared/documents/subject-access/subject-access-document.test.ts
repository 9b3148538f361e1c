import { expect, test } from 'vitest';
import { plainPaper } from '#shared/documents/plain-tables';
import { subjectAccessDocument } from '#shared/documents/subject-access/subject-access-document';
import { subjectSectionSchema, type SubjectReport } from '#shared/model/subject-access';
import {
  subjectReportWords,
  subjectSectionTitles,
} from '#shared/text/people/subject-access/report-words';
import { fieldOf, rowsOf, tableTitled, under } from '../../../support/described';
import { TODAY } from '../../../support/sample-records';
import { aSubjectEntry } from '../../../support/subject-access';

const report: SubjectReport = {
  name: 'Grace Bell',
  today: TODAY,
  partnerships: 1,
  meetings: 2,
  forms: ['Grace Bell', 'bell@police.example'],
  includesConfidential: false,
  marking: 'OFFICIAL-SENSITIVE',
  entries: [
    aSubjectEntry(),
    aSubjectEntry({
      section: 'passages',
      says: 'Supt Bell and Priya Shah spoke.',
      namesOthers: true,
      isByName: true,
    }),
    aSubjectEntry({ section: 'directory', partnership: '', when: '', on: null }),
  ],
  leftOut: 0,
  unread: 0,
};

test('the paper opens with what was searched on which day, what it does not reach, and what to check (X6)', () => {
  const paper = subjectAccessDocument(report);
  expect(paper.title).toBe('What is held about Grace Bell');
  expect(fieldOf(paper, 'Searched on')).toBe('12 June 2026');
  expect(fieldOf(paper, 'Read')).toMatch(/^1 partnership and 2 meetings, /);
  expect(fieldOf(paper, 'Looked for')).toMatch(/^“Grace Bell” and “bell@police.example”/);
  expect(fieldOf(paper, 'Entries')).toBe('3');
  const headings = paper.blocks.flatMap((one) => (one.type === 'heading' ? [one.text] : []));
  expect(headings.slice(0, 5)).toEqual([
    'What is held about Grace Bell',
    'What was searched',
    'What this does not reach',
    'What to check before release',
    'Entry in the directory of people',
  ]);
  expect(under(paper, 'What this does not reach').join('\n')).toMatch(/Backups.*journals/);
  expect(under(paper, 'What to check before release')).toHaveLength(
    subjectReportWords.release.length,
  );
});

test('each entry says where it stands, when, what, and what to check, with no cell blank', () => {
  const paper = subjectAccessDocument(report);
  expect(rowsOf(tableTitled(paper, subjectSectionTitles.passages))).toEqual([
    [
      'Safer Anyshire\nMeeting of 10 June 2026',
      '10 Jun 2026',
      'Supt Bell and Priya Shah spoke.',
      'Names others: read before release\nBy the words of the name: read whether it is this person',
    ],
  ]);
  expect(rowsOf(tableTitled(paper, subjectSectionTitles.directory))[0]).toEqual([
    'Meeting of 10 June 2026',
    'No date',
    'Member: present',
    'No mark',
  ]);
  expect(under(paper, subjectSectionTitles.passages)[0]).toMatch(/somebody of the same name/);
});

test('a part in which nothing was found is named, and has no table', () => {
  const nothing = under(subjectAccessDocument(report), 'Where nothing was found').join('\n');
  expect(nothing).toContain(subjectSectionTitles.interests);
  expect(nothing).not.toContain(subjectSectionTitles.attendance);
  const entries = subjectSectionSchema.options.map((section) => aSubjectEntry({ section }));
  const full = plainPaper(subjectAccessDocument({ ...report, entries }));
  expect(full.tables).toHaveLength(subjectSectionSchema.options.length);
  expect(full.lines).not.toContain('Where nothing was found');
});

test.each<[changes: Partial<SubjectReport>, said: string]>([
  [{}, 'Left out. There is none.'],
  [{ leftOut: 1 }, 'Left out: 1 confidential entry is not shown here.'],
  [{ leftOut: 2 }, 'Left out: 2 confidential entries are not shown here.'],
  [{ includesConfidential: true }, 'Included. There is none.'],
  [
    { includesConfidential: true, entries: [aSubjectEntry({ isConfidential: true })] },
    'Included: 1 entry is marked “Confidential”.',
  ],
  [
    {
      includesConfidential: true,
      entries: [1, 2].map(() => aSubjectEntry({ isConfidential: true })),
    },
    'Included: 2 entries are marked “Confidential”.',
  ],
])('it says what is done about confidential matter (M3): %o', (changes, said) => {
  expect(fieldOf(subjectAccessDocument({ ...report, ...changes }), 'Confidential')).toBe(said);
});

test('with confidential matter it says so at the foot and in the entry, and that it is not whole where it is not', () => {
  const paper = subjectAccessDocument({
    ...report,
    includesConfidential: true,
    entries: [aSubjectEntry({ isConfidential: true })],
    unread: 1,
  });
  expect(paper.footerText).toBe(
    'Subject access report, Grace Bell, 12 June 2026 (includes confidential matter)',
  );
  expect(paper.marking).toBe('OFFICIAL-SENSITIVE');
  expect(rowsOf(tableTitled(paper, subjectSectionTitles.attendance))[0]?.[3]).toBe('Confidential');
  expect(under(paper, 'What was searched').at(-1)).toBe(
    '1 document could not be read, so this may not be all.',
  );
  expect(subjectAccessDocument(report).footerText).not.toContain('confidential');
});
