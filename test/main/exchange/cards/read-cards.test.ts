import { describe, expect, test } from 'vitest';
import { readCards } from '../../../../main/exchange/cards/read-cards';
import { readTable } from '../../../../main/exchange/tables/read-table';

const card = (...lines: string[]): string =>
  ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

/** What is read, in the order of the columns: name, initials, how it is said, organisation, job, e-mail, telephone. */
const read = (text: string) => readCards(text)[0];

describe('a contact card', () => {
  test('of vCard 3.0 with groups and types is read', () => {
    const text = card(
      'VERSION:3.0',
      'N:Pryce;Siân;;Dr;',
      'FN:Dr Siân Pryce',
      'ORG:Anyshire Council;Housing',
      'TITLE:Head\\, housing',
      'item1.EMAIL;TYPE=INTERNET:old@example.org',
      'item2.EMAIL;TYPE=INTERNET,PREF:sian@example.org',
      'TEL;TYPE="work,voice":01632 960002',
    );
    expect(read(text)).toEqual([
      'Dr Siân Pryce',
      '',
      '',
      'Anyshire Council',
      'Head, housing',
      'sian@example.org',
      '01632 960002',
    ]);
  });

  test('of vCard 4.0 is read, addresses without what stands before them', () => {
    const text = card(
      'VERSION:4.0',
      'FN:Ann Lee',
      'ROLE:Clerk',
      'TEL;VALUE=uri;PREF=1:tel:+44-1632-960003',
      'EMAIL:mailto:ann@example.org',
    );
    expect(read(text)).toEqual([
      'Ann Lee',
      '',
      '',
      '',
      'Clerk',
      'ann@example.org',
      '+44-1632-960003',
    ]);
  });

  test('without a whole name has it of its parts', () => {
    expect(read(card('N:Lee;Ann;Mary,Eve;Ms;MBE'))?.[0]).toBe('Ms Ann Mary Eve Lee MBE');
  });

  test.each([
    ['UTF-8, as it says', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pryce;Si=C3=A2n'],
    ['UTF-8, as it does not say', 'N;ENCODING=QUOTED-PRINTABLE:Pryce;Si=C3=A2n'],
    ['Windows-1252, as it says', 'N;QUOTED-PRINTABLE;CHARSET="windows-1252":Pryce;Si=E2n'],
    ['another charset than it says', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pryce;Si=E2n'],
    ['a charset nobody knows', 'N;CHARSET=X-NO;ENCODING=QUOTED-PRINTABLE:Pryce;Si=C3=A2n'],
  ])('of vCard 2.1 as old Outlook wrote it is read, in %s', (_, name) => {
    const text = card('VERSION:2.1', name, 'TEL;WORK;VOICE:01632 960004', 'ORG:Council');
    expect(read(text)).toEqual(['Siân Pryce', '', '', 'Council', '', '', '01632 960004']);
  });

  test('of vCard 2.1 goes on over encoded lines, with line feeds made spaces of', async () => {
    const title = ['TITLE;ENCODING=QUOTED-PRINTABLE:Head =', 'of housing=0D=0A=', 'and =3D more'];
    const bytes = new TextEncoder().encode(card('FN:A', ...title));
    const made = await readTable({ name: 'a.vcf', bytes });
    expect('rows' in made && made.rows[1]?.[4]).toBe('Head of housing\nand = more');
  });

  test('with a picture of megabytes is read in no time', () => {
    const picture = Array.from({ length: 100_000 }, () => ` ${'A'.repeat(70)}`);
    const text = card('PHOTO;ENCODING=b;TYPE=JPEG:AAAA', ...picture, 'FN:Ann Lee');
    expect(read(text)?.[0]).toBe('Ann Lee');
  });

  test('with megabytes in one line, or an encoded note that looks like a card, is read', () => {
    const note = ['NOTE;ENCODING=QUOTED-PRINTABLE:see=', 'TEL:999=', 'END:VCARD'];
    const text = card('FN:Ann Lee', 'A'.repeat(5_000_000), ...note, 'TEL:1', 'PHOTO:data:x');
    expect(read(text)).toEqual(['Ann Lee', '', '', '', '', '', '1']);
  });

  test('keeps what can be read of it where lines are broken', () => {
    const text = card('FN:Ann', 'EMAIL;X="never ends:a@b', 'no line at all', ';:', 'TEL:1');
    expect(read(text)).toEqual(['Ann', '', '', '', '', '', '1']);
  });

  test('that never ends ends with the file, and one within another is passed over', () => {
    const inner = 'BEGIN:VCARD\nFN:Inner\nEND:VCARD';
    const text = `BEGIN:VCARD\nFN:Ann\nAGENT:\n${inner}\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Bob`;
    expect(readCards(text).map(([name]) => name)).toEqual(['Ann', 'Bob']);
  });
});

describe('a file of contact cards', () => {
  const file = (text: string, name = 'Contacts.VCF') =>
    readTable({ name, bytes: new TextEncoder().encode(text) });

  test('is a table with headings, a row for each card and for those in which there is nothing', async () => {
    const made = await file(card('FN:Ann') + card('NOTE:x') + card('FN:Bob') + card('NOTE:y'));
    expect('rows' in made && made.rows.map(([name]) => name)).toEqual([
      'Name',
      'Ann',
      '',
      'Bob',
      '',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['no card', 'Name,E-mail\nAnn,a@example.org\n'],
    ['cards without anybody', card('NOTE:x')],
    ['other bytes', '\u0000\u0001BEGIN'],
  ])('with %s is refused', async (_, text) => {
    expect(await file(text)).toEqual({ because: 'no-cards' });
  });

  test('of more than 19,999 cards is refused', async () => {
    const cards = card('FN:A').repeat(19_999);
    expect(await file(cards)).toMatchObject({ rows: { length: 20_000 } });
    expect(await file(cards + card('FN:A'))).toEqual({ because: 'too-many-rows' });
  });

  test('has cells no longer than those of any table', async () => {
    const made = await file(card(`FN:${'x'.repeat(100_000)}`));
    expect('rows' in made && made.rows[1]?.[0]).toHaveLength(25_000);
  });
});
