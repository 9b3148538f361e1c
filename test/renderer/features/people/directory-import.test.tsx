import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tableTokenSchema, type TableView } from '#shared/ipc/areas/table-import';
import type { Output } from '#shared/ipc/contract';
import { ok, refuse } from '#shared/ipc/result';
import type { DirectoryColumn } from '#shared/model/directory-import';
import { boardAnswers, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const token = tableTokenSchema.parse('table-1');
const TABLE: TableView<DirectoryColumn> = {
  token,
  name: 'People.xlsx',
  headings: ['Who', 'Post'],
  columns: ['leave-out', 'jobTitle'],
  sample: [['Ann Lee', '']],
  rows: 260,
  isCards: false,
};

const NOTHING: Output<'directoryImport:preview'> = {
  newRows: 0,
  new: [],
  changedRows: 0,
  changed: [],
  sameRows: 0,
  twiceRows: 0,
  twice: [],
  faultyRows: 0,
  faulty: [],
  newOrganisations: 0,
  organisations: [],
};

const PREVIEW: Output<'directoryImport:preview'> = {
  newRows: 201,
  new: [
    { row: 2, who: { name: 'Ann Lee', organisation: 'Fire' }, alike: null },
    {
      row: 3,
      who: { name: 'Bob Day', organisation: '' },
      alike: { name: 'Bob Day', organisation: 'Police', because: 'same-name' },
    },
  ],
  changedRows: 1,
  changed: [
    {
      row: 4,
      who: { name: 'Cy Fox', organisation: 'Police' },
      changes: [
        { field: 'jobTitle', before: 'Clerk', after: 'Chair' },
        { field: 'phone', before: '', after: '1' },
      ],
    },
  ],
  sameRows: 5,
  twiceRows: 1,
  twice: [{ row: 9, name: 'Ann Lee', of: 2 }],
  faultyRows: 1,
  faulty: [{ row: 7, field: 'email', text: 'a at b', problem: 'no-email' }],
  newOrganisations: 2,
  organisations: [
    { name: 'Fire', alike: null },
    { name: 'Police of Any', alike: 'Any Police' },
  ],
};

function openImport(preview = PREVIEW, answers: Answers = {}) {
  return openScreen('/people/import', {
    ...boardAnswers(),
    'people:list': () => ok([]),
    'people:duplicates': () => ok([]),
    'directoryImport:choose': () => ok(TABLE),
    'directoryImport:paste': () => ok({ ...TABLE, columns: ['name', 'jobTitle'] }),
    'directoryImport:preview': () => ok(preview),
    'directoryImport:run': () => ok({ added: 1, updated: 1, organisations: 0, undo: UNDO }),
    ...answers,
  });
}

async function chosen(preview = PREVIEW, answers: Answers = {}) {
  const opened = openImport(preview, answers);
  await opened.user.click(await screen.findByRole('button', { name: 'Choose a file' }));
  const who = await screen.findByRole('combobox', { name: 'Column “Who”' });
  expect(screen.getByText('Say which column holds the name.')).toBeDefined();
  await opened.user.selectOptions(who, 'Name');
  return opened;
}

const choiceOf = (row: number) =>
  screen.getByRole('combobox', { name: new RegExp(`^What becomes of row ${row},`) });

describe('people who come from a table (P18)', () => {
  it('are shown row by row: new, known with other details, twice, faulty, with their organisations', async () => {
    await chosen();
    expect(
      await screen.findByText('New: 201 people. Known here, with other details: 1 person.'),
    ).toBeDefined();
    expect(screen.getByText('5 rows say nothing that is not known here.')).toBeDefined();
    expect(screen.getByText(/^Row 7, E-mail “a at b”: it is no e-mail address/)).toBeDefined();
    expect(screen.getByText('Row 9, Ann Lee: as row 2.')).toBeDefined();
    expect(screen.getByText(/^Police of Any. “Any Police” is known here/)).toBeDefined();
    const fresh = within(screen.getByRole('table', { name: 'New: 201 people' }));
    expect(fresh.getByText('Bob Day, Police has the same name')).toBeDefined();
    expect(screen.getByText(/^The first 2 of 201 are shown/)).toBeDefined();
    expect(screen.getByText('Job title: “Clerk” here, “Chair” in the row')).toBeDefined();
    expect(screen.getByText('Telephone: empty here, “1” in the row')).toBeDefined();
  });

  it('are taken over as was chosen for each row, and for all others', async () => {
    const { bridge, user } = await chosen();
    await screen.findByRole('table', { name: 'New: 201 people' });
    await user.selectOptions(choiceOf(3), 'Leave out');
    expect((choiceOf(4) as HTMLSelectElement).value).toBe('fill');
    const usual = screen.getByRole('combobox', { name: 'What becomes of them' });
    await user.selectOptions(usual, 'Take over all of it');
    expect((choiceOf(4) as HTMLSelectElement).value).toBe('replace');
    await user.selectOptions(choiceOf(4), 'Add as another person');
    await user.click(screen.getByRole('button', { name: 'Import what is chosen' }));
    expect(await screen.findByText('1 person added, 1 person brought up to date')).toBeDefined();
    expect(await screen.findByRole('heading', { name: 'People', level: 1 })).toBeDefined();
    const choices = [
      { row: 3, choice: 'leave-out' },
      { row: 4, choice: 'add' },
    ];
    const columns = ['name', 'jobTitle'];
    expect(bridge.sent('directoryImport:run')).toEqual([
      { token, columns, usual: 'replace', choices },
    ]);
  });

  it('lose what was chosen for rows once the columns hold something else', async () => {
    const { bridge, user } = await chosen();
    await screen.findByRole('table', { name: 'New: 201 people' });
    await user.selectOptions(choiceOf(3), 'Leave out');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column “Post”' }), 'Initials');
    await user.click(await screen.findByRole('button', { name: 'Import what is chosen' }));
    expect(bridge.sent('directoryImport:run')).toMatchObject([{ choices: [] }]);
  });

  it('stay on screen where the import is refused, with the reason', async () => {
    const { user } = await chosen(PREVIEW, {
      'directoryImport:run': () => refuse('directory-full'),
    });
    await user.click(await screen.findByRole('button', { name: 'Import what is chosen' }));
    expect(await screen.findByText(/there would be more than 50,000 people/)).toBeDefined();
    expect(screen.getByRole('table', { name: 'New: 201 people' })).toBeDefined();
  });

  it.each([
    ['everybody is known', { sameRows: 4 }, /^Nothing is new: everybody in it is known here/],
    ['no row is right', { sameRows: 4, ...faulty() }, /^No row can be imported/],
  ])('are nobody where %s', async (_, changes, words) => {
    await chosen({ ...NOTHING, ...changes });
    expect(await screen.findByText(words)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Import what is chosen' })).toBeNull();
  });

  it('may be pasted, and another table be chosen then', async () => {
    const { bridge, user } = openImport(NOTHING);
    await user.click(await screen.findByRole('textbox', { name: 'Pasted table' }));
    await user.paste('Who\tPost\nAnn\tClerk');
    await user.click(screen.getByRole('button', { name: 'Use what was pasted' }));
    await user.click(await screen.findByRole('button', { name: 'Choose another table' }));
    expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeDefined();
    expect(bridge.sent('directoryImport:paste')).toEqual([{ pieces: ['Who\tPost\nAnn\tClerk'] }]);
  });

  it('may be contact cards, which are counted as such', async () => {
    const cards = { ...TABLE, name: 'All.vcf', isCards: true, rows: 2 };
    const { user } = openImport(NOTHING, { 'directoryImport:choose': () => ok(cards) });
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }));
    expect(await screen.findByText('All.vcf: 2 contact cards')).toBeDefined();
    expect(
      screen.getByRole('heading', { name: 'What of each contact card is taken' }),
    ).toBeDefined();
  });
});

function faulty(): Pick<Output<'directoryImport:preview'>, 'faultyRows' | 'faulty'> {
  return { faultyRows: 1, faulty: [{ row: 2, field: 'name', text: '', problem: 'no-name' }] };
}
