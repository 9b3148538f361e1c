import { expect, test } from 'vitest';
import { bodyKey } from '#shared/domain/people/importing/body-key';
import { factChanges } from '#shared/domain/people/importing/fact-changes';
import type { PersonFact, PersonFacts } from '#shared/model/directory-import';

const NOTHING: PersonFacts = {
  name: '',
  initials: '',
  pronunciation: '',
  jobTitle: '',
  organisation: '',
  email: '',
  phone: '',
};

test.each<[PersonFact, string, string, boolean]>([
  ['name', 'Ann Lee', 'Ann Lee', false],
  ['name', 'Ann Lee', 'ann lee', true],
  ['jobTitle', 'Clerk', '', false],
  ['jobTitle', '', 'Clerk', true],
  ['organisation', 'The Council', 'COUNCIL', false],
  ['organisation', 'Council', 'Police', true],
  ['email', 'A@b.example', 'a@B.example', false],
  ['email', 'a@b.example', 'c@b.example', true],
  ['phone', '01632 960001', '(01632)960-001', false],
  ['phone', '01632 960001', '01632 960002', true],
  ['phone', 'ask', 'by post', true],
])('%s “%s” and “%s” in a row: a change is %j', (field, before, after, isChange) => {
  const changes = factChanges({ ...NOTHING, [field]: before }, { ...NOTHING, [field]: after });
  expect(changes).toEqual(isChange ? [{ field, before, after }] : []);
});

test.each([
  ['The Anyshire Council', 'anyshire council'],
  ['ANYSHIRE  COUNCIL.', 'anyshire council'],
  ['Council of the Isles', 'council of isles'],
  ['The', 'the'],
  ['Sir', 'sir'],
  ['', ''],
])('a body called “%s” is looked for as “%s”', (name, key) => {
  expect(bodyKey(name)).toBe(key);
});
