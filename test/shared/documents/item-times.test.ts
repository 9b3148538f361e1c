import { expect, it } from 'vitest';
import { itemStartTimes } from '#shared/documents/item-times';
import { isoTime } from '#shared/model/iso-date';

const startsOf = (start: string, ...minutes: (number | null)[]) =>
  itemStartTimes(
    isoTime(start),
    minutes.map((one) => ({ minutes: one })),
  );

it('adds up minutes from the start, and knows no time after a gap', () => {
  expect(startsOf('09:50', 15, 30, null, 5)).toEqual(['09:50', '10:05', '10:35', null]);
});

it('knows no time on the next day, though the last minute of this one', () => {
  expect(startsOf('23:00', 59, 1, 5)).toEqual(['23:00', '23:59', null]);
});
