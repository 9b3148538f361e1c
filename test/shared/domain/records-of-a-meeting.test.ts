import { describe, expect, test } from 'vitest';
import { expectedAttendance, isThere, withAttendance } from '#shared/domain/attendance';
import { hasMinute, minuteOf, withOthersKept } from '#shared/domain/item-minute';
import { isoDate } from '#shared/model/iso-date';
import { attendanceMarkSchema } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { aMember, aRepresentative, ids } from '../../support/board-builders';
import {
  aMeeting,
  anAction,
  anAttendance,
  anAnyshireBoard,
  MEETING_DAY,
} from '../../support/sample-records';

describe('attendance', () => {
  const board = anAnyshireBoard({
    members: [aMember('police'), aMember('gone', { until: isoDate('2020-01-01') })],
    representatives: [
      aRepresentative('cole', 'police'),
      aRepresentative('deputy', 'police', { role: 'stand-in' }),
      aRepresentative('former', 'police', { until: isoDate('2026-06-09') }),
      aRepresentative('left', 'gone'),
    ],
  });

  test('expects everybody who holds a seat on the day, and nobody else', () => {
    expect(expectedAttendance(board, MEETING_DAY)).toEqual([
      anAttendance(ids.person('cole'), { mark: 'not-marked' }),
    ]);
  });

  test('changes who is listed in place, and adds who is not at the end', () => {
    const list = [anAttendance(ids.person('a')), anAttendance(ids.person('b'))];
    const changes = [
      anAttendance(ids.person('c'), { capacity: 'in-attendance' }),
      anAttendance(ids.person('a'), { mark: 'apologies' }),
    ];
    expect(withAttendance(list, changes)).toEqual([changes[1], list[1], changes[0]]);
  });

  test('is there in the room or by remote means', () => {
    expect(attendanceMarkSchema.options.filter((mark) => isThere({ mark }))).toEqual([
      'present',
      'remote',
    ]);
  });
});

describe('the minute of an item', () => {
  const item = ids.item(5);
  const origin = { meetingId: aMeeting().id, itemId: item };
  const paragraph: MinuteBlock = {
    type: 'paragraph',
    isConfidential: false,
    text: 'Members considered the report.',
  };
  const shown: MinuteBlock = { type: 'action', actionId: ids.action(1) };
  const meeting = aMeeting({ minutes: [{ itemId: item, blocks: [shown, paragraph] }] });

  test('ends with actions raised at it that its text does not show', () => {
    const actions = [
      anAction(1, { origin }),
      anAction(2, { origin }),
      anAction(3, { origin: { ...origin, itemId: ids.item(6) } }),
      anAction(4, { origin: { ...origin, meetingId: ids.meeting('other') } }),
      anAction(5),
    ];
    expect(minuteOf(meeting, actions, item)).toEqual([
      shown,
      paragraph,
      { type: 'action', actionId: ids.action(2) },
    ]);
  });

  test('is empty where nothing was written', () => {
    expect(minuteOf(meeting, [], ids.item(9))).toEqual([]);
  });

  test.each([
    ['nothing', undefined, false],
    ['an empty paragraph', { type: 'paragraph', isConfidential: false, text: ' \n' }, false],
    ['words', paragraph, true],
    ['an action', shown, true],
  ] as const)('counts %s as written: %s', (_, block, expected) => {
    const minutes = block ? [{ itemId: item, blocks: [block] }] : [];
    expect(hasMinute({ minutes }, item)).toBe(expected);
  });
});

describe('a minute that replaces another', () => {
  const said = (text: string) => ({ type: 'paragraph' as const, isConfidential: false, text });
  const [ours, theirs, both] = [said('Ours.'), said('Theirs.'), said('Both knew this.')];

  test.each([
    ['nothing of others', [both], [both], [ours], [ours], 0],
    ['what others added', [both], [both, theirs], [both, ours], [both, ours, theirs], 1],
    ['what others wrote instead', [both], [theirs], [ours], [ours, theirs], 1],
    ['not what was seen and left out', [both, theirs], [both, theirs], [both], [both], 0],
    ['once what both wrote', [], [both], [both, ours], [both, ours], 0],
    ['all where nothing was seen', [], [theirs], [], [theirs], 1],
  ])('keeps %s', (_, seen, now, next, blocks, kept) => {
    expect(withOthersKept(seen, now, next)).toEqual({ blocks, kept });
  });
});
