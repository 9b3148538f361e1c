import { describe, expect, test } from 'vitest';
import {
  likelyDuplicates,
  nameKeys,
  type ComparedPerson,
} from '#shared/domain/people/likely-duplicates';
import { isoDate } from '#shared/model/iso-date';
import { aPerson, ids } from '../../../support/board-builders';

type Entry = Partial<ComparedPerson>;

const found = (...entries: Entry[]) =>
  likelyDuplicates(
    entries.flatMap((entry, place) => nameKeys(aPerson(`p${place}`, entry)) ?? []),
  ).map(({ first, second, because }) => [first, second, because]);

const police = ids.organisation('police');
const council = ids.organisation('council');

describe('entries that may be of one person (P18)', () => {
  test.each<[string, Entry, Entry, string | null]>([
    ['the very same name', { name: 'Ann Ray' }, { name: 'Ann Ray' }, 'same-name'],
    ['capitals and accents', { name: 'SIAN PRYCE' }, { name: 'Siân Pryce' }, 'same-name'],
    ['titles and points', { name: 'Cllr. Ann Ray' }, { name: 'Dr Ann Ray' }, 'same-name'],
    ['apostrophes', { name: 'Grace O’Neill' }, { name: "Grace O'neill" }, 'same-name'],
    ['one word alone', { name: 'Secretariat' }, { name: 'secretariat' }, 'same-name'],
    [
      'initials at the same employer',
      { name: 'A. Ray', organisationId: police },
      { name: 'Ann Ray', organisationId: police },
      'initials-same-employer',
    ],
    [
      'the second one in initials',
      { name: 'Ann Ray', organisationId: police },
      { name: 'A B Ray', organisationId: police },
      'initials-same-employer',
    ],
    [
      'initials with the same e-mail address',
      { name: 'A Ray', email: 'ray@x.example' },
      { name: 'Ann Ray', email: ' Ray@X.example' },
      'same-email',
    ],
    [
      'a name in part with the same e-mail address',
      { name: 'Annabel Ray', email: 'ray@x.example' },
      { name: 'Ann Ray', email: 'ray@x.example' },
      'same-email',
    ],
    [
      'initials at another employer',
      { name: 'A Ray', organisationId: police },
      { name: 'Ann Ray', organisationId: council },
      null,
    ],
    ['initials where no employer is known', { name: 'A Ray' }, { name: 'Ann Ray' }, null],
    [
      'two given names at one employer',
      { name: 'Adam Ray', organisationId: police },
      { name: 'Ann Ray', organisationId: police },
      null,
    ],
    [
      'another letter with the same e-mail address',
      { name: 'Bob Ray', email: 'ray@x.example' },
      { name: 'Ann Ray', email: 'ray@x.example' },
      null,
    ],
    [
      'a surname alone beside a full name',
      { name: 'Ray', organisationId: police },
      { name: 'Ann Ray', organisationId: police },
      null,
    ],
    [
      'a person whose identity was taken out (X6)',
      { name: 'Ann Ray', anonymisedOn: isoDate('2026-01-01') },
      { name: 'Ann Ray' },
      null,
    ],
    ['titles with no name', { name: 'Dr' }, { name: 'Dr' }, null],
  ])('%s', (_, first, second, because) => {
    expect(found(first, second)).toEqual(because ? [['person-p0', 'person-p1', because]] : []);
  });

  test('are named pair by pair, in the order of the directory', () => {
    expect(
      found({ name: 'Ann Ray' }, { name: 'Bo Lee' }, { name: 'ann ray' }, { name: 'Dr Ann Ray' }),
    ).toEqual([
      ['person-p0', 'person-p2', 'same-name'],
      ['person-p0', 'person-p3', 'same-name'],
      ['person-p2', 'person-p3', 'same-name'],
    ]);
  });
});
