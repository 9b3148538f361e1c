import { expect, test } from 'vitest';
import { meetingIdSchema } from '#shared/model/id';
import { minutesAt, MinutesHolders } from '../../../main/desktop/minutes-holders';

const june = meetingIdSchema.parse('june');
const july = meetingIdSchema.parse('july');

test('minutes are taken in one window at a time, and told anew once another had them', () => {
  const holders = new MinutesHolders();
  expect(holders.take(june, 1)).toEqual({ isElsewhere: false, isAnew: false });
  expect(holders.take(june, 1)).toEqual({ isElsewhere: false, isAnew: false });
  expect(holders.take(june, 2)).toEqual({ isElsewhere: true, isAnew: false });
  expect(holders.take(july, 2)).toEqual({ isElsewhere: false, isAnew: false });
  expect(holders.holderOf(june)).toBe(1);
  expect(holders.letGo(1)).toBe(true);
  expect(holders.holderOf(june)).toBeNull();
  expect(holders.take(june, 2)).toEqual({ isElsewhere: false, isAnew: true });
  expect(holders.take(june, 1)).toEqual({ isElsewhere: true, isAnew: false });
  expect(holders.letGo(2, june)).toBe(true);
  expect(holders.holderOf(july)).toBeNull();
  expect(holders.holderOf(june)).toBe(2);
  expect(holders.letGo(2)).toBe(true);
  expect(holders.take(june, 1)).toEqual({ isElsewhere: false, isAnew: true });
});

test('a window on minutes that are open leads there; out of the minutes it has their agenda', () => {
  const holders = new MinutesHolders();
  expect(holders.wayTo('/m/june/minutes', 2)).toEqual({ open: '/m/june/minutes' });
  holders.take(june, 1);
  expect(holders.wayTo('/m/june/minutes?at=3', 2)).toEqual({ goTo: june });
  expect(holders.wayTo('/m/june/minutes', 1)).toEqual({ open: '/m/june/agenda' });
  expect(holders.wayTo('/m/june/agenda', 2)).toEqual({ open: '/m/june/agenda' });
});

test('a window that has none lets go of none', () => {
  expect(new MinutesHolders().letGo(1)).toBe(false);
});

test.each([
  ['/m/june/minutes', 'june'],
  ['/m/june/minutes?at=3', 'june'],
  ['/m/june/agenda', null],
  ['/m/june/minutes/more', null],
  ['/', null],
])('the minutes at %s are those of %s', (address, meeting) => {
  expect(minutesAt(address)).toBe(meeting);
});
