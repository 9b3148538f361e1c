import { describe, expect, test } from 'vitest';
import { recordFault } from '../../../faults/fault-table';
import { temporaryFolder } from '../../../support/temporary-folder';
import { aBook } from './a-book';
import { openBackups, textsOf } from './open-backups';
import { setClock } from '../../../support/set-clock';

/** Two weeks of work: a backup at each start and one each hour of the morning. */
async function twoWeeks() {
  const book = aBook({ june: 'draft 0' });
  const opened = openBackups(await temporaryFolder(), book, {
    clock: setClock('2026-10-12T08:00:00.000Z'),
  });
  const { backups, clock } = opened;
  await backups.make('before-import');
  for (let day = 12; day < 26; day += 1) {
    clock.set(`2026-10-${day}T08:00:00.000Z`);
    for (let hour = 0; hour < 3; hour += 1) {
      book.write('june', `draft ${day}.${hour}`);
      await backups.make(hour === 0 ? 'start' : 'regular');
      clock.forward(60);
    }
  }
  return { ...opened, book };
}

describe('a clock that is wrong', () => {
  test.each([
    ['ten years back', '2016-10-26T08:00:00.000Z'],
    ['ten years on', '2036-10-26T08:00:00.000Z'],
    ['an hour back, as at the end of summer time', '2026-10-25T09:10:00.000Z'],
    ['an hour on', '2026-10-25T12:00:00.000Z'],
  ])('%s purges no backup, and the latest is still the latest', async (what, wrong) => {
    const { backups, clock, book } = await twoWeeks();
    const before = (await backups.list()).backups.map(({ id }) => id);
    clock.set(wrong);
    for (let quarter = 0; quarter < 3; quarter += 1) {
      book.write('june', `wrong time ${quarter}`);
      await backups.make(quarter === 0 ? 'start' : 'regular');
      clock.forward(15);
    }
    clock.set('2026-10-26T09:00:00.000Z');
    book.write('june', 'right time');
    const { id } = await backups.make('start');
    const { backups: listed } = await backups.list();
    expect(listed[0]?.id).toBe(id);
    expect(await textsOf(backups, listed[0]!.id)).toEqual({ 'meeting/june': 'right time' });
    expect(await textsOf(backups, listed[1]!.id)).toEqual({ 'meeting/june': 'wrong time 2' });
    // At most the oldest of the 24 hours has made room, as it does in any hour.
    const lost = before.filter((one) => !listed.some((other) => other.id === one));
    expect(lost.length).toBeLessThanOrEqual(2);
    expect(before.indexOf(lost[0] ?? before.at(-1)!)).toBeGreaterThan(20);
    const [first] = listed.slice(-1);
    expect(first).toMatchObject({ reason: 'before-import' });
    recordFault({
      fault: 'F13',
      what: `backups, and a clock that goes ${what}`,
      trials: 1,
      lost: 0,
    });
  });

  test('at the very first start makes backups all the same', async () => {
    const { backups } = openBackups(await temporaryFolder(), aBook({ june: 'June' }), {
      clock: setClock('1970-01-01T00:00:00.000Z'),
    });
    await backups.make('start');
    expect((await backups.list()).backups).toMatchObject([{ at: '1970-01-01T00:00:00.000Z' }]);
  });
});
