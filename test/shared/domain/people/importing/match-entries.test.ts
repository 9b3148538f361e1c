import { describe, expect, test } from 'vitest';
import { newPerson } from '#shared/domain/new-records';
import { knownOf } from '../../../../support/known-of';
import { knownPerson } from '#shared/domain/people/importing/known-person';
import { matchEntries, type RowOutcome } from '#shared/domain/people/importing/match-entries';
import { readEntry } from '#shared/domain/people/importing/read-entry';
import type { DirectoryColumn } from '#shared/model/directory-import';
import { organisationIdSchema, personIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';

const COLUMNS: DirectoryColumn[] = ['name', 'organisation', 'email', 'phone'];

type Row = [name: string, organisation?: string, email?: string, phone?: string];

function there(...people: Row[]) {
  return people.map(([name, organisation = '', email = '', phone = ''], place) => {
    const person = {
      ...newPerson,
      id: personIdSchema.parse(`person-${place}`),
      name,
      email,
      phone,
      organisationId:
        organisation === '' ? null : organisationIdSchema.parse(organisation.toLowerCase()),
    };
    const known = knownPerson(person, organisation);
    if (known === null) throw new Error('is anonymous');
    return known;
  });
}

function outcomes(people: Row[], rows: Row[]): RowOutcome[] {
  const entries = rows.map((cells, place) =>
    readEntry(
      cells.map((cell) => cell ?? ''),
      COLUMNS,
      place + 1,
    ),
  );
  return matchEntries(entries, knownOf(there(...people)));
}

/** An outcome in a word or two. */
function said(one: RowOutcome): string {
  switch (one.kind) {
    case 'faulty':
      return `faulty: ${one.faults.map(({ problem }) => problem).join()}`;
    case 'same':
      return 'same';
    case 'differs':
      return `differs: ${one.changes.map(({ field }) => field).join()}`;
    case 'twice':
      return `twice: ${one.of}`;
    case 'new':
      return one.alike === null ? 'new' : `new, alike ${one.alike.because}`;
  }
}

describe('what becomes of a row (P18)', () => {
  test.each<[string, Row[], Row[], string[]]>([
    ['nobody like it is new', [['Ann Lee']], [['Bob Day']], ['new']],
    [
      'the very same',
      [['Ann Lee', 'A', 'a@a.example']],
      [['Ann Lee', 'A', 'a@a.example']],
      ['same'],
    ],
    [
      'the same but for titles, accents and capitals of the name',
      [['Cllr Siân Lee', 'A']],
      [['sian lee', 'the a']],
      ['differs: name'],
    ],
    [
      'the same name and address, at another body',
      [['Ann Lee', 'A', 'a@a.example']],
      [['Ann Lee', 'B', 'A@a.example']],
      ['differs: organisation'],
    ],
    [
      'the same name and body, with another address',
      [['Ann Lee', 'A', 'a@a.example']],
      [['Ann Lee', 'A', 'b@a.example']],
      ['differs: email'],
    ],
    [
      'the same name, the row naming no body',
      [['Ann Lee', 'A']],
      [['Ann Lee', '', '', '1']],
      ['differs: phone'],
    ],
    [
      'the same name, of whom no body is known',
      [['Ann Lee']],
      [['Ann Lee', 'A']],
      ['differs: organisation'],
    ],
    [
      'the same name at another body is somebody else, perhaps',
      [['Ann Lee', 'A']],
      [['Ann Lee', 'B']],
      ['new, alike same-name'],
    ],
    [
      'initials at the same body',
      [['Ann Lee', 'A']],
      [['A. Lee', 'A']],
      ['new, alike initials-same-employer'],
    ],
    ['initials at another body', [['Ann Lee', 'A']], [['A. Lee', 'B']], ['new']],
    [
      'the same address under another name',
      [['Ann Lee', 'A', 'a@a.example']],
      [['Ann Day', 'A', 'a@a.example']],
      ['differs: name'],
    ],
    [
      'an address that two have',
      [
        ['Ann Lee', 'A', 'o@a.example'],
        ['Bob Day', 'A', 'o@a.example'],
      ],
      [['Cy Fox', 'A', 'o@a.example']],
      ['new'],
    ],
    [
      'an address that two have, and initials of one of them',
      [
        ['Ann Lee', 'A', 'o@a.example'],
        ['Bob Day', 'A', 'o@a.example'],
      ],
      [['Alan Lee', 'B', 'o@a.example']],
      ['new, alike same-email'],
    ],
    [
      'two who fit',
      [
        ['Ann Lee', 'A', 'a@a.example'],
        ['Ann Lee', 'A', 'b@a.example'],
      ],
      [['Ann Lee', 'A'], ['Ann Lee']],
      ['faulty: several-there', 'faulty: several-there'],
    ],
    [
      'two who fit, one by address',
      [
        ['Ann Lee', 'A', 'a@a.example'],
        ['Ann Lee', 'A', 'b@a.example'],
      ],
      [['Ann Lee', 'A', 'b@a.example', '1']],
      ['differs: phone'],
    ],
    [
      'two who fit in name and address too',
      [
        ['Ann Lee', 'A', 'a@a.example', '1'],
        ['Ann Lee', 'A', 'a@a.example', '2'],
      ],
      [['Ann Lee', 'A', 'a@a.example', '3']],
      ['faulty: several-there'],
    ],
    ['no name', [['Ann Lee', 'A', 'a@a.example']], [['', 'A', 'a@a.example']], ['faulty: no-name']],
    ['no address that is one', [['Ann Lee']], [['Ann Lee', '', 'nowhere']], ['faulty: no-email']],
    [
      'no address that is one, but so it is here',
      [['Ann Lee', '', 'nowhere']],
      [['Ann Lee', '', 'nowhere']],
      ['same'],
    ],
    ['a name that is a title alone', [['Ann Lee']], [['Dr']], ['new']],
  ])('%s', (_, people, rows, expected) => {
    expect(outcomes(people, rows).map(said)).toEqual(expected);
  });
});

describe('rows about one person', () => {
  test.each<[string, Row[], Row[], string[]]>([
    [
      'new, at the same body',
      [],
      [
        ['Ann Lee', 'A'],
        ['ann lee', 'The A', 'a@a.example'],
      ],
      ['new', 'twice: 1'],
    ],
    [
      'new, of the same address',
      [],
      [
        ['Ann Lee', 'A', 'a@a.example'],
        ['Ann Lee', 'B', 'a@a.example'],
      ],
      ['new', 'twice: 1'],
    ],
    [
      'new, at other bodies, are two',
      [],
      [
        ['Ann Lee', 'A'],
        ['Ann Lee', 'B'],
      ],
      ['new', 'new'],
    ],
    [
      'new, with one address for two names, are two',
      [],
      [
        ['Ann Lee', 'A', 'o@a.example'],
        ['Bob Day', 'A', 'o@a.example'],
      ],
      ['new', 'new'],
    ],
    [
      'known, the same twice',
      [['Ann Lee', 'A']],
      [
        ['Ann Lee', 'A'],
        ['Ann Lee', 'A'],
      ],
      ['same', 'twice: 1'],
    ],
    [
      'known, the surest later',
      [['Ann Lee', 'A']],
      [
        ['ann lee', 'A', '', '1'],
        ['Ann Lee', 'A'],
      ],
      ['twice: 2', 'same'],
    ],
    [
      'known by address alone, and by name later',
      [['Ann Lee', 'A', 'a@a.example']],
      [
        ['Bob Day', 'A', 'a@a.example'],
        ['Ann Lee', 'A', '', '1'],
      ],
      ['new', 'differs: phone'],
    ],
    [
      'known by address alone, for two',
      [['Ann Lee', 'A', 'a@a.example']],
      [
        ['Bob Day', 'A', 'a@a.example'],
        ['Cy Fox', 'A', 'a@a.example'],
      ],
      ['differs: name', 'new'],
    ],
  ])('%s', (_, people, rows, expected) => {
    expect(outcomes(people, rows).map(said)).toEqual(expected);
  });
});

test('nobody whose identity was taken out is ever the one of a row (X6)', () => {
  const [ann] = there(['Ann Lee']);
  const person = { ...ann!.person, anonymisedOn: isoDate('2026-01-01') };
  expect(knownPerson(person, '')).toBeNull();
});
