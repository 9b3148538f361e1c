import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PartnershipId } from '#shared/model/id';
import type { Result } from '#shared/ipc/result';
import { refusalText } from '#shared/text/refusals';
import { createOutsideReader } from '../../../main/reading/outside-reader';
import { hostilePartnershipFiles } from '../../fixtures/hostile/hostile-partnership-files';
import type { HostileFile } from '../../fixtures/hostile/hostile-zips';
import { noFiles } from '../../support/exporting-app';
import { bundledReader, forkedReader, type ReaderWatch } from '../../support/forked-reader';
import { contentsOf, writtenFile } from '../../support/partnership-carrier';
import { useCases, type UseCases } from '../../support/use-cases';
import { recordFault } from '../fault-table';

const MOST = { bytes: 300 * 2 ** 20, cpuMs: 2000 };

let folder: string;
let reader: ReaderWatch;
let app: UseCases;
let partnershipId: PartnershipId;
let bytes = new Uint8Array();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minute-book-hostile-'));
  const cwd = join(folder, 'a', 'b', 'c');
  await mkdir(cwd, { recursive: true });
  reader = forkedReader(await bundledReader(folder), cwd);
  const chooseFile = () => Promise.resolve({ name: 'Sent.minutebook', bytes });
  app = await useCases(
    { ...createOutsideReader(reader.start), files: { ...noFiles, chooseFile } },
    join(folder, 'data'),
  );
  partnershipId = (await app.get('partnerships:createSample', {})).partnership.id;
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Looks at the file, and where it can be read takes over whatever can be taken. */
async function tried(file: HostileFile): Promise<Result<unknown>> {
  bytes = new Uint8Array(file.make());
  const found = await app.ask('partnershipFile:choose', {});
  if (!found.ok || found.value === null) return found;
  return app.ask('partnershipFile:take', { token: found.value.token, choices: [] });
}

function faultsOf({ fate }: HostileFile, answer: Result<unknown>): string[] {
  if (answer.ok) return fate === 'refused' ? ['it was taken'] : [];
  const sentence = refusalText(answer.error);
  return /^“.*” was not taken over: .*\.$/s.test(sentence) ? [] : [`not said why: ${sentence}`];
}

/** All but those of the data folder, where what is taken is kept. */
const filesOutside = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => !/^data\b/.test(name));

test('R23: hostile partnership files', { timeout: 600_000 }, async () => {
  const outside = await filesOutside();
  const ours = contentsOf(await writtenFile(app, partnershipId));
  const faults: string[] = [];
  for (const file of hostilePartnershipFiles) {
    const answer = await tried(file);
    const cost = reader.cost();
    const found = faultsOf(file, answer);
    if (cost.bytes > MOST.bytes) found.push(`${cost.bytes} bytes of memory`);
    if (cost.cpuMs > MOST.cpuMs) found.push(`${cost.cpuMs} ms`);
    faults.push(...found.map((fault) => `${file.what}: ${fault}`));
  }
  expect((await filesOutside()).filter((name) => !outside.includes(name))).toEqual([]);
  if (JSON.stringify(contentsOf(await writtenFile(app, partnershipId))) !== JSON.stringify(ours)) {
    faults.push('a partnership that is here was changed');
  }
  recordFault({
    fault: 'R23',
    what: 'hostile partnership files',
    trials: hostilePartnershipFiles.length,
    lost: faults.length,
  });
  expect(faults).toEqual([]);
});
