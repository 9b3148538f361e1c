import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { agendaItemIdSchema, meetingIdSchema } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { createDocumentStore } from '../../main/storage/document-store';
import { generatedStore } from '../bench/generated-store';
import { fixedClock } from '../support/fixed-clock';
import { aMeeting, anItem } from '../support/sample-records';
import { isLongRun, recordFault } from './fault-table';

/** 50 KB each: 100 MB, and in the long run 2 GB. */
const SIZE = { partnerships: 50, meetingsEach: isLongRun ? 800 : 40 };
const ITEMS = 200;
const LETTERS_PER_ITEM = 100_000;
const EDITS = 20;

/** A meeting of 20 MB, with this said last under its first item. */
function largeMeeting(last: string): Meeting {
  const paragraph: MinuteBlock = {
    type: 'paragraph',
    isConfidential: false,
    text: 'Noted. '.repeat(1400),
  };
  const agenda = Array.from({ length: ITEMS }, (_, n) => anItem(`large-${n}`));
  const length = Math.ceil(LETTERS_PER_ITEM / 9800);
  const blocks = Array.from({ length }, () => paragraph);
  return aMeeting({
    id: meetingIdSchema.parse('large'),
    agenda,
    minutes: agenda.map(({ id }, n) => ({
      itemId: agendaItemIdSchema.parse(id),
      blocks:
        n === 0 ? [...blocks, { type: 'paragraph', isConfidential: false, text: last }] : blocks,
    })),
  });
}

/** The bytes of all journals in a folder. */
async function journalBytes(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.log'));
  const facts = await Promise.all(names.map((name) => stat(join(folder, name))));
  return facts.reduce((sum, { size }) => sum + size, 0);
}

test(
  'a very long meeting in a large store is written by the change, and is there at the next start (R32)',
  { timeout: 600_000 },
  async () => {
    const generated = await generatedStore(SIZE);
    onTestFinished(() => generated.remove());
    const ports = { fs: nodeFileSystem, folder: generated.folder, clock: fixedClock };
    const store = createDocumentStore(ports);
    await store.write('meeting', 'large', largeMeeting(''));
    const document = join(generated.folder, 'meetings', 'large');
    let said = '';
    for (let edit = 1; edit <= EDITS; edit += 1) {
      said += `word${edit} `;
      await store.write('meeting', 'large', largeMeeting(said));
    }
    expect(await journalBytes(document)).toBeLessThan(EDITS * 4096);
    await store.close();

    const again = createDocumentStore(ports);
    const found = await again.read('meeting', 'large');
    const last = found?.minutes[0]?.blocks.at(-1);
    const lost = Number(last?.type !== 'paragraph' || last.text !== said);
    const megabytes = Math.round(generated.bytes / 1e6);
    const what = `a meeting of 20 MB beside ${megabytes} MB of others`;
    recordFault({ fault: 'F20', what, trials: EDITS, lost });
    expect(lost).toBe(0);
    expect(again.problems()).toEqual([]);
    await again.close();
  },
);
