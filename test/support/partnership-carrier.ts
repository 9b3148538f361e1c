import type { FoundFile } from '#shared/ipc/areas/partnership-file';
import type { Input, Output } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import { unzipSync } from 'fflate';
import type { UseCases } from './use-cases';

/** Writes everything of a partnership into one file, and answers what is in it. */
export async function writtenFile(
  app: UseCases,
  partnershipId: PartnershipId,
): Promise<Uint8Array> {
  let written: Uint8Array | null = null;
  app.deps.files.chooseWhereToSave = (name) => Promise.resolve(`/elsewhere/${name}`);
  app.deps.files.write = (_, bytes) => {
    written = bytes;
    return Promise.resolve();
  };
  await app.get('partnershipFile:write', { partnershipId });
  if (written === null) throw new Error('nothing was written');
  return written;
}

/** What an app finds in a file. */
export async function foundIn(app: UseCases, bytes: Uint8Array): Promise<FoundFile> {
  choosing(app, bytes);
  const found = await app.get('partnershipFile:choose', {});
  if (found === null) throw new Error('nothing was chosen');
  return found;
}

/** Lets the user choose this file next. */
export function choosing(app: UseCases, bytes: Uint8Array): void {
  app.deps.files.chooseFile = () => Promise.resolve({ name: 'Carried.minutebook', bytes });
}

/** Takes a file over, the usual way but for what is chosen. */
export async function takeOver(
  app: UseCases,
  bytes: Uint8Array,
  choices: Input<'partnershipFile:take'>['choices'] = [],
): Promise<NonNullable<Output<'partnershipFile:take'>>> {
  const { token } = await foundIn(app, bytes);
  const taken = await app.get('partnershipFile:take', { token, choices });
  if (taken === null) throw new Error('it was stopped');
  return taken;
}

/** What is in a partnership file, without what is other in each of them: when it was written, and its id. */
export function contentsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('manifest'));
  return Object.fromEntries(parts.map(([name, part]) => [name, Buffer.from(part).toString()]));
}
