import { describe, expect, test } from 'vitest';
import {
  addressLine,
  belongingOf,
  listNamed,
  peopleIn,
  recipientsOf,
} from '#shared/domain/distribution/recipients';
import type { DistributionList, RecipientGroup } from '#shared/model/distribution-list';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import {
  aGuest,
  aMember,
  anOffice,
  anOrganisation,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
} from '../../../support/board-builders';
import { aDistributionList } from '../../../support/tracker-builders';

const DAY = isoDate('2026-06-12');
const BEFORE = isoDate('2026-06-11');
const AFTER = isoDate('2026-06-13');

const known = (partnership: Partial<Partnership> = {}) => ({
  partnership: aPartnership(partnership),
  organisations: [anOrganisation('council', 'Anyshire Council'), anOrganisation('force', 'Police')],
  people: [
    aPerson('bell', { email: 'bell@council.example' }),
    aPerson('ahmed', {
      name: 'Amara Ahmed',
      organisationId: ids.organisation('force'),
      email: 'ahmed@police.example',
    }),
    aPerson('clerk', { name: 'Ann Clerk' }),
  ],
});

const listOf = (...people: string[]): DistributionList =>
  aDistributionList('board', { personIds: people.map(ids.person), others: 'Scrutiny (clerk)' });

describe('who is to receive what goes to a list (X3, Safer Essex 7.1)', () => {
  test('are its people in its order, each once, with body and address, and others in words', () => {
    const board = {
      members: [aMember('council')],
      representatives: [aRepresentative('bell', 'council')],
    };
    const { people, others } = recipientsOf(listOf('ahmed', 'bell', 'ahmed'), known(board), DAY);
    expect(people).toEqual([
      {
        personId: ids.person('ahmed'),
        name: 'Amara Ahmed',
        organisation: 'Police',
        email: 'ahmed@police.example',
        belonging: 'outside',
      },
      {
        personId: ids.person('bell'),
        name: 'Grace Bell',
        organisation: 'Anyshire Council',
        email: 'bell@council.example',
        belonging: 'belongs',
      },
    ]);
    expect(others).toBe('Scrutiny (clerk)');
  });

  test('leave a gap in nothing: who is not in the directory, and what is not known, is empty', () => {
    const { people } = recipientsOf(listOf('gone', 'clerk'), known(), DAY);
    expect(people).toMatchObject([
      { name: '', organisation: '', email: '' },
      { name: 'Ann Clerk', organisation: '', email: '' },
    ]);
  });

  test('can be pasted into a mail program: addresses that are known, each once', () => {
    const recipients = recipientsOf(listOf('ahmed', 'clerk', 'bell'), known(), DAY);
    const [ahmed] = recipients.people;
    const twice = { ...recipients, people: [...recipients.people, ahmed!] };
    expect(addressLine(twice)).toBe('ahmed@police.example; bell@council.example');
    expect(addressLine(recipientsOf(listOf(), known(), DAY))).toBe('');
  });
});

describe('whether somebody belongs to the partnership on the day (X3)', () => {
  const seat = (from: string | null, until: string | null): Partial<Partnership> => ({
    members: [aMember('council')],
    representatives: [
      aRepresentative('bell', 'council', {
        from: from === null ? null : isoDate(from),
        until: until === null ? null : isoDate(until),
      }),
    ],
  });

  test.each<[string, Partial<Partnership>, string]>([
    ['with a seat for ever', seat(null, null), 'belongs'],
    ['on the last day of a seat', seat(null, DAY), 'belongs'],
    ['after the last day of a seat', seat(null, BEFORE), 'no-longer'],
    ['on the first day of a seat', seat(DAY, null), 'belongs'],
    ['before the first day of a seat', seat(AFTER, null), 'outside'],
    [
      'whose body has left',
      { ...seat(null, null), members: [aMember('council', { until: BEFORE })] },
      'no-longer',
    ],
    ['in office', { offices: [anOffice('chair', 'bell')] }, 'belongs'],
    ['out of office', { offices: [anOffice('chair', 'bell', { until: BEFORE })] }, 'no-longer'],
    ['as a guest', { guests: [aGuest('bell')] }, 'belongs'],
    ['who was a guest', { guests: [aGuest('bell', { until: BEFORE })] }, 'no-longer'],
    ['who never took part', { guests: [aGuest('ahmed')] }, 'outside'],
  ])('somebody %s', (_, partnership, expected) => {
    expect(belongingOf(aPartnership(partnership), ids.person('bell'), DAY)).toBe(expected);
  });
});

test.each([
  ['Board', 'list-board'],
  [' bOARD ', 'list-board'],
  ['Boar', undefined],
  ['', undefined],
])('a list is found by its name: “%s” (X3)', (name, id) => {
  expect(listNamed([aDistributionList('board', { name: 'Board' })], name)?.id).toBe(id);
});

describe('the groups of a list are found in the records on the day (X3)', () => {
  const board = aPartnership({
    members: [
      aMember('council'),
      aMember('force'),
      aMember('left', { until: BEFORE }),
      aMember('asked', { standing: 'invited' }),
    ],
    representatives: [
      aRepresentative('second', 'force'),
      aRepresentative('first', 'council'),
      aRepresentative('gone', 'council', { until: BEFORE }),
      aRepresentative('next', 'council', { from: AFTER }),
      aRepresentative('of-left', 'left'),
      aRepresentative('of-asked', 'asked'),
      aRepresentative('deputy', 'council', { role: 'stand-in' }),
      aRepresentative('along', 'council', { role: 'accompanying' }),
    ],
    guests: [
      aGuest('watcher'),
      aGuest('once', { scope: { kind: 'meeting', meetingId: ids.meeting('june') } }),
      aGuest('former', { until: BEFORE }),
    ],
    offices: [anOffice('chair', 'first'), anOffice('vice-chair', 'past', { until: BEFORE })],
  });

  test.each<[RecipientGroup, string[]]>([
    ['members', ['first', 'second']],
    ['stand-ins', ['deputy']],
    ['observers', ['watcher']],
    ['office-holders', ['first']],
  ])('%s', (group, expected) => {
    expect(peopleIn(group, board, DAY)).toEqual(expected.map(ids.person));
  });

  test('one day earlier they are others', () => {
    expect(peopleIn('members', board, BEFORE)).toContain(ids.person('gone'));
    expect(peopleIn('office-holders', board, BEFORE)).toContain(ids.person('past'));
  });

  test('stand before the people it names, each person once', () => {
    const list = aDistributionList('board', {
      groups: ['office-holders', 'members', 'stand-ins'],
      personIds: ['clerk', 'second'].map(ids.person),
    });
    const { people } = recipientsOf(list, known(board), DAY);
    expect(people.map(({ personId }) => personId)).toEqual(
      ['first', 'second', 'deputy', 'clerk'].map(ids.person),
    );
  });
});
