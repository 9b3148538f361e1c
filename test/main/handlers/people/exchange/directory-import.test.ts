import { describe, expect, test } from 'vitest';
import type { DirectoryFormat } from '#shared/ipc/areas/directory-export';
import type { Input } from '#shared/ipc/contract';
import { directoryApp, HARD } from '../../../../support/directory-app';

type Asked = Input<'directoryImport:run'>;

const text = (name: string, content: string) => ({
  name,
  bytes: new TextEncoder().encode(content),
});

async function chosen(name: string, content: string) {
  const opened = await directoryApp();
  opened.chooses(text(name, content));
  const table = await opened.app.get('directoryImport:choose', {});
  const { token, columns } = table!;
  const asked: Asked = { token, columns, usual: 'fill', choices: [] };
  const preview = await opened.app.get('directoryImport:preview', { token, columns });
  return { ...opened, table: table!, asked, preview };
}

const PEOPLE = [
  'Members of the board,,,,',
  'Name,Organisation,Role,E-mail address,Telephone',
  'Ann New,Fire and Rescue,Clerk,ann@fire.example,01632 960005',
  'grace bell,anyshire council,Chair of all,,',
  ',Fire and Rescue,,,',
  'Bob Bad,Fire and Rescue,,bob at fire,',
  '"Marcus Cole","Anyshire Council","Officer","office@anyshire.example","01632 960006"',
  '',
  'ann new,The Fire and Rescue,,,',
  'Town Person,Council for Anyshire,,,',
  'Cllr Grace Bell,The Anyshire Council,,,',
].join('\n');

describe('a table of people (P18)', () => {
  test('is looked at row by row: new, there, with other facts, twice, or faulty', async () => {
    const { table, preview, directory } = await chosen('People.csv', PEOPLE);
    expect(table).toMatchObject({
      rows: 9,
      isCards: false,
      columns: ['name', 'organisation', 'jobTitle', 'email', 'phone'],
    });
    expect(preview.new.map(({ row, who }) => [row, who.name])).toEqual([
      [3, 'Ann New'],
      [10, 'Town Person'],
    ]);
    expect(preview.changed.map(({ row, who, changes }) => [row, who.name, changes])).toEqual([
      [
        4,
        'Cllr Grace Bell',
        [
          { field: 'name', before: 'Cllr Grace Bell', after: 'grace bell' },
          { field: 'jobTitle', before: 'Leader', after: 'Chair of all' },
        ],
      ],
      [
        7,
        'Marcus Cole',
        [
          { field: 'jobTitle', before: '', after: 'Officer' },
          { field: 'phone', before: '', after: '01632 960006' },
        ],
      ],
    ]);
    expect(preview.faulty).toEqual([
      { row: 5, field: 'name', text: '', problem: 'no-name' },
      { row: 6, field: 'email', text: 'bob at fire', problem: 'no-email' },
    ]);
    expect(preview.twice).toEqual([
      { row: 9, name: 'ann new', of: 3 },
      { row: 11, name: 'Cllr Grace Bell', of: 4 },
    ]);
    expect(preview.organisations).toEqual([
      { name: 'Fire and Rescue', alike: null },
      { name: 'Council for Anyshire', alike: 'The Anyshire Council' },
    ]);
    expect(await directory()).toEqual(HARD);
  });

  test('is taken over in one step as was chosen, and Undo takes all of it back', async () => {
    const { app, asked, directory } = await chosen('People.csv', PEOPLE);
    const choices = [
      { row: 4, choice: 'replace' as const },
      { row: 10, choice: 'leave-out' as const },
      { row: 999, choice: 'add' as const },
    ];
    const { undo, ...counts } = await app.get('directoryImport:run', { ...asked, choices });
    expect(counts).toEqual({ added: 1, updated: 2, organisations: 1 });
    const after = await directory();
    expect(after?.organisations.map(({ name }) => name).slice(3)).toEqual(['Fire and Rescue']);
    const [grace, marcus] = after!.people;
    expect(grace).toEqual({ ...HARD.people[0], name: 'grace bell', jobTitle: 'Chair of all' });
    expect(marcus).toMatchObject({ jobTitle: 'Officer', phone: '01632 960006' });
    expect(after!.people.at(-1)).toMatchObject({
      name: 'Ann New',
      organisationId: after!.organisations.at(-1)!.id,
      anonymisedOn: null,
    });
    expect((await app.refused('directoryImport:run', asked)).code).toBe('not-found');
    await app.get('app:undo', { token: undo });
    expect(await directory()).toEqual(HARD);
  });

  test('is not taken over where nothing of it was chosen, and stays to be chosen from', async () => {
    const { app, asked, directory } = await chosen('People.csv', PEOPLE);
    const choices = [3, 10].map((row) => ({ row, choice: 'leave-out' as const }));
    const nothing = { ...asked, usual: 'leave-out' as const, choices };
    expect((await app.refused('directoryImport:run', nothing)).code).toBe('nothing-to-import');
    expect(await directory()).toEqual(HARD);
    expect((await app.get('directoryImport:run', asked)).added).toBe(2);
  });

  test('may be pasted, its name in parts as Outlook has it', async () => {
    const { app, directory } = await directoryApp();
    const pieces = ['Title\tFirst Name\tLast Name\tCompany\nDr\tAnn\tNew\tFi', 're\n'];
    const { token, columns } = await app.get('directoryImport:paste', { pieces });
    expect(columns).toEqual(['honorific', 'given', 'family', 'organisation']);
    await app.get('directoryImport:run', { token, columns, usual: 'fill', choices: [] });
    expect((await directory())?.people.at(-1)?.name).toBe('Dr Ann New');
  });

  test('may be contact cards, those in which nothing is said told by their number', async () => {
    const cards = ['FN:Ann New', 'NOTE:x', 'FN:Li\nTEL:1'].map(
      (line) => `BEGIN:VCARD\n${line}\nEND:VCARD\n`,
    );
    const { table, preview } = await chosen('Contacts.vcf', cards.join(''));
    expect(table).toMatchObject({ rows: 3, isCards: true });
    expect(preview.new.map(({ row }) => row)).toEqual([1]);
    expect(preview.faulty).toMatchObject([{ row: 2, problem: 'no-name' }]);
    expect(preview.changed).toMatchObject([{ row: 3, who: { name: 'Li' } }]);
  });

  test('that would be too many people is refused whole', async () => {
    const one = HARD.people[3]!;
    const people = Array.from({ length: 49_999 }, (_, place) => ({
      ...one,
      id: `p${place}` as typeof one.id,
      name: `Person ${place}`,
    }));
    const { app, chooses, directory } = await directoryApp({ ...HARD, people });
    chooses(text('People.csv', 'Name,E-mail\nAnn New,\nBob New,\n'));
    const { token, columns } = (await app.get('directoryImport:choose', {}))!;
    const asked: Asked = { token, columns, usual: 'fill', choices: [] };
    expect((await app.refused('directoryImport:run', asked)).code).toBe('directory-full');
    expect((await directory())?.people).toHaveLength(49_999);
    const choices = [{ row: 3, choice: 'leave-out' as const }];
    expect((await app.get('directoryImport:run', { ...asked, choices })).added).toBe(1);
  });

  test('tells no more rows than are read, and takes over all of them', async () => {
    const rows = Array.from({ length: 450 }, (_, place) => `New ${place},Body ${place}`);
    const { app, asked, preview } = await chosen(
      'P.csv',
      ['Name,Organisation', ...rows].join('\n'),
    );
    expect([preview.newRows, preview.new.length]).toEqual([450, 200]);
    expect([preview.newOrganisations, preview.organisations.length]).toEqual([450, 200]);
    expect((await app.get('directoryImport:run', asked)).added).toBe(450);
  });

  test('that is hostile does no harm: formulas are words, huge cells are faulty', async () => {
    const rows = ['=cmd|calc!A1,ok@a.example', `${'x'.repeat(30_000)},`, '"<b>Bold</b>\r\nTwo",'];
    const { preview } = await chosen('P.csv', ['Name,E-mail', ...rows].join('\n'));
    expect(preview.new.map(({ who }) => who.name)).toEqual(['=cmd|calc!A1', '<b>Bold</b> Two']);
    expect(preview.faulty).toMatchObject([{ row: 3, field: 'name', problem: 'too-long' }]);
    expect(preview.faulty[0]!.text).toHaveLength(120);
  });

  test('no file is nothing', async () => {
    const { app } = await directoryApp();
    expect(await app.get('directoryImport:choose', {})).toBeNull();
  });
});

