import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PartnershipId } from '#shared/model/id';
import type { Result } from '#shared/ipc/result';
import { refusalText } from '#shared/text/refusals';
import { createOutsideReader } from '../../../main/reading/outside-reader';
import { hostileCells } from '../../fixtures/hostile/hostile-cells';
import { hostileDocuments } from '../../fixtures/hostile/hostile-documents';
import { hostileHeaders } from '../../fixtures/hostile/hostile-headers';
import { hostileNames } from '../../fixtures/hostile/hostile-names';
import { hostilePictures } from '../../fixtures/hostile/hostile-pictures';
import { hostileTables } from '../../fixtures/hostile/hostile-tables';
import { hostileTexts } from '../../fixtures/hostile/hostile-texts';
import { hostileWorkbooks } from '../../fixtures/hostile/hostile-workbooks';
import type { HostileFile } from '../../fixtures/hostile/hostile-zips';
import { noFiles } from '../../support/exporting-app';
import { bundledReader, forkedReader, type ReaderWatch } from '../../support/forked-reader';
import { useCases, type UseCases } from '../../support/use-cases';
import { recordFault } from '../fault-table';

const MEGABYTE = 2 ** 20;
/** What a process that reads may take; time of a processor, so that a busy computer is no failure. */
const MOST = { bytes: 300 * MEGABYTE, cpuMs: 2000 };

let folder: string;
let reader: ReaderWatch;
let app: UseCases;
let partnershipId: PartnershipId;
let chosen = { name: '', bytes: new Uint8Array() };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minute-book-hostile-'));
  // Deep down, so that a part that climbs out would still be seen.
  const cwd = join(folder, 'a', 'b', 'c');
  await mkdir(cwd, { recursive: true });
  reader = forkedReader(await bundledReader(folder), cwd);
  const files = { ...noFiles, chooseFile: () => Promise.resolve(chosen) };
  app = await useCases({ ...createOutsideReader(reader.start), files }, join(folder, 'data'));
  const { partnership } = await app.get('partnerships:createSample', {});
  partnershipId = partnership.id;
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program that reads as many do. */
const CARELESS = `
import { unzipSync } from 'fflate';
const pieces = [];
process.on('message', ({ piece, order }) => {
  if (piece) pieces.push(piece);
  if (order) unzipSync(Buffer.concat(pieces));
  if (order) process.send({ table: 'read' });
});
`;

type ChosenHostile = HostileFile & { name: string };
type Ask = () => Promise<Result<unknown>>;

const askTable: Ask = () => app.ask('actionImport:choose', {});
const askPeople: Ask = () => app.ask('directoryImport:choose', {});
const askTemplate: Ask = () => app.ask('houseStyle:chooseTemplate', { partnershipId });
const askLogo: Ask = () => app.ask('houseStyle:chooseLogo', { partnershipId, description: 'Logo' });

const named =
  (name: string) =>
  (file: HostileFile): ChosenHostile => ({ ...file, name });

/** Every way a file from elsewhere is read, with what is chosen there. */
const ways: [string, Ask, ChosenHostile[]][] = [
  ['tables of actions', askTable, hostileWorkbooks.map(named('log.xlsx'))],
  ['tables and cards of people', askPeople, [...hostileTables]],
  ['templates', askTemplate, hostileDocuments.map(named('letter.dotx'))],
  ['logos', askLogo, hostilePictures.map(named('logo.png'))],
];

/** All but those of the data folder, where what is taken is kept. */
async function filesOutside(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => !/^data\b/.test(name));
}

/** What is wrong with how a file was met; nothing where all is well. */
function faultsOf({ fate }: HostileFile, answer: Result<unknown>): string[] {
  if (answer.ok) return fate === 'refused' ? ['it was taken'] : [];
  const sentence = refusalText(answer.error);
  const isClear = /^“.*” (could not|cannot|is larger).*\.$/s.test(sentence);
  return isClear ? [] : [`it was not said why: ${sentence}`];
}

describe('R23: hostile files bounce off', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (what, ask, files) => {
    const before = await filesOutside();
    const faults: string[] = [];
    const most = { megabytes: 0, cpuMs: 0 };
    const away: number[] = [];
    for (const file of files) {
      chosen = { name: file.name, bytes: new Uint8Array(file.make()) };
      const delays = monitorEventLoopDelay({ resolution: 5 });
      delays.enable();
      const answer = await ask();
      delays.disable();
      away.push(Math.round(delays.max / 1e6));
      const { bytes, cpuMs } = reader.cost();
      most.megabytes = Math.max(most.megabytes, Math.round(bytes / MEGABYTE));
      most.cpuMs = Math.max(most.cpuMs, cpuMs);
      faults.push(...faultsOf(file, answer).map((fault) => `${file.what}: ${fault}`));
      if (bytes > MOST.bytes) faults.push(`${file.what}: ${bytes} bytes of memory`);
      if (cpuMs > MOST.cpuMs) faults.push(`${file.what}: ${cpuMs} ms`);
    }
    expect((await filesOutside()).filter((name) => !before.includes(name))).toEqual([]);
    const usual = away.toSorted((a, b) => a - b)[Math.floor(away.length * 0.9)];
    const cost = `${most.megabytes} MB and ${most.cpuMs} ms at most, main away for ${usual} ms (9 in 10)`;
    recordFault({
      fault: 'R23',
      what: `hostile ${what}: ${cost}`,
      trials: files.length,
      lost: faults.length,
    });
    expect(faults).toEqual([]);
  });

  test('what unpacks without looking is seen to take more than it may (control)', async () => {
    const zips = createRequire(import.meta.url).resolve('fflate');
    const program = join(folder, 'careless.mjs');
    await writeFile(program, CARELESS.replace('fflate', pathToFileURL(zips).href));
    const careless = forkedReader(program, folder);
    const { readTable } = createOutsideReader(careless.start);
    const bomb = hostileWorkbooks.find(({ what }) => what.includes('300 MB that says so'));
    await readTable({ name: 'log.xlsx', bytes: bomb?.make() ?? new Uint8Array() });
    const lost = careless.cost().bytes > MOST.bytes ? 1 : 0;
    recordFault({ fault: 'R23', what: 'a bomb unpacked unseen', trials: 1, lost, isControl: true });
    expect(lost).toBe(1);
  });

  test('there are at least 200 hostile files and strings', () => {
    const files = ways.reduce((sum, [, , one]) => sum + one.length, 0);
    const strings = [hostileCells, hostileHeaders, hostileNames, hostileTexts].flat();
    expect(files + new Set(strings).size).toBeGreaterThanOrEqual(200);
    expect(files).toBeGreaterThanOrEqual(100);
  });
});
