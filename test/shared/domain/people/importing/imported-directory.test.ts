import { describe, expect, test } from 'vitest';
import { newPerson } from '#shared/domain/new-records';
import {
  importedDirectory,
  type ImportChoices,
} from '#shared/domain/people/importing/imported-directory';
import { knownOf } from '../../../../support/known-of';
import { knownPerson } from '#shared/domain/people/importing/known-person';
import { matchEntries } from '#shared/domain/people/importing/match-entries';
import { knownBody, newBodies, type KnownBody } from '#shared/domain/people/importing/new-bodies';
import { readEntry } from '#shared/domain/people/importing/read-entry';
import type { Directory } from '#shared/model/directory';
import type { RowChoice } from '#shared/model/directory-import';
import { organisationIdSchema, personIdSchema } from '#shared/model/id';

const council = organisationIdSchema.parse('council');
const BEFORE: Directory = {
  organisations: [
    { id: council, name: 'The Council' },
    { id: organisationIdSchema.parse('council-2'), name: 'council' },
  ],
  people: [
    {
      ...newPerson,
      id: personIdSchema.parse('ann'),
      name: 'Ann Lee',
      jobTitle: 'Clerk',
      organisationId: council,
    },
    { ...newPerson, id: personIdSchema.parse('bob'), name: 'Bob Day' },
  ],
};

/** Ann with another job and a telephone, Bob as he is, Cy at a body nobody knows, and somebody without a name. */
const ROWS = [
  ['Ann Lee', 'COUNCIL', 'Chair', '1'],
  ['Bob Day', '', '', ''],
  ['Cy Fox', 'Fire', '', ''],
  ['', 'Fire', '', ''],
];

function imported(usual: RowChoice, byRow: [number, RowChoice][] = [], rows = ROWS) {
  const entries = rows.map((cells, place) =>
    readEntry(cells, ['name', 'organisation', 'jobTitle', 'phone'], place + 1),
  );
  const people = BEFORE.people.map((one) =>
    knownPerson(one, one.organisationId === council ? 'The Council' : ''),
  );
  const known = knownOf(people.filter((one) => one !== null));
  const choices: ImportChoices = { usual, byRow: new Map(byRow) };
  let count = 0;
  const next = (): string => `new-${(count += 1)}`;
  return importedDirectory(
    { directory: BEFORE, bodies: BEFORE.organisations.map(knownBody) },
    matchEntries(entries, known),
    choices,
    {
      person: () => personIdSchema.parse(next()),
      organisation: () => organisationIdSchema.parse(next()),
    },
  );
}

describe('what was chosen is taken over (P18)', () => {
  test('what is empty is filled, who is new is added, and their body made once', () => {
    const { directory, ...counts } = imported('fill');
    expect(counts).toEqual({ added: 1, updated: 1, organisations: 1 });
    expect(directory.people).toEqual([
      { ...BEFORE.people[0], phone: '1' },
      BEFORE.people[1],
      { ...newPerson, id: 'new-2', name: 'Cy Fox', organisationId: 'new-1' },
    ]);
    expect(directory.organisations).toEqual([
      ...BEFORE.organisations,
      { id: 'new-1', name: 'Fire' },
    ]);
  });

  test('all that a row says goes into who is there', () => {
    const { directory } = imported('replace');
    expect(directory.people[0]).toEqual({ ...BEFORE.people[0], jobTitle: 'Chair', phone: '1' });
  });

  test('a row about somebody who is there may be another person, at the body that is known first', () => {
    const { directory, added } = imported('fill', [[1, 'add']]);
    expect(added).toBe(2);
    expect(directory.people[2]).toMatchObject({ name: 'Ann Lee', organisationId: council });
  });

  test('rows are left out, and no body is made for them', () => {
    const left = imported('leave-out', [[3, 'leave-out']]);
    expect(left).toEqual({ directory: BEFORE, added: 0, updated: 0, organisations: 0 });
  });

  test.each<RowChoice>(['fill', 'replace', 'add'])('who is new is added by “%s”', (choice) => {
    expect(imported('leave-out', [[3, choice]]).added).toBe(1);
  });

  test('nothing that is empty to be filled is no change', () => {
    expect(imported('fill', [], [['Ann Lee', 'Council', 'Chair', '']]).updated).toBe(0);
  });

  test('somebody new may belong to no body', () => {
    const { directory, organisations } = imported('fill', [], [['Cy Fox', '', '', '']]);
    expect([directory.people.at(-1)?.organisationId, organisations]).toEqual([null, 0]);
  });

  test('a new employer is a change of organisation', () => {
    const rows = [
      ['Bob Day', 'Fire', '', ''],
      ['Cy Fox', 'the fire', '', ''],
    ];
    const { directory, organisations } = imported('fill', [], rows);
    expect(organisations).toBe(1);
    expect(directory.people.slice(1).map(({ organisationId }) => organisationId)).toEqual([
      'new-1',
      'new-1',
    ]);
  });
});

const bodiesOf = (names: string[], known: KnownBody[]) =>
  newBodies(
    names.map((name) => readEntry([name], ['organisation'], 1)),
    known,
  );

test('bodies that are not known are told once each, with one that may be the same', () => {
  const known = BEFORE.organisations.map(knownBody);
  expect(bodiesOf(['the council', '', 'Fire of Any', 'any fire', 'FIRE OF ANY'], known)).toEqual([
    { name: 'Fire of Any', alike: null },
    { name: 'any fire', alike: null },
  ]);
  const fire = { id: organisationIdSchema.parse('fire'), name: 'Any Fire' };
  expect(bodiesOf(['Fire of Any'], [knownBody(fire)])).toEqual([
    { name: 'Fire of Any', alike: 'Any Fire' },
  ]);
});