describe('an export that is read again (P18)', () => {
  test.each<DirectoryFormat>(['xlsx', 'csv', 'vcf'])('changes nothing as .%s', async (format) => {
    const { app, seen, chooses } = await directoryApp();
    await app.get('directoryExport:save', { format, scope: { of: 'all' } });
    chooses({ name: seen.names[0]!, bytes: seen.bytes[0]! });
    const { token, columns } = (await app.get('directoryImport:choose', {}))!;
    expect(await app.get('directoryImport:preview', { token, columns })).toEqual({
      newRows: 0,
      new: [],
      changedRows: 0,
      changed: [],
      sameRows: 4,
      twiceRows: 0,
      twice: [],
      faultyRows: 0,
      faulty: [],
      newOrganisations: 0,
      organisations: [],
    });
    const asked: Asked = { token, columns, usual: 'replace', choices: [] };
    expect((await app.refused('directoryImport:run', asked)).code).toBe('nothing-to-import');
  });

  test.each<DirectoryFormat>(['xlsx', 'csv', 'vcf'])(
    'brings everybody into an empty directory as .%s',
    async (format) => {
      const { app, seen, chooses, directory } = await directoryApp();
      await app.get('directoryExport:save', { format, scope: { of: 'all' } });
      await app.deps.store.write('directory', 'only', { people: [], organisations: [] });
      chooses({ name: seen.names[0]!, bytes: seen.bytes[0]! });
      const { token, columns } = (await app.get('directoryImport:choose', {}))!;
      await app.get('directoryImport:run', { token, columns, usual: 'fill', choices: [] });
      const { people } = (await directory())!;
      const facts = ({
        name,
        jobTitle,
        phone,
        initials,
        pronunciation,
      }: (typeof people)[number]) => [name, jobTitle, phone, initials, pronunciation];
      // Who has an address that is none is the one row that is refused.
      const carried = HARD.people.filter(({ id }) => !['sian', 'gone'].includes(id));
      const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
      expect(people.toSorted(byName).map(facts)).toEqual(carried.toSorted(byName).map(facts));
    },
  );
});
