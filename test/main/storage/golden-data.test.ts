import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDataFolder } from '../../../main/storage/data-folder';
import { documentKinds, type DocumentKind } from '../../../main/storage/document-kinds';
import { createDocumentStore } from '../../../main/storage/document-store';
import { nodeFileSystem } from '../../../main/storage/file-system';
import { fixedClock } from '../../support/fixed-clock';
import { temporaryFolder } from '../../support/temporary-folder';
import { useCases } from '../../support/use-cases';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const kinds = Object.keys(documentKinds) as DocumentKind[];

/** A copy of the data folder that the app wrote when documents had that schema version. */
async function goldenData(version: number): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(fixtures, `data-v${version}`), folder, { recursive: true });
  return folder;
}

describe('old data always open', () => {
  const versions = Math.max(...Object.values(documentKinds).map(({ version }) => version));
  const all = Array.from({ length: versions }, (_, place) => place + 1);

  test.each(all)('those of schema version %i: every document of every kind', async (version) => {
    const folder = await goldenData(version);
    const ports = { fs: nodeFileSystem, folder, clock: fixedClock };
    await openDataFolder({ ...ports, newId: () => 'unused' });
    const store = createDocumentStore(ports);
    for (const kind of kinds) {
      const files = await readdir(join(folder, documentKinds[kind].folder));
      const documents = await store.readAll(kind);
      expect([kind, documents.length]).toEqual([kind, files.length]);
      expect(documents.length).toBeGreaterThan(0);
    }
    expect(store.problems()).toEqual([]);
  });

  test('and say what they said', async () => {
    const app = await useCases({}, await goldenData(1));
    const [partnership] = await app.get('partnerships:list', {});
    const meetings = await app.get('meetings:list', { partnershipId: partnership!.id });
    const held = await app.get('meetings:open', { meetingId: meetings[1]!.id });
    expect(partnership?.name).toBe('Safer Anyshire');
    expect(held.meeting.minutes.flatMap(({ blocks }) => blocks).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['paragraph', 'bullets', 'decision', 'action', 'declaration']),
    );
    expect(held.actions[0]?.updates[0]?.text).toBe('Draft sent.');
    expect((await app.get('app:status', {})).settings.colourScheme).toBe('dark');
  });
});
