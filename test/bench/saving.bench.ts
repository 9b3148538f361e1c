import { rm } from 'node:fs/promises';
import { afterAll, bench, describe } from 'vitest';
import { generatedStore, type GeneratedStore } from './generated-store';

/** Whether saving what is typed costs more when the store holds more: it must not. */
const few = await generatedStore(40);
const many = await generatedStore(2000);

afterAll(async () => {
  await Promise.all([few, many].map(({ folder }) => rm(folder, { recursive: true, force: true })));
});

let typed = 0;

async function saveIn(store: GeneratedStore): Promise<void> {
  const { meetingId } = store;
  const { meeting } = await store.ask('meetings:open', { meetingId });
  const text = `Typed ${(typed += 1)}.`;
  const blocks = [{ type: 'paragraph' as const, text }];
  await store.ask('minutes:save', { meetingId, itemId: meeting.agenda[0]!.id, blocks });
}

describe('saving a minute', () => {
  bench('beside 40 meetings', () => saveIn(few), { time: 4000 });
  bench('beside 2,000 meetings', () => saveIn(many), { time: 4000 });
});
