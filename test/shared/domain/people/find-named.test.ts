import { describe, expect, test } from 'vitest';
import { findNamed, type Named } from '#shared/domain/people/find-named';
import { ids } from '../../../support/board-builders';

const person = (name: string, organisation = ''): Named => ({
  kind: 'person',
  id: ids.person(name.toLowerCase().replaceAll(/[^a-z]/g, '')),
  name,
  organisation,
});
const body = (name: string): Named => ({
  kind: 'organisation',
  id: ids.organisation(name.toLowerCase().replaceAll(/[^a-z]/g, '')),
  name,
});

const all = [
  person('Cllr Parveen Shah', 'District Councils of Anyshire'),
  person('Priya Shah', 'Anyshire Police'),
  person('Łukasz Nowak', 'Violence Reduction Unit'),
  person('Siân Pryce'),
  body('Anyshire Police'),
  body('Office of the Police and Crime Commissioner'),
];

describe('finding people and organisations by what is typed', () => {
  test.each([
    ['initials come first', 'ps', ['Cllr Parveen Shah', 'Priya Shah']],
    ['the beginning of a name', 'pri', ['Priya Shah']],
    [
      'the beginning of a name before a later word',
      'p',
      [
        'Cllr Parveen Shah',
        'Priya Shah',
        'Siân Pryce',
        'Anyshire Police',
        'Office of the Police and Crime Commissioner',
      ],
    ],
    ['a surname, whatever the capitals', 'SHAH', ['Cllr Parveen Shah', 'Priya Shah']],
    ['a whole name', 'priya sh', ['Priya Shah']],
    ['no accents needed', 'sian', ['Siân Pryce']],
    ['an organisation and its people', 'ap', ['Anyshire Police', 'Priya Shah']],
    [
      'an organisation by its initials without small words',
      'opcc',
      ['Office of the Police and Crime Commissioner'],
    ],
    ['nobody', 'xyz', []],
  ])('%s: %s', (_, typed, found) => {
    expect(findNamed(typed, all).map(({ name }) => name)).toEqual(found);
  });

  test('everybody at first, as many as a menu holds', () => {
    expect(findNamed('', all, 3).map(({ name }) => name)).toEqual(
      all.slice(0, 3).map(({ name }) => name),
    );
  });
});
