import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seatTable } from '#shared/domain/membership/seat-table';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  aRepresentative,
  ids,
  rulesWith,
  silentRules,
} from '../../../support/board-builders';

const ON = isoDate('2026-06-10');
const listed = rulesWith({ membership: stated('listed', '4.1') });

/** Twelve bodies with one seat each, and the five CDRP chairs as one. */
const warwickshire = [
  ...Array.from({ length: 12 }, (_, place) => aMember(`body-${place}`)),
  aMember('cdrp', { seats: 5 }),
];

describe('the table of seats', () => {
  test('has 13 bodies and 17 seats in Warwickshire, all vacant at first (P1, Warwickshire 4.1)', () => {
    const table = seatTable({ members: warwickshire, representatives: [] }, listed, ON);
    expect(table.rows).toHaveLength(13);
    expect(table.total).toEqual({ state: 'listed', seats: 17, clause: '4.1' });
    expect([table.filled, table.vacant]).toEqual([0, 17]);
  });

  test.each([
    [4, 1, 0],
    [5, 0, 0],
    [6, 0, 1],
  ])(
    'of 5 seats with %i holders %i are vacant, and %i too many (P1)',
    (holders, vacancies, beyondSeats) => {
      const representatives = Array.from({ length: holders }, (_, n) =>
        aRepresentative(`p${n}`, 'cdrp'),
      );
      const table = seatTable({ members: warwickshire, representatives }, listed, ON);
      expect(table.rows.at(-1)).toMatchObject({ seats: 5, vacancies, beyondSeats });
      expect(table.filled).toBe(Math.min(5, holders));
    },
  );

  test('names who is there for a body in which role, each once, as at the day (P1, P3)', () => {
    const representatives = [
      aRepresentative('escort', 'police', { role: 'accompanying' }),
      aRepresentative('deputy', 'police', { role: 'stand-in' }),
      aRepresentative('bell', 'police'),
      aRepresentative('bell', 'police'),
      aRepresentative('former', 'police', { until: isoDate('2026-06-09') }),
      aRepresentative('next', 'police', { from: isoDate('2026-06-11') }),
    ];
    const members = [aMember('police', { representedBy: 'The county force' })];
    expect(seatTable({ members, representatives }, listed, ON).rows).toEqual([
      {
        memberId: ids.member('police'),
        organisationId: ids.organisation('police'),
        representedBy: 'The county force',
        seats: 1,
        holders: [ids.person('bell')],
        standIns: [ids.person('deputy')],
        accompanying: [ids.person('escort')],
        vacancies: 0,
        beyondSeats: 0,
      },
    ]);
  });

  test('leaves out invited bodies (P22), and bodies before and after their membership', () => {
    const members = [
      aMember('invited', { standing: 'invited' }),
      aMember('left', { until: isoDate('2026-06-09') }),
      aMember('last-day', { until: ON }),
      aMember('to-come', { from: isoDate('2026-06-11') }),
    ];
    const table = seatTable({ members, representatives: [] }, listed, ON);
    expect(table.rows.map(({ memberId }) => memberId)).toEqual([ids.member('last-day')]);
  });

  test('has no total where membership is open (P11, WACSO)', () => {
    const open = rulesWith({ membership: stated('open', 'Membership') });
    const table = seatTable({ members: [aMember('council')], representatives: [] }, open, ON);
    expect(table.total).toEqual({ state: 'open', clause: 'Membership' });
    expect(table.rows).toHaveLength(1);
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)(
    'says that the terms are %s on whether the list is complete (P11)',
    (state, membership) => {
      const table = seatTable(
        { members: warwickshire, representatives: [] },
        rulesWith({ membership }),
        ON,
      );
      expect(table.total).toEqual({ state, seats: 17 });
    },
  );

  test('has one seat for bodies joined in one, as all Commissioners and Chief Constables (P19)', () => {
    const members = Array.from({ length: 12 }, (_, place) => aMember(`programme-${place}`));
    const table = seatTable({ members, representatives: [] }, silentRules, ON);
    expect(new Set(table.rows.map(({ organisationId }) => organisationId)).size).toBe(12);
    expect(table.rows.every(({ seats }) => seats === 1)).toBe(true);
  });

  test('adds up: every seat is filled or vacant (P1)', () => {
    const body = fc.record({ seats: fc.integer({ min: 1, max: 9 }), holders: fc.nat({ max: 12 }) });
    fc.assert(
      fc.property(fc.array(body, { maxLength: 8 }), (bodies) => {
        const members = bodies.map(({ seats }, place) => aMember(`${place}`, { seats }));
        const representatives = bodies.flatMap(({ holders }, place) =>
          Array.from({ length: holders }, (_, n) => aRepresentative(`${place}-${n}`, `${place}`)),
        );
        const table = seatTable({ members, representatives }, listed, ON);
        const seats = bodies.reduce((sum, one) => sum + one.seats, 0);
        expect(table.filled + table.vacant).toBe(seats);
        expect(table.total).toMatchObject({ seats });
      }),
    );
  });
});
