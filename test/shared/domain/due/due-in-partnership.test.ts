import { newDispatch } from '#shared/domain/new-records';
import { describe, expect, test } from 'vitest';
import { dueInPartnership, inOrderOfUrgency } from '#shared/domain/due/due-in-partnership';
import { countActions } from '#shared/domain/due/due-of-actions';
import type { KnownMeeting } from '#shared/domain/due/due-around-meetings';
import type { DueEntry } from '#shared/model/due';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import { emptyRegisters } from '#shared/model/registers';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import {
  aLink,
  aMember,
  anOffice,
  aPartnership,
  aRepresentative,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../../support/board-builders';
import { aMeeting, anAction } from '../../../support/sample-records';

const TODAY = isoDate('2026-06-12');

type Known = {
  changes?: Partial<Partnership>;
  rules?: Partial<Rules>;
  meetings?: KnownMeeting[];
  actions?: Parameters<typeof countActions>[0]['actions'];
};

/** What is due in a partnership of which only this is known: silent terms, no members. */
function due({ changes = {}, rules = {}, meetings = [], actions = [] }: Known): DueEntry[] {
  const terms = [someTermsOfReference({ adopted: isoDate('2025-06-20'), rules: rulesWith(rules) })];
  const partnership = aPartnership({ terms, ...changes });
  return dueInPartnership(
    {
      partnership,
      meetings,
      actions: countActions({ actions, workStreams: [] }),
      registers: emptyRegisters(partnership.id),
      timeLimit: null,
    },
    TODAY,
  );
}

/** In short: kind, state, day, clause, subject. */
const short = (entries: readonly DueEntry[]) =>
  entries.map(({ kind, state, due: day, clause, subject }) => [kind, state, day, clause, subject]);

const fiveDays = stated({ days: 5, counted: 'working' as const, isTarget: false }, '5.7');

/** A meeting as lists know it. */
const listed = (changes: Parameters<typeof aMeeting>[0] = {}, holdsConfidential = false) => ({
  ...aMeeting(changes),
  holdsConfidential,
});

describe('around meetings', () => {
  const rules = { agendaNotice: fiveDays };

  test('the agreement to what is left out as confidential, where the minutes hold any (M3, Safer Essex 8.4)', () => {
    const terms = {
      confidentialAgreedBy: stated('chair-and-vice-chair' as const, '8.4'),
      minutesDue: stated({ days: 10, counted: 'working' as const, isTarget: false }, '5.8'),
    };
    const held = { date: isoDate('2026-06-03'), state: 'closed' } as const;
    const found = (holdsConfidential: boolean) =>
      short(due({ rules: terms, meetings: [listed(held, holdsConfidential)] })).filter(
        ([, , , , subject]) => subject === 'confidential-agreed',
      );
    expect(found(true)).toEqual([['step', 'soon', '2026-06-17', '8.4', 'confidential-agreed']]);
    expect(found(false)).toEqual([]);
    const origin = { meetingId: aMeeting().id, itemId: ids.item(1) };
    const actions = [anAction(1, { origin, isConfidential: true, due: null })];
    const raised = due({ rules: terms, meetings: [listed(held)], actions });
    expect(raised.map(({ subject }) => subject)).toContain('confidential-agreed');
  });

  test.each([
    ['2026-06-17', 'overdue', '2026-06-10'],
    ['2026-06-19', 'soon', '2026-06-12'],
    ['2026-06-26', 'soon', '2026-06-19'],
    ['2026-06-29', 'later', '2026-06-22'],
  ])('the agenda of a meeting on %s is %s by %s (N3)', (date, state, day) => {
    const meetings = [listed({ date: isoDate(date), state: 'planned' })];
    const agenda = due({ rules, meetings }).filter(({ subject }) => subject === 'agenda');
    expect(short(agenda)).toEqual([['step', state, day, '5.7', 'agenda']]);
  });

  test('what was sent is not due, nor what was never recorded around a meeting of long ago (N7)', () => {
    const steps = (date: string, sent: boolean) => {
      const meeting = listed({ date: isoDate(date) });
      const dispatch = {
        id: 'sent' as never,
        what: 'agenda' as const,
        on: isoDate('2026-01-05'),
        to: '',
        how: '',
        lateReason: '',
        ...newDispatch,
      };
      const cycle = { ...meeting.cycle, sent: sent ? [dispatch] : [] };
      const all = due({ rules, meetings: [{ ...meeting, cycle }] });
      return all.filter(({ subject }) => subject === 'agenda').length;
    };
    expect([steps('2026-06-10', false), steps('2026-06-10', true)]).toEqual([1, 0]);
    expect([steps('2025-12-10', false), steps('2025-12-09', false)]).toEqual([1, 0]);
  });
});

describe('dates that are missing', () => {
  const perYear = (number: number, beforeParent: boolean) => ({
    frequency: stated(
      {
        kind: 'per-year' as const,
        counts: [{ kind: 'ordinary' as const, number }],
        isMinimum: true,
        beforeParent,
      },
      '5.1',
    ),
  });

  test('so many of a kind, by the rule (F1)', () => {
    const missing = due({ rules: perYear(3, false), meetings: [listed()] });
    expect(missing.filter(({ kind }) => kind === 'too-few-meetings')).toMatchObject([
      { subject: 'ordinary', count: 2, clause: '5.1', state: 'open' },
    ]);
    const enough = due({ rules: perYear(1, false), meetings: [listed()] });
    expect(enough.filter(({ kind }) => kind === 'too-few-meetings')).toEqual([]);
  });

  test('one before a coming meeting of the parent, not before one that is over (F2)', () => {
    const meetingDates = [isoDate('2026-05-01'), isoDate('2026-09-30')];
    const links = [aLink('parent', 'psb', { meetingDates })];
    const entries = due({ rules: perYear(1, true), changes: { links } });
    expect(entries.filter(({ kind }) => kind === 'no-meeting-before-parent')).toMatchObject([
      { meetingDate: '2026-09-30', clause: '5.1' },
    ]);
  });

  test('a gap longer than the interval, as long as it is to come (F3)', () => {
    const frequency = stated({ kind: 'interval' as const, days: 56 }, '8.3');
    const meetings = [listed({ date: isoDate('2026-06-10') })];
    const gaps = due({ rules: { frequency }, meetings }).filter(({ kind }) => kind === 'long-gap');
    expect(gaps).toMatchObject([{ meetingDate: '2026-06-10', clause: '8.3', state: 'open' }]);
  });

  test('none where the terms are silent, or say it in words only (F4)', () => {
    const inWords = { frequency: stated({ kind: 'in-words' as const }, '1') };
    expect([...due({}), ...due({ rules: inWords })]).toEqual([]);
  });
});

test('actions: overdue, within a week, without an owner; closed ones are not counted (A4, A6, A10)', () => {
  const owner = [ids.person('a')];
  const actions = [
    anAction(1, { due: isoDate('2026-06-11'), ownerIds: owner }),
    anAction(2, { due: isoDate('2026-06-01'), ownerIds: owner }),
    anAction(3, { due: isoDate('2026-06-12'), ownerIds: owner }),
    anAction(4, { due: isoDate('2026-06-19'), ownerIds: owner }),
    anAction(5, { due: isoDate('2026-06-20'), ownerIds: owner }),
    anAction(6, { due: null }),
    anAction(7, { due: isoDate('2026-06-01'), status: 'complete' }),
  ];
  const entries = due({ actions });
  expect(entries.map(({ kind, due: day, count }) => [kind, day, count])).toEqual([
    ['actions-overdue', '2026-06-01', 2],
    ['actions-soon', '2026-06-12', 2],
    ['actions-without-owner', null, 1],
  ]);
  expect(due({ actions: [] })).toEqual([]);
});

describe('people and members', () => {
  const elected = stated({ way: 'elected' as const, organisation: '', fromMembers: true }, '5.2');
  const rules = { chairSource: elected, officeTermMonths: stated(24, '5.2') };

  test('a term of office that ends within three months, with its clause; then nobody holds it (C1, C2)', () => {
    const chair = anOffice('chair', 'a', { from: isoDate('2024-08-01') });
    const ending = due({ rules, changes: { offices: [chair] } });
    expect(short(ending)).toEqual([['office-ends', 'soon', '2026-07-31', '5.2', 'Chair']]);
    expect(ending[0]?.personId).toBe(ids.person('a'));
    const gone = anOffice('chair', 'a', { until: isoDate('2026-06-11') });
    expect(short(due({ rules, changes: { offices: [gone] } }))).toEqual([
      ['office-vacant', 'open', null, null, 'Chair'],
    ]);
    expect(due({ rules }).map(({ subject }) => subject)).toEqual(['chair']);
  });

  test('a term that ends by its own date has no clause, and one that is filled is not due (C2)', () => {
    const ends = anOffice('chair', 'a', { until: isoDate('2026-07-01') });
    const [entry] = due({ changes: { offices: [ends] } });
    expect(entry).toMatchObject({ kind: 'office-ends', clause: null });
    const next = anOffice('chair', 'b', { from: isoDate('2026-07-02') });
    expect(due({ changes: { offices: [ends, next] } })).toEqual([]);
  });

  test('vacant seats, and a body that must name a representative and has not (P1, P5)', () => {
    const members = [aMember('x', { seats: 3 }), aMember('y')];
    const representatives = [aRepresentative('a', 'x')];
    const must = { permanentRepresentative: stated(true, '5.2') };
    const entries = due({ rules: must, changes: { members, representatives } });
    expect(entries).toMatchObject([
      { kind: 'seats-vacant', count: 3 },
      { kind: 'no-representative', organisationId: ids.organisation('y'), clause: '5.2' },
    ]);
    expect(due({ changes: { members, representatives } })).toHaveLength(1);
  });

  test('a member that leaves: by the day the rule gives, or to be settled without one (P15)', () => {
    const withdrawal = { noticeGiven: isoDate('2025-07-01'), agreedEnd: null };
    const members = [aMember('x', { withdrawal })];
    const representatives = [aRepresentative('a', 'x')];
    const year = { withdrawalMonths: stated(12, '9') };
    const [entry] = due({ rules: year, changes: { members, representatives } });
    expect(entry).toMatchObject({ kind: 'withdrawal', state: 'soon', clause: '9' });
    const [open] = due({ changes: { members, representatives } });
    expect(open).toMatchObject({ kind: 'withdrawal', state: 'open', due: null });
  });
});

test('the overdue come first, the oldest at the top; then the soonest; what has no day; what is far off', () => {
  const entry = (state: DueEntry['state'], day: string | null) =>
    ({ state, due: day === null ? null : isoDate(day) }) as DueEntry;
  const sorted = inOrderOfUrgency([
    entry('later', '2026-09-01'),
    entry('open', null),
    entry('open', null),
    entry('soon', '2026-06-15'),
    entry('soon', '2026-06-13'),
    entry('overdue', '2026-06-10'),
    entry('overdue', '2026-05-10'),
  ]);
  expect(sorted.map(({ state, due: day }) => `${state} ${day}`)).toEqual([
    'overdue 2026-05-10',
    'overdue 2026-06-10',
    'soon 2026-06-13',
    'soon 2026-06-15',
    'open null',
    'open null',
    'later 2026-09-01',
  ]);
});
