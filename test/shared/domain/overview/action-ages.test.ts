import { describe, expect, test } from 'vitest';
import { agesOfOpen, timesToClose, type AgeBand } from '#shared/domain/overview/action-ages';
import { addDays } from '#shared/domain/calendar';
import { isoDate } from '#shared/model/iso-date';

const TODAY = isoDate('2026-06-12');
const counts = (bands: AgeBand[]) => bands.map(({ count }) => count);

describe('the age of open actions (A6)', () => {
  test.each([
    [0, [1, 0, 0, 0, 0]],
    [30, [1, 0, 0, 0, 0]],
    [31, [0, 1, 0, 0, 0]],
    [90, [0, 1, 0, 0, 0]],
    [91, [0, 0, 1, 0, 0]],
    [180, [0, 0, 1, 0, 0]],
    [181, [0, 0, 0, 1, 0]],
    [365, [0, 0, 0, 1, 0]],
    [366, [0, 0, 0, 0, 1]],
    [5000, [0, 0, 0, 0, 1]],
    // Raised tomorrow, as somebody typed it.
    [-1, [1, 0, 0, 0, 0]],
  ])('of one raised %i days ago is in its band', (days, expected) => {
    const raisedOn = addDays(TODAY, -days);
    expect(counts(agesOfOpen([{ status: 'open', raisedOn }], TODAY))).toEqual(expected);
  });

  test('leaves out closed ones, and names the longest of each band', () => {
    const bands = agesOfOpen([{ status: 'complete', raisedOn: TODAY }], TODAY);
    expect(counts(bands)).toEqual([0, 0, 0, 0, 0]);
    expect(bands.map(({ upTo }) => upTo)).toEqual([30, 90, 180, 365, null]);
  });
});

describe('the time actions took to be closed (A6)', () => {
  const FROM = isoDate('2026-01-01');
  const took = (...days: number[]) =>
    timesToClose(
      days.map((one) => ({ raisedOn: addDays(FROM, -one), closedOn: FROM })),
      FROM,
    );

  test.each([
    [30, [1, 0, 0, 0, 0]],
    [31, [0, 1, 0, 0, 0]],
    [365, [0, 0, 0, 1, 0]],
    [366, [0, 0, 0, 0, 1]],
  ])('of %i days is in its band', (days, expected) => {
    expect(counts(took(days).bands)).toEqual(expected);
  });

  test.each<[string, number[], number | null]>([
    ['none where none was closed', [], null],
    ['the only one', [7], 7],
    ['the lower of two', [9, 3], 3],
    ['the middle of three', [9, 3, 5], 5],
  ])('has as its middle %s', (_, days, middle) => {
    expect(took(...days).middle).toBe(middle);
  });

  test('looks at those closed from the day on only, and counts no day below nothing', () => {
    const raisedOn = isoDate('2026-02-01');
    const closedOn = [null, addDays(FROM, -1), FROM];
    const times = timesToClose(
      closedOn.map((day) => ({ raisedOn, closedOn: day })),
      FROM,
    );
    expect(counts(times.bands)).toEqual([1, 0, 0, 0, 0]);
    expect(times.middle).toBe(0);
  });
});
