import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Handlers, Channel, Input, Output } from '#shared/ipc/contract';
import { contract } from '#shared/ipc/contract';
import { meetingIdSchema, type MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import { createHandlers } from '../../main/handlers';
import { createChanges } from '../../main/handlers/changes';
import { seal } from '../../main/storage/document-envelope';
import { createDocumentStore } from '../../main/storage/document-store';
import { nodeFileSystem } from '../../main/storage/file-system';
import { fixedClock } from '../support/fixed-clock';

/** What a bench asks, and the meeting it writes minutes of. */
export type GeneratedStore = {
  folder: string;
  meetingId: MeetingId;
  ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>;
};

/** About 50 KB, what two hours of minutes come to. */
const LONG_MINUTE = 'Members considered the report and asked for the figures behind it. '.repeat(
  60,
);

function longMinutes(meeting: Meeting): Meeting {
  const blocks = [{ type: 'paragraph' as const, text: LONG_MINUTE }];
  const minutes = meeting.agenda.map(({ id }) => ({ itemId: id, blocks: [...blocks, ...blocks] }));
  return { ...meeting, minutes };
}

/** A store with the sample and so many meetings of realistic size, all of them in memory. */
export async function generatedStore(meetings: number): Promise<GeneratedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'minute-book-bench-'));
  let count = 0;
  const newId = (): string => `id-${(count += 1)}`;
  const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock });
  const handlers: Handlers = createHandlers({
    store,
    changes: createChanges(store, newId, () => {}),
    clock: fixedClock,
    newId,
    log: { error: () => {}, settled: () => Promise.resolve() },
    version: 'bench',
    dataFolder: folder,
    unusable: null,
    render: () => Promise.reject(new Error('no bench renders through the use cases')),
    files: {
      chooseWhereToSave: () => Promise.resolve(null),
      write: () => Promise.resolve(),
      showInFolder: () => {},
    },
  });

  async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const handle = handlers[channel] as (input: unknown) => ReturnType<Handlers[C]>;
    const result = await handle(contract[channel].input.parse(input));
    if (!result.ok) throw new Error(`refused: ${result.error.code}`);
    return result.value;
  }

  const { partnership } = await ask('partnerships:createSample', {});
  const list = await ask('meetings:list', { partnershipId: partnership.id });
  const { meeting } = await ask('meetings:open', { meetingId: list[0]!.id });
  const long = longMinutes(meeting);
  await mkdir(join(folder, 'meetings'), { recursive: true });
  for (let n = 0; n < meetings; n += 1) {
    const one = { ...long, id: meetingIdSchema.parse(`generated-${n}`) };
    await writeFile(
      join(folder, 'meetings', `${one.id}.json`),
      JSON.stringify(seal('meeting', one)),
    );
  }
  await ask('meetings:list', { partnershipId: partnership.id });
  return { folder, meetingId: meetingIdSchema.parse('generated-0'), ask };
}
