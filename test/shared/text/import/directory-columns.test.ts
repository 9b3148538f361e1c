import { expect, test } from 'vitest';
import { cardFacts, cardHeadings, isCardFile } from '#shared/text/import/card-columns';
import { directoryColumns } from '#shared/text/import/directory-columns';
import { guessColumns, headingRow } from '#shared/text/import/guess-columns';

test.each([
  ['Name', 'name'],
  ['Full name', 'name'],
  ['Contact', 'name'],
  ['Title', 'honorific'],
  ['First Name', 'given'],
  ['Forename', 'given'],
  ['Surname', 'family'],
  ['Last Name', 'family'],
  ['Middle Name', 'leave-out'],
  ['Partnership name', 'leave-out'],
  ['Initials', 'initials'],
  ['Phonetic name', 'pronunciation'],
  ['Organisation name', 'organisation'],
  ['Company', 'organisation'],
  ['Employer', 'organisation'],
  ['Job Title', 'jobTitle'],
  ['Role', 'jobTitle'],
  ['E-mail Address', 'email'],
  ['Email', 'email'],
  ['Business Phone', 'phone'],
  ['Mobile', 'phone'],
  ['Home Phone', 'leave-out'],
  ['Business Fax', 'leave-out'],
  ['Notes', 'leave-out'],
])('a column headed “%s” holds: %s', (heading, field) => {
  expect(guessColumns([heading], directoryColumns)).toEqual([field]);
});

test('contact cards, and the tables this app writes, are known by their headings', () => {
  expect(guessColumns(cardHeadings, directoryColumns)).toEqual(cardFacts);
  expect(headingRow([['Members'], ['Name', 'Role', 'Body']], directoryColumns)).toBe(1);
});

test.each([
  ['a.vcf', true],
  ['A.VCF', true],
  ['a.vcf.csv', false],
  ['vcf', false],
])('%s holds contact cards: %j', (name, isCards) => {
  expect(isCardFile(name)).toBe(isCards);
});
