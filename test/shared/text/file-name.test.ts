import { assert, property, string } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { usualHouseStyle } from '#shared/model/house-style';
import { isoDate } from '#shared/model/iso-date';
import {
  FILE_NAME_LIMIT,
  documentFileName,
  fileNameFault,
  paperFileName,
  safeFileName,
  fileKindOf,
  fileNameIn,
  type NamedDocument,
} from '#shared/text/file-name';
import { aPartnership } from '../../support/board-builders';

const nameOf = (partnershipName: string, changes: Partial<NamedDocument> = {}): string =>
  documentFileName({
    document: 'minutes (circulated)',
    partnershipName,
    date: isoDate('2026-06-10'),
    marking: 'none',
    ...changes,
  });

describe('the suggested file name', () => {
  test.each([
    ['Safer Anyshire', 'Safer Anyshire minutes (circulated) 2026-06-10.docx'],
    [
      'Partneriaeth Siân & Łukasz',
      'Partneriaeth Siân & Łukasz minutes (circulated) 2026-06-10.docx',
    ],
    ['A\\B/C:D*E?F"G<H>I|J', 'A B C D E F G H I J minutes (circulated) 2026-06-10.docx'],
    ['..\\..\\etc', 'etc minutes (circulated) 2026-06-10.docx'],
    ['  Board. ', 'Board minutes (circulated) 2026-06-10.docx'],
    ['Board\u202Excod.exe\u2069\u0007\u0085', 'Boardxcod.exe minutes (circulated) 2026-06-10.docx'],
    ['CON', '_CON minutes (circulated) 2026-06-10.docx'],
    ['CONIN$', '_CONIN$ minutes (circulated) 2026-06-10.docx'],
    ['Un\u00ADseen\u3164 Board', 'Unseen Board minutes (circulated) 2026-06-10.docx'],
    ['com1.council', '_com1.council minutes (circulated) 2026-06-10.docx'],
    ['Contest Board', 'Contest Board minutes (circulated) 2026-06-10.docx'],
    ['???', 'minutes (circulated) 2026-06-10.docx'],
  ])('of %j is %j', (partnership, fileName) => {
    expect(nameOf(partnership)).toBe(fileName);
  });

  it('opens with the marking where there is one to be seen', () => {
    expect(nameOf('Board', { marking: 'OFFICIAL-SENSITIVE' })).toBe(
      'OFFICIAL-SENSITIVE Board minutes (circulated) 2026-06-10.docx',
    );
    expect(nameOf('Board', { marking: 'OFFICIAL', document: 'action log' })).toBe(
      'Board action log 2026-06-10.docx',
    );
  });

  it('cuts a long name short and keeps document, date and whole characters', () => {
    const cut = nameOf('😀'.repeat(200));
    expect(cut).toMatch(/^😀+ minutes \(circulated\) 2026-06-10\.docx$/u);
    expect(cut.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
  });

  it('is safe whatever the partnership is called', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (partnership) => {
        const name = nameOf(partnership, { marking: 'OFFICIAL-SENSITIVE' });
        expect(name.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        // oxlint-disable-next-line no-control-regex -- none may be left
        expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001F\u007F-\u009F\u202A-\u202E]/);
        expect(name.isWellFormed()).toBe(true);
        expect(name).toMatch(/minutes \(circulated\) 2026-06-10\.docx$/);
      }),
    );
  });
});

describe('the name of a file from elsewhere', () => {
  test.each([
    ['Closure report.pdf', 'Closure report.pdf'],
    ['no ending', 'no ending'],
    ['.hidden', 'hidden'],
    ['a/b\\c:d.docx', 'a b c d.docx'],
    ['con.pdf', '_con.pdf'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    ['???.pdf', 'file.pdf'],
    ['', 'file'],
    ['two.dots.tar.gz', 'two.dots.tar.gz'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('is never too long, and keeps its ending', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (stem) => {
        const name = safeFileName(`a${stem}.docx`);
        expect(name.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
        expect(name.endsWith('.docx')).toBe(true);
      }),
    );
  });
});

describe('the ending of a file name', () => {
  test.each([
    ['docx', 'log.docx'],
    ['xlsx', 'log.xlsx'],
    ['csv', 'log.csv'],
  ] as const)('is that of %s for it', (format, name) => {
    expect(fileNameIn(format, 'log.docx')).toBe(name);
    expect(fileKindOf(name)).toBe(format);
  });

  test.each([
    ['What is due 2026-06-12.ics', 'ics'],
    ['log', 'docx'],
  ])('of %j tells that it is %s', (name, kind) => {
    expect(fileKindOf(name)).toBe(kind);
  });
});

describe('file names by a pattern of the partnership', () => {
  const named = {
    document: 'agenda',
    partnershipName: 'Safer Anyshire',
    date: isoDate('2026-06-10'),
    marking: 'none',
  } as const;

  test.each([
    ['{date} {partnership} - {document}', '2026-06-10 Safer Anyshire - agenda.docx'],
    ['{document}_{date}', 'agenda_2026-06-10.docx'],
    ['a/b {document} {date}', 'a b agenda 2026-06-10.docx'],
    ['con.{document} {date}', '_con.agenda 2026-06-10.docx'],
  ])('%j gives %j', (pattern, name) => {
    expect(documentFileName(named, pattern)).toBe(name);
  });

  test.each([
    ['', null],
    ['{date} {document}', null],
    ['{partnership} {date}', 'no-document'],
    ['{partnership} {document}', 'no-date'],
    ['{document} {date} {author}', 'unknown-blank'],
    [`{document} {date}${'x'.repeat(39)}`, null],
    [`{document} {date}${'x'.repeat(40)}`, 'too-long'],
  ] as const)('%j has the fault %j', (pattern, fault) => {
    expect(fileNameFault(pattern)).toBe(fault);
  });

  it('is as short and as safe whatever the partnership is called', () => {
    const pattern = `{date} {partnership} {document} ${'ü'.repeat(30)}`;
    expect(fileNameFault(pattern)).toBeNull();
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (partnershipName) => {
        const name = documentFileName({ ...named, partnershipName }, pattern);
        expect(name.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
        expect(name).toContain('agenda');
        expect(name.startsWith('2026-06-10')).toBe(true);
      }),
    );
  });

  it('names what the paper is about where there are several of a kind', () => {
    const partnership = aPartnership({
      name: 'Safer Anyshire',
      houseStyle: { ...usualHouseStyle, fileNames: '{date} {document} {partnership}' },
    });
    const paper = { document: 'briefing', date: named.date } as const;
    expect(paperFileName(partnership, { ...paper, about: 'Police' })).toBe(
      '2026-06-10 briefing Safer Anyshire Police.docx',
    );
    expect(paperFileName(aPartnership({ name: 'Board' }), paper)).toBe(
      'Board briefing 2026-06-10.docx',
    );
  });
});
