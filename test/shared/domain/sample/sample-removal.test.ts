import { describe, expect, it } from 'vitest';
import { directoryAfter, textsOf } from '#shared/domain/sample/sample-removal';
import { directorySchema } from '#shared/model/directory';

const aPerson = (id: string, organisationId: string | null) => ({
  id,
  name: `Person ${id}`,
  jobTitle: '',
  organisationId,
  email: '',
  phone: '',
  initials: '',
  pronunciation: '',
  anonymisedOn: null,
});

const directory = directorySchema.parse({
  people: [aPerson('ann', 'council'), aPerson('ben', 'police'), aPerson('cy', 'council')],
  organisations: [
    { id: 'council', name: 'The council' },
    { id: 'police', name: 'The police' },
    { id: 'charity', name: 'A charity' },
  ],
});

const after = (ours: string[], elsewhere: string[] | null) => {
  const named = elsewhere === null ? null : new Set(elsewhere);
  const { directory: next, ...counts } = directoryAfter(directory, new Set(ours), named);
  return {
    ...counts,
    left: [...next.people, ...next.organisations].map(({ id }) => id as string),
  };
};

describe('people and bodies when the sample goes', () => {
  it.each([
    [
      'those whom it alone names go',
      ['ben', 'police'],
      [],
      { people: 1, organisations: 1, staying: [], left: ['ann', 'cy', 'council', 'charity'] },
    ],
    [
      'those who are named elsewhere too stay, and are told',
      ['ben', 'police'],
      ['ben'],
      {
        people: 0,
        organisations: 0,
        staying: ['Person ben', 'The police'],
        left: ['ann', 'ben', 'cy', 'council', 'police', 'charity'],
      },
    ],
    [
      'a body stays where somebody who stays is employed',
      ['ann', 'council'],
      [],
      {
        people: 1,
        organisations: 0,
        staying: ['The council'],
        left: ['ben', 'cy', 'council', 'police', 'charity'],
      },
    ],
    [
      'those that no record names stay as they are',
      [],
      [],
      {
        people: 0,
        organisations: 0,
        staying: [],
        left: ['ann', 'ben', 'cy', 'council', 'police', 'charity'],
      },
    ],
    [
      'all stay where other records could not be read',
      ['ben', 'police'],
      null,
      {
        people: 0,
        organisations: 0,
        staying: ['Person ben', 'The police'],
        left: ['ann', 'ben', 'cy', 'council', 'police', 'charity'],
      },
    ],
  ])('%s', (_, ours, elsewhere, expected) => {
    expect(after(ours, elsewhere)).toEqual(expected);
  });
});

describe('the texts of a record', () => {
  it('are found at any depth', () => {
    const record = { a: 'one', b: [{ c: 'two', d: null, e: 3 }, ['three']], f: true };
    expect([...textsOf(record)]).toEqual(['one', 'two', 'three']);
  });
});
