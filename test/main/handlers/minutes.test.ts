import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aMeeting, anItem, anAnyshireBoard } from '../../support/sample-records';
import { sentAnew } from '../../support/sent-as';
import { useCases } from '../../support/use-cases';

/** The minutes of an item: some 4,000 letters. */
const minuted = (n: number, more = '') => [
  {
    type: 'paragraph' as const,
    isConfidential: false,
    text: `Members noted report ${n}. `.repeat(160) + more,
  },
];

/** How much is in the journals of a document, whoever wrote them. */
async function journalledIn(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => /^journal\..*\.log$/.test(name));
  const facts = await Promise.all(names.map((name) => stat(join(folder, name))));
  return facts.reduce((sum, { size }) => sum + size, 0);
}

test('going from item to item writes no more than was typed', async () => {
  const items = Array.from({ length: 20 }, (_, n) => anItem(n));
  const minutes = items.map(({ id }, n) => ({ itemId: id, blocks: minuted(n) }));
  const meeting = aMeeting({ state: 'in-progress', agenda: items, minutes });
  const before = await useCases();
  await before.deps.store.write('partnership', anAnyshireBoard().id, anAnyshireBoard());
  await before.deps.store.write('meeting', meeting.id, meeting);
  await before.deps.store.close();
  const app = await useCases({}, before.folder);
  const folder = join(app.folder, 'meetings', meeting.id);
  for (const [n, letter] of ['x', 'y'].entries()) {
    const itemId = items[n]!.id;
    const blocks = minuted(n, letter);
    await app.get('minutes:save', { meetingId: meeting.id, itemId, blocks, by: sentAnew() });
  }
  const { meeting: saved } = await app.get('meetings:open', { meetingId: meeting.id });
  expect(saved.minutes.map(({ itemId }) => itemId)).toEqual(items.map(({ id }) => id));
  expect(saved.minutes.slice(0, 2).map(({ blocks }) => blocks)).toEqual([
    minuted(0, 'x'),
    minuted(1, 'y'),
  ]);
  const written = await journalledIn(folder);
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(4096);
});
