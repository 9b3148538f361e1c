import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createDocumentStore } from '../../main/storage/document-store';
import { nodeFileSystem, type FileSystem } from '../../main/storage/file-system';
import { fixedClock } from '../support/fixed-clock';
import { aMeeting } from '../support/sample-records';
import { temporaryFolder } from '../support/temporary-folder';

/** What was asked of the disk, in order. `path` is the file it was asked of. */
type Step = { call: string; path: string; to?: string };

/** The computer's file system, noting what decides whether a file outlives a power cut. */
function notingFileSystem(steps: Step[]): FileSystem {
  const noting = (file: FileHandle, path: string): FileHandle =>
    new Proxy(file, {
      get(target, call: string) {
        const real: unknown = Reflect.get(target, call, target);
        if (typeof real !== 'function') return real;
        return async (...args: unknown[]): Promise<unknown> => {
          const result: unknown = await Reflect.apply(real, target, args);
          // Noted once it is done: a call that is not waited for comes too late in the list.
          if (call !== 'close') steps.push({ call: call.replace('writeFile', 'write'), path });
          return result;
        };
      },
    });
  return {
    ...nodeFileSystem,
    async open(path, ...rest) {
      return noting(await nodeFileSystem.open(path, ...rest), String(path));
    },
    async rename(from, to) {
      await nodeFileSystem.rename(from, to);
      steps.push({ call: 'rename', path: String(from), to: String(to) });
    },
  };
}

/** What a power cut right after these steps could undo of the newest content of a file. */
function atRisk(steps: readonly Step[], path: string): string[] {
  const renamed = steps.findLastIndex(({ call, to }) => call === 'rename' && to === path);
  if (renamed < 0) return ['the file was written over, not replaced'];
  const aside = steps[renamed]?.path;
  const ofAside = steps.slice(0, renamed).filter((step) => step.path === aside);
  const isFolderSynced = steps
    .slice(renamed)
    .some(({ call, path: synced }) => call === 'sync' && synced === dirname(path));
  return [
    ...(ofAside.at(-1)?.call === 'sync' ? [] : ['the content']),
    ...(isFolderSynced || process.platform === 'win32' ? [] : ['the new name']),
  ];
}

test('a document is safe from a power cut before its save is acknowledged', async () => {
  const folder = await temporaryFolder();
  const steps: Step[] = [];
  const store = createDocumentStore({ fs: notingFileSystem(steps), folder, clock: fixedClock });
  const meeting = aMeeting();
  await store.write('meeting', meeting.id, meeting);
  const file = join(folder, 'meetings', `${meeting.id}.json`);
  expect(steps.some(({ call }) => call === 'write')).toBe(true);
  expect(atRisk(steps, file)).toEqual([]);
  // The check sees what it is there to see.
  const without = (index: number): Step[] => steps.filter((_, place) => place !== index);
  const syncs = steps.flatMap(({ call }, place) => (call === 'sync' ? [place] : []));
  // Windows has no call that syncs a folder, and needs none.
  const held =
    process.platform === 'win32' ? [['the content']] : [['the content'], ['the new name']];
  expect(syncs.map((place) => atRisk(without(place), file))).toEqual(held);
});
