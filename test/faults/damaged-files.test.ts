import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meetingIdSchema } from '#shared/model/id';
import { Refused } from '../../main/refused';
import {
  documentKinds,
  ONLY,
  type DocumentKind,
} from '../../main/storage/documents/document-kinds';
import { createDocumentStore } from '../../main/storage/document-store';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { fixedClock } from '../support/fixed-clock';
import { format1File } from '../support/format-1-file';
import { aMeeting } from '../support/sample-records';
import { seededRandom } from '../support/seeded-random';
import { temporaryFolder } from '../support/temporary-folder';
import { recordFault } from './fault-table';

const FLIPS = 200;
const golden = join(import.meta.dirname, '..', 'fixtures', 'data-v1');

type Place = { kind: DocumentKind; id: string };

/** The golden documents, one of each kind but settings, which begin anew where they are damaged. */
const places: Place[] = [
  { kind: 'meeting', id: 'id-000-83' },
  { kind: 'partnership', id: 'id-000-1' },
  { kind: 'action-log', id: 'id-000-1' },
  { kind: 'directory', id: ONLY },
];

const documentOf = ({ kind, id }: Place): string => join(documentKinds[kind].folder, id);
/** The one file it was before there were generations: without a check sum, so that any bytes can be tried. */
const fileOf = (place: Place): string => `${documentOf(place)}.json`;

function openStore(folder: string) {
  return createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock });
}

/** What became of a file with these bytes: refused, or read as this value. Anything else fails. */
async function readOf(folder: string, place: Place): Promise<'refused' | object> {
  const store = openStore(folder);
  try {
    const value = await store.read(place.kind, place.id);
    if (value === null) throw new Error('a file that is there was taken for none');
    return value;
  } catch (error) {
    if (error instanceof Refused) return 'refused';
    throw error;
  }
}

/**
 * Damages one file of a new data folder and opens it. Whatever is refused must be reported, kept
 * byte for byte, and neither begun anew nor written over.
 */
async function damage(folder: string, place: Place, bytes: Buffer): Promise<'refused' | object> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, dirname(fileOf(place))), { recursive: true });
  await writeFile(join(folder, fileOf(place)), bytes);
  const store = openStore(folder);
  const readAll = await store.readAll(place.kind);
  const outcome = await readOf(folder, place);
  expect(readAll).toEqual(outcome === 'refused' ? [] : [outcome]);
  if (outcome !== 'refused') {
    documentKinds[place.kind].schema.parse(outcome);
    return outcome;
  }
  const [problem] = store.problems();
  expect(problem).toMatchObject({ document: documentOf(place) });
  const written = openStore(folder).write(place.kind, place.id, await sampleOf(place));
  await expect(written).rejects.toBeInstanceOf(Refused);
  const shelf = problem?.setAside;
  const kept = await readFile(
    join(folder, shelf ? join(shelf, `${place.id}.json`) : fileOf(place)),
  );
  expect(kept.equals(bytes)).toBe(true);
  return outcome;
}

/** The undamaged document of a golden file. */
async function sampleOf({ kind, id }: Place) {
  const document = await openStore(golden).read(kind, id);
  if (document === null) throw new Error(`there is no golden ${kind}`);
  return document;
}

/** The bytes with one bit changed. */
function withFlip(bytes: Buffer, random: () => number): Buffer {
  const flipped = Buffer.from(bytes);
  const at = Math.floor(random() * bytes.length);
  flipped[at] = bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8));
  return flipped;
}

const isUtf8 = (bytes: Buffer): boolean => Buffer.from(bytes.toString('utf8')).equals(bytes);

describe('a document on a failing disk', () => {
  test('cut off at any byte is refused, reported, and kept as it was', async () => {
    const id = meetingIdSchema.parse('id-000-83');
    const meeting = aMeeting({ id, place: 'Neuadd y Sir, Tŷ’r Sir 🌟' });
    const place: Place = { kind: 'meeting', id };
    const whole = Buffer.from(format1File('meeting', meeting));
    const folder = join(await temporaryFolder(), 'data');
    const outcomes: unknown[] = [];
    for (let length = 0; length < whole.length; length += 1) {
      outcomes.push(await damage(folder, place, whole.subarray(0, length)));
    }
    const lost = outcomes.filter((one) => one !== 'refused').length;
    const what = 'a file of the format before cut off at any byte';
    recordFault({ fault: 'F9', what, trials: outcomes.length, lost });
    expect(outcomes.filter((one) => one !== 'refused')).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(300);
    // The check tells good from bad: the whole file is not refused.
    expect(await damage(folder, place, whole)).toEqual(meeting);
  });

  test('with any one bit changed is refused and kept, or reads as a valid document', async () => {
    const random = seededRandom(20_260_612);
    const folder = join(await temporaryFolder(), 'data');
    const count = { refused: 0, unnoticed: 0, unchanged: 0, notUtf8: 0 };
    for (let n = 0; n < FLIPS; n += 1) {
      const place = places[n % places.length]!;
      const bytes = withFlip(await readFile(join(golden, fileOf(place))), random);
      const outcome = await damage(folder, place, bytes);
      if (outcome === 'refused') count.refused += 1;
      else if (isDeepEqual(outcome, await sampleOf(place))) count.unchanged += 1;
      else count[isUtf8(bytes) ? 'unnoticed' : 'notUtf8'] += 1;
    }
    process.stdout.write(`Of ${FLIPS} changed bits: ${JSON.stringify(count)}\n`);
    // Structure and ids are checked, the letters of a sentence cannot be: both must have been hit.
    expect(count.refused).toBeGreaterThan(FLIPS / 4);
    expect(count.unnoticed).toBeGreaterThan(0);
  });
});

function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
