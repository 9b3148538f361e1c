import { expect, test } from 'vitest';
import { matching, personWords } from '#shared/domain/people/matching';

const PEOPLE = [
  { name: 'Siân Pryce', jobTitle: 'Clerk', organisation: 'County Council' },
  { name: 'Grace Bell', jobTitle: 'Superintendent', organisation: 'Police' },
];

test.each([
  ['sian', ['Siân Pryce']],
  ['POLICE bell', ['Grace Bell']],
  ['police clerk', []],
  ['  ', ['Siân Pryce', 'Grace Bell']],
])('“%s” finds %j in name, job title or organisation', (search, names) => {
  expect(matching(PEOPLE, search, personWords).map(({ name }) => name)).toEqual(names);
});
