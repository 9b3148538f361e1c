import { describe, expect, test } from 'vitest';
import { openMatters } from '#shared/domain/notified-matters';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../support/board-builders';
import { aMatter } from '../../support/register-builders';

const TODAY = isoDate('2026-06-10');

describe('matters members told the partnership of (N11, Warwickshire 3.1; WACSO)', () => {
  test('wait for an agenda until one takes them up, the oldest first', () => {
    const recent = aMatter('recent', { on: isoDate('2026-06-09') });
    const old = aMatter('old', { kind: 'other' });
    const taken = aMatter('taken', { takenUpBy: ids.meeting('june') });
    expect(openMatters([recent, taken, old], TODAY)).toEqual([
      { matter: old, ageDays: 9, inEffect: 'not-stated' },
      { matter: recent, ageDays: 1, inEffect: 'not-stated' },
    ]);
  });

  test.each([
    ['2026-06-09', 'yes'],
    ['2026-06-10', 'yes'],
    ['2026-06-11', 'not-yet'],
  ])('one effective on %s is in effect on 10 June: %s (N11)', (day, inEffect) => {
    const matter = aMatter('1', { effectiveOn: isoDate(day) });
    expect(openMatters([matter], TODAY)).toMatchObject([{ inEffect }]);
  });
});
