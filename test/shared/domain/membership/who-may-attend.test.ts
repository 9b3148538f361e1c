import { describe, expect, test } from 'vitest';
import { takesASeat, whoMayAttend } from '#shared/domain/membership/who-may-attend';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import {
  aGuest,
  aMember,
  aPartnership,
  aRepresentative,
  ids,
  rulesWith,
  silentRules,
} from '../../../support/board-builders';

const meeting = { id: ids.meeting('june'), date: isoDate('2026-06-10') };
const open = { id: ids.item('open'), isClosed: false };
const closed = { id: ids.item('closed'), isClosed: true };

const scopes = {
  thisMeeting: { kind: 'meeting', meetingId: meeting.id },
  otherMeeting: { kind: 'meeting', meetingId: ids.meeting('july') },
  openItem: { kind: 'item', meetingId: meeting.id, itemId: open.id },
  closedItem: { kind: 'item', meetingId: meeting.id, itemId: closed.id },
} as const;

const board = aPartnership({
  members: [aMember('police'), aMember('invited', { standing: 'invited' })],
  representatives: [
    aRepresentative('bell', 'police'),
    aRepresentative('deputy', 'police', { role: 'stand-in' }),
    aRepresentative('escort', 'police', { role: 'accompanying' }),
    aRepresentative('hopeful', 'invited'),
  ],
  guests: [
    aGuest('lead', { right: 'right-to-attend', condition: 'where not the Chair' }),
    aGuest('clerk', { right: 'officer' }),
    aGuest('speaker', { scope: scopes.openItem }),
    aGuest('adviser', { scope: scopes.closedItem }),
    aGuest('visitor', { scope: scopes.thisMeeting }),
    aGuest('elsewhere', { scope: scopes.otherMeeting }),
    aGuest('former', { until: isoDate('2026-06-09') }),
  ],
});

const named = (people: readonly { personId: string }[]) =>
  people.map(({ personId }) => personId.replace('person-', ''));

describe('who may attend', () => {
  test('a meeting: members, stand-ins, who comes along, and the guests of it and its items (P11, P12)', () => {
    const { mayAttend, leftOut } = whoMayAttend(board, silentRules, meeting, null);
    expect(named(mayAttend)).toEqual([
      'bell',
      'deputy',
      'escort',
      'lead',
      'clerk',
      'speaker',
      'adviser',
      'visitor',
    ]);
    expect(leftOut).toEqual([]);
  });

  test('an open item: of those invited to items only its own (P11, WACSO)', () => {
    const { mayAttend } = whoMayAttend(board, silentRules, meeting, open);
    expect(named(mayAttend)).toContain('speaker');
    expect(named(mayAttend)).not.toContain('adviser');
  });

  test('a closed item: members, stand-ins, officers and whom it invites; others are left out (X1, BCP 3.4)', () => {
    const { mayAttend, leftOut } = whoMayAttend(board, silentRules, meeting, closed);
    expect(named(mayAttend)).toEqual(['bell', 'deputy', 'clerk', 'adviser']);
    expect(leftOut).toEqual([
      { personId: ids.person('escort'), reason: 'closed-item' },
      { personId: ids.person('lead'), reason: 'closed-item' },
      { personId: ids.person('visitor'), reason: 'closed-item' },
    ]);
  });

  test('keeps the words in which a right to attend is conditional (P2, Warwickshire 4.1)', () => {
    const { mayAttend } = whoMayAttend(board, silentRules, meeting, null);
    const lead = mayAttend.find(({ personId }) => personId === ids.person('lead'));
    expect(lead?.rights).toEqual([
      {
        right: 'right-to-attend',
        guestId: ids.guest('lead'),
        scope: { kind: 'standing' },
        condition: 'where not the Chair',
      },
    ]);
  });

  test.each([
    [true, ['bell', 'deputy', 'escort'], []],
    [false, ['bell', 'deputy'], ['escort']],
  ])(
    'an officer coming along, where the terms say %s (P3, Safer Essex 11)',
    (value, there, out) => {
      const rules = rulesWith({ accompanyingOfficer: stated(value, '11') });
      const { mayAttend, leftOut } = whoMayAttend({ ...board, guests: [] }, rules, meeting, null);
      expect(named(mayAttend)).toEqual(there);
      expect(named(leftOut)).toEqual(out);
      expect(leftOut.every(({ reason }) => reason === 'nobody-accompanies')).toBe(true);
    },
  );

  test('counts and votes only in the right of a seat or its stand-in (P2, P3, P12)', () => {
    const { mayAttend } = whoMayAttend(board, silentRules, meeting, null);
    const seated = mayAttend.filter(({ rights }) => rights.some(takesASeat));
    expect(named(seated)).toEqual(['bell', 'deputy']);
  });

  test('names somebody with several rights once, the strongest first (P12)', () => {
    const guests = [aGuest('bell', { right: 'officer' }), aGuest('bell', { id: ids.guest('2') })];
    const representatives = [
      aRepresentative('bell', 'police', { role: 'accompanying' }),
      aRepresentative('bell', 'police'),
    ];
    const { mayAttend } = whoMayAttend(
      { ...board, representatives, guests },
      silentRules,
      meeting,
      null,
    );
    expect(mayAttend.map(({ rights }) => rights.map(({ right }) => right))).toEqual([
      ['member', 'officer', 'invited', 'accompanying'],
    ]);
  });
});

describe('who is suspended (P16, Warwickshire Code of Conduct)', () => {
  const suspension = { personId: null, from: meeting.date, until: null, countsTowardsQuorum: true };
  const members = [aMember('police', { suspensions: [suspension] })];
  const suspended = { ...board, members };

  test('is left out with all who act for the body, and why is said', () => {
    const { mayAttend, leftOut } = whoMayAttend(
      { ...suspended, guests: [] },
      silentRules,
      meeting,
      null,
    );
    expect(mayAttend).toEqual([]);
    expect(named(leftOut)).toEqual(['bell', 'deputy', 'escort']);
    expect(leftOut.every(({ reason }) => reason === 'suspended')).toBe(true);
  });

  test.each([
    ['the meeting', null, ['bell']],
    ['an open item', open, ['bell']],
    ['a closed item', closed, []],
  ])('keeps a guest’s right to %s', (_, item, there) => {
    const guests = [aGuest('bell', { right: 'officer' })];
    const { mayAttend, leftOut } = whoMayAttend(
      { ...suspended, guests },
      silentRules,
      meeting,
      item,
    );
    expect(named(mayAttend)).toEqual(there);
    expect(named(leftOut)).toContain('deputy');
  });

  test('keeps nobody else from a closed item', () => {
    const { mayAttend } = whoMayAttend(suspended, silentRules, meeting, closed);
    expect(named(mayAttend)).toEqual(['clerk', 'adviser']);
  });

  test('may attend before it begins', () => {
    const before = { ...meeting, date: isoDate('2026-06-09') };
    const { leftOut } = whoMayAttend({ ...suspended, guests: [] }, silentRules, before, null);
    expect(leftOut).toEqual([]);
  });
});
