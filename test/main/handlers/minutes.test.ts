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

test('what can be taken back is kept from a place on, at the cost of what is new', async () => {
  const meeting = aMeeting({ agenda: [anItem(1)] });
  const app = await useCases();
  await app.deps.store.write('partnership', anAnyshireBoard().id, anAnyshireBoard());
  await app.deps.store.write('meeting', meeting.id, meeting);
  const { id: meetingId } = meeting;
  expect(await app.get('minutes:history', { meetingId })).toBeNull();
  const edit = (step: string) => ({ steps: [step], isUndoable: true });
  const place = { itemId: anItem(1).id, offset: 3 };
  const keep = { meetingId, place };
  await app.get('minutes:keepHistory', {
    ...keep,
    base: ['base '.repeat(2000)],
    from: 0,
    edits: [edit('one'), edit('two')],
  });
  const before = await journalledIn(join(app.folder, 'edit-histories', meetingId));
  await app.get('minutes:keepHistory', { ...keep, base: null, from: 1, edits: [edit('new')] });
  const history = await app.get('minutes:history', { meetingId });
  expect(history?.base[0]).toContain('base');
  expect(history?.place).toEqual(place);
  expect(history?.edits.map(({ steps }) => steps)).toEqual([['one'], ['new']]);
  const after = await journalledIn(join(app.folder, 'edit-histories', meetingId));
  expect(after - before).toBeLessThan(1024);
});
