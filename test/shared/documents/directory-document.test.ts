import { describe, expect, test } from 'vitest';
import {
  directoryDocument,
  peopleOnlyDocument,
  type DirectoryPapers,
} from '#shared/documents/directory-document';
import { plainPaper } from '#shared/documents/plain-tables';
import { isoDate } from '#shared/model/iso-date';

const PAPERS: DirectoryPapers = {
  title: 'People',
  people: [
    {
      name: 'Grace Bell',
      initials: 'GB',
      pronunciation: '',
      organisation: 'Police',
      jobTitle: 'Superintendent',
      email: '',
      phone: '1',
    },
  ],
  organisations: [{ name: 'Police', people: 1 }],
  leftOut: 2,
  today: isoDate('2026-06-12'),
  marking: 'none',
};

describe('the people of a directory as tables (P18)', () => {
  test('are those of people and of organisations, with what the file says of itself', () => {
    const { tables, lines } = plainPaper(directoryDocument(PAPERS));
    expect(tables.map(({ title, rows }) => [title, rows])).toEqual([
      ['People', [['Grace Bell', 'GB', '', 'Police', 'Superintendent', '', '1']]],
      ['Organisations', [['Police', '1']]],
    ]);
    expect(lines).toEqual([
      'People, 12 June 2026',
      expect.stringMatching(/^This file has personal details in it/),
      '2 people whose name and details were taken out are left out.',
    ]);
  });

  test('say that nobody is in it, and name nobody as left out where nobody is', () => {
    const empty = { ...PAPERS, people: [], organisations: [], leftOut: 0 };
    const { tables, lines } = plainPaper(directoryDocument(empty));
    expect(tables.map(({ title, rows }) => [title, rows])).toEqual([['People', []]]);
    expect(lines.slice(2)).toEqual(['Nobody is in it.']);
  });

  test('are one table and nothing else where that is asked, marked all the same', () => {
    const { tables, lines } = plainPaper(
      peopleOnlyDocument({ ...PAPERS, marking: 'OFFICIAL-SENSITIVE' }),
    );
    expect(tables).toHaveLength(1);
    expect(lines).toEqual(['OFFICIAL-SENSITIVE']);
  });
});
