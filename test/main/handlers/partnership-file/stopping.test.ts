import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { PartnershipId } from '#shared/model/id';
import { confirm, heldMeeting } from '../../../support/held-meeting';
import { choosing, foundIn, writtenFile } from '../../../support/partnership-carrier';
import { stoppedWork } from '../../../support/stopped-work';
import { useCases, type UseCases } from '../../../support/use-cases';

/** A partnership with confirmed minutes, and an action with a photograph as its evidence. */
async function withPhotograph(): Promise<{ app: UseCases; partnershipId: PartnershipId }> {
  const app = await useCases();
  const { held, meetingId } = await heldMeeting(app);
  const partnershipId = held.partnership.id;
  await confirm(app, meetingId);
  const bytes = new Uint8Array([137, 80, 78, 71]);
  app.deps.files.chooseFile = () => Promise.resolve({ name: 'Photo.png', bytes });
  const facts = { what: 'Mend the lamp', ownerIds: [held.people[0]!.id], due: null, origin: null };
  const { action } = await app.get('actions:record', { partnershipId, ...facts });
  const actionId = action.id;
  await app.get('actions:addEvidence', {
    partnershipId,
    actionId,
    text: 'A photograph',
    withFile: true,
  });
  return { app, partnershipId };
}

/** Every file of a data folder, by its path. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .toSorted();

describe('a partnership file', () => {
  test('whose writing is cancelled is not written, and nothing remembers it', async () => {
    const { app, partnershipId } = await withPhotograph();
    const before = await filesIn(app.folder);
    const written: string[] = [];
    app.deps.files.chooseWhereToSave = () => Promise.resolve('/elsewhere/S.minutebook');
    app.deps.files.write = (path) => Promise.resolve(void written.push(path));
    expect(await stoppedWork(app, 'partnershipFile:write', { partnershipId })).toEqual(ok(null));
    expect([written, await filesIn(app.folder)]).toEqual([[], before]);
    expect(await app.get('partnershipFile:known', { partnershipId })).toEqual({ points: [] });
    // Asked for again, it is written whole.
    expect(await app.get('partnershipFile:write', { partnershipId })).toMatchObject({ papers: 1 });
    expect(written).toHaveLength(1);
  });

  test('whose reading is cancelled waits for nobody', async () => {
    const { app, partnershipId } = await withPhotograph();
    const other = await useCases();
    choosing(other, await writtenFile(app, partnershipId));
    expect(await stoppedWork(other, 'partnershipFile:choose', {})).toEqual(ok(null));
    expect(await other.get('partnerships:list', {})).toEqual([]);
  });

  test('whose taking over is cancelled leaves nothing behind, not a paper either, and can be taken still', async () => {
    const { app, partnershipId } = await withPhotograph();
    const other = await useCases();
    const { token } = await foundIn(other, await writtenFile(app, partnershipId));
    const before = await filesIn(other.folder);
    const asked = { token, choices: [] };
    expect(await stoppedWork(other, 'partnershipFile:take', asked)).toEqual(ok(null));
    expect(await other.get('partnerships:list', {})).toEqual([]);
    expect(await filesIn(other.folder)).toEqual(before);
    expect(await other.get('partnershipFile:take', asked)).toMatchObject({ partnershipId });
  });
});
