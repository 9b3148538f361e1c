import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { fileManifestSchema } from '#shared/model/partnership-file';
import { readArchive } from '../../../main/exchange/partnership-file/read-archive';
import { writeArchive } from '../../../main/exchange/partnership-file/write-archive';
import { sumOf } from '../../../main/storage/documents/frame';
import { createOutsideReader, type OutsideReader } from '../../../main/reading/outside-reader';
import { bundledReader, forkedReader } from '../../support/forked-reader';
import { hostileTemplates } from '../../support/hostile-templates';
import { aTemplate } from '../../support/word-templates';

let folder: string;
let reader: OutsideReader;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minute-book-reader-'));
  reader = createOutsideReader(forkedReader(await bundledReader(folder), folder).start);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A reader by another program, which says what it is told to. */
async function readerBy(program: string, patienceMs?: number): Promise<OutsideReader> {
  const file = join(folder, `${program.length}.mjs`);
  await writeFile(file, program);
  const options = patienceMs === undefined ? {} : { patienceMs };
  return createOutsideReader(forkedReader(file, folder).start, options);
}

const csv = (text: string) => ({ name: 'log.csv', bytes: new TextEncoder().encode(text) });

describe('a file from elsewhere', () => {
  test('is read in a process of its own, several at once', async () => {
    const bomb = hostileTemplates.find(([name]) => name === 'a zip bomb')?.[1]();
    const [table, good, bad] = await Promise.all([
      reader.readTable(csv('Ref,What\n1,Send it\n')),
      reader.inspectTemplate(aTemplate()),
      reader.inspectTemplate(bomb ?? new Uint8Array()),
    ]);
    expect(table).toEqual({
      rows: [
        ['Ref', 'What'],
        ['1', 'Send it'],
      ],
    });
    expect(good).toMatchObject({ report: { fields: ['content', 'partnership', 'foot'] } });
    expect(bad).toEqual({ because: 'unpacks-too-large' });
  });

  test('comes back whole, however many rows and pieces it has', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `${at},${'x'.repeat(200)}`);
    const table = await reader.readTable(csv(lines.join('\n')));
    expect('rows' in table && table.rows.map(([first]) => first)).toEqual(
      lines.map((_, at) => String(at)),
    );
  });

  test('is looked at where it is a partnership file, one that is larger than what is read in tables too', async () => {
    const paper = {
      bytes: new Uint8Array(150 * 2 ** 20),
      sha256: sumOf(new Uint8Array(150 * 2 ** 20)),
    };
    const manifest = fileManifestSchema.parse({
      format: 'minute-book/partnership-file',
      version: 1,
      writtenAt: '2026-06-12T09:30:00.000Z',
      partnershipId: 'p1',
      name: 'Safer Anyshire',
      point: 'one',
      lineage: ['one'],
      documents: [],
      files: [{ sha256: paper.sha256, bytes: paper.bytes.length }],
    });
    const files = [{ bytes: paper.bytes, sha256: manifest.files[0]!.sha256 }];
    const packed = { manifest, documents: [], files };
    const bytes = await writeArchive(packed, isoDate('2026-06-12'));
    expect(await reader.readPartnershipFile(bytes)).toEqual(readArchive(bytes));
    expect(readArchive(bytes)).toMatchObject({ files: [{ at: expect.any(Number) }] });
    expect(await reader.readPartnershipFile(new Uint8Array())).toEqual({ because: 'not-one' });
  });

  test('and why it is refused is told', async () => {
    expect(await reader.readTable(csv(''))).toEqual({ because: 'empty' });
  });
});

describe('what reads a file', () => {
  const because = 'not-finished';

  test('is ended when it takes too long', async () => {
    const slow = await readerBy('process.on("message", () => { for (;;); });', 400);
    expect(await slow.readTable(csv('a,b'))).toEqual({ because });
    expect(await slow.inspectTemplate(aTemplate())).toEqual({ because });
  });

  test('may die of it', async () => {
    const mortal = await readerBy('throw new Error("out of memory")');
    expect(await mortal.readTable(csv('a,b'))).toEqual({ because });
    expect(await mortal.inspectTemplate(aTemplate())).toEqual({ because });
  });

  test.each([
    ['nothing it knows', '{ evil: true }'],
    ['cells that are no text', '{ rows: [[{}]] }'],
    ['an answer to something else', '{ template: { because: "macros" } }'],
    ['rows without end', '{ rows: Array.from({ length: 200 }, () => ["x"]) }'],
  ])('is not believed where it says %s', async (_, said) => {
    const liar = await readerBy(`
      process.on("message", () => setInterval(() => process.send(${said}), 1));
    `);
    expect(await liar.readTable(csv('a,b'))).toEqual({ because });
  });
});
