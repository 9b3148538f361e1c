import { describe, expect, test } from 'vitest';
import { mergedMeeting } from '#shared/domain/people/merging/merged-meeting';
import { movementIdSchema } from '#shared/model/id';
import type { Attendance, Meeting } from '#shared/model/meeting';
import { ids } from '../../../../support/board-builders';
import { aDeclaration, aVote, paragraph } from '../../../../support/minute-blocks';
import { aMeeting, anAttendance, MEETING_DAY, TODAY } from '../../../../support/sample-records';

const ann = ids.person('ann');
const bea = ids.person('bea');
const cy = ids.person('cy');

const merge = (changes: Partial<Meeting>, isLocked = false) =>
  mergedMeeting(aMeeting(changes), { swap: { from: bea, to: ann }, today: TODAY, isLocked });

const marked = (
  stays: Partial<Attendance>,
  goes: Partial<Attendance>,
): Pick<Meeting, 'attendance'> => ({
  attendance: [anAttendance(bea, goes), anAttendance(cy), anAttendance(ann, stays)],
});

describe('the attendance of two entries that become one (P18)', () => {
  test.each<[Partial<Attendance>, Partial<Attendance>, Partial<Attendance>]>([
    [{ mark: 'present' }, { mark: 'apologies' }, { mark: 'present' }],
    [{ mark: 'apologies' }, { mark: 'remote' }, { mark: 'remote' }],
    [{ mark: 'absent' }, { mark: 'apologies' }, { mark: 'apologies' }],
    [{ mark: 'not-marked' }, { mark: 'absent' }, { mark: 'absent' }],
    [{ mark: 'present' }, { mark: 'not-marked' }, { mark: 'present' }],
    // As sure as each other: that of the entry that stays.
    [
      { mark: 'present', capacity: 'in-attendance' },
      { mark: 'present', capacity: 'member' },
      { mark: 'present', capacity: 'in-attendance' },
    ],
  ])('of %j and %j is %j', (stays, goes, kept) => {
    const { next, effects, bars } = merge(marked(stays, goes));
    expect(next.attendance).toEqual([anAttendance(ann, kept), anAttendance(cy)]);
    expect(effects).toEqual([
      {
        what: 'attendance-kept',
        subject: MEETING_DAY,
        marks: {
          kept: kept.mark,
          dropped: (kept.mark === stays.mark && kept.capacity === stays.capacity ? goes : stays)
            .mark,
        },
      },
    ]);
    expect(bars).toEqual([]);
  });

  test('marked alike is there once, even in locked minutes', () => {
    const { next, effects, bars } = merge(marked({}, {}), true);
    expect(next.attendance).toEqual([anAttendance(ann), anAttendance(cy)]);
    expect(effects).toEqual([{ what: 'attendance-joined', subject: MEETING_DAY, marks: null }]);
    expect(bars).toEqual([]);
  });

  test('of one of them moves, and so does whose place somebody took', () => {
    const attendance = [anAttendance(bea), anAttendance(cy, { standsInFor: bea })];
    const { next, effects } = merge({ attendance });
    expect(next.attendance).toEqual([anAttendance(ann), anAttendance(cy, { standsInFor: ann })]);
    expect(effects).toEqual([]);
  });
});

describe('what stands against making two entries one', () => {
  const approval = (personId: typeof ann) => ({ by: 'Chair', on: MEETING_DAY, personId });
  const cycle = (changes: Partial<Meeting['cycle']>) => ({
    cycle: { ...aMeeting().cycle, ...changes },
  });
  const minutes = (movedBy: typeof ann | null, secondedBy: typeof ann | null) => ({
    minutes: [
      { itemId: ids.item(1), blocks: [paragraph('Said.'), aVote({ movedBy, secondedBy })] },
    ],
  });

  test.each<[string, Partial<Meeting>, boolean, string[]]>([
    [
      'one stood in for the other',
      marked({}, { capacity: 'stand-in', standsInFor: ann }),
      false,
      ['stood-in'],
    ],
    [
      'the other way round, in locked minutes',
      marked({ standsInFor: bea }, {}),
      true,
      ['stood-in'],
    ],
    [
      'locked minutes have one there and one away',
      marked({ mark: 'present' }, { mark: 'apologies' }),
      true,
      ['locked-attendance'],
    ],
    ['locked minutes have one not marked', marked({}, { mark: 'not-marked' }), true, []],
    ['locked minutes have but one of them', { attendance: [anAttendance(bea)] }, true, []],
    ['one seconds the other', minutes(ann, bea), false, ['moved-and-seconded']],
    ['one seconds a third', minutes(cy, bea), false, []],
    ['nobody seconds', minutes(bea, null), false, []],
    [
      'both agree to the minutes (C8)',
      cycle({ minutesApproved: [approval(ann), approval(bea)] }),
      false,
      ['agreed-both'],
    ],
    [
      'both agree, each to something else',
      cycle({ minutesApproved: [approval(ann)], agendaAgreed: [approval(bea)] }),
      false,
      [],
    ],
  ])('%s', (_, changes, isLocked, because) => {
    const { bars } = merge(changes, isLocked);
    expect(bars).toEqual(because.map((one) => ({ because: one, subject: MEETING_DAY })));
  });
});

describe('the rest of a meeting', () => {
  test('keeps its words: only ids change, and what is said twice is said once', () => {
    const move = (personId: typeof ann, key: string) => ({
      id: movementIdSchema.parse(key),
      personId,
      itemId: ids.item(1),
      kind: 'leaves' as const,
      at: null,
    });
    const presides = (personId: typeof ann, how: string) => ({ personId, how, fromItemId: null });
    const blocks = [paragraph('Bea left.'), aDeclaration({ personId: bea })];
    const { next } = merge({
      minutes: [{ itemId: ids.item(1), blocks }],
      movements: [move(ann, 'one'), move(bea, 'two'), { ...move(bea, 'three'), kind: 'arrives' }],
      presiding: [presides(bea, 'elected'), presides(ann, 'elected')],
    });
    expect(next.minutes[0]?.blocks).toEqual([
      paragraph('Bea left.'),
      aDeclaration({ personId: ann }),
    ]);
    expect(next.movements.map(({ id, personId }) => [id, personId])).toEqual([
      ['one', ann],
      ['three', ann],
    ]);
    expect(next.presiding).toEqual([presides(ann, 'elected')]);
  });

  test('is the very same where it does not know the entry that goes', () => {
    const meeting = aMeeting({ attendance: [anAttendance(ann)] });
    const merged = mergedMeeting(meeting, {
      swap: { from: bea, to: ann },
      today: TODAY,
      isLocked: true,
    });
    expect(merged.next).toBe(meeting);
  });
});
