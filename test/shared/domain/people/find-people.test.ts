import { describe, expect, test } from 'vitest';
import { findNamed } from '#shared/domain/people/find-people';
import { ids } from '../../../support/board-builders';

const people = [
  ['priya', 'Priya Shah', 'Anyshire Council'],
  ['sam', 'Sam Price', ''],
  ['ben', 'Cllr Ben Ode', 'Anyshire Police'],
  ['zoe', 'Dr Zoë O’Brien-Smith', 'Office of the Police and Crime Commissioner'],
  ['dr', 'Dr', ''],
].map(([key = '', name = '', organisationName = '']) => ({
  id: ids.person(key),
  name,
  organisationName,
}));

const organisations = [
  ['police', 'Anyshire Police'],
  ['council', 'Anyshire Council'],
  ['opcc', 'Office of the Police and Crime Commissioner'],
].map(([key = '', name = '']) => ({ id: ids.organisation(key), name }));

const found = (query: string): string[] =>
  findNamed(query, people, organisations).map(({ id }) => id);

describe('who is meant by what was typed of a name (A1)', () => {
  test.each([
    ['by initials before other words', 'ps', ['person-priya']],
    ['by the first name before any other word', 'pri', ['person-priya', 'person-sam']],
    ['by the whole name so far', 'priya sh', ['person-priya']],
    ['by the last name', 'ode', ['person-ben']],
    ['without accents', 'zoe', ['person-zoe']],
    ['with accents and capitals', 'ZOË', ['person-zoe']],
    ['without apostrophe, and past a hyphen', 'obrien smith', ['person-zoe']],
    ['by initials without a title', 'bo', ['person-ben']],
    ['by an organisation’s initials, its people after it', 'ap', ['body-police', 'person-ben']],
    ['by initials without small words', 'opcc', ['body-opcc', 'person-zoe']],
    ['by initials with small words', 'ootpacc', ['body-opcc', 'person-zoe']],
    ['a title alone finds nobody who has it beside a name', 'dr', ['person-dr']],
    ['nobody', 'xyz', []],
    ['no word is found by its middle', 'riya', []],
  ])('%s: %s', (_case, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('by a word of several names, people first and then in the order given', () => {
    expect(found('anyshire')).toEqual([
      'body-police',
      'body-council',
      'person-priya',
      'person-ben',
    ]);
  });

  test('finds no more than 8, and the first ones where nothing is typed', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({
      id: ids.person(String(n)),
      name: `Ann Other ${n}`,
      organisationName: '',
    }));
    expect(findNamed('ann', many, [])).toHaveLength(8);
    expect(findNamed('  ', many, organisations)).toEqual(
      many.slice(0, 8).map(({ id }) => ({ kind: 'person', id })),
    );
  });
});
