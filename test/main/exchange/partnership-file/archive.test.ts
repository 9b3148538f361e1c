import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isoDate, isoInstantSchema } from '#shared/model/iso-date';
import { fileManifestSchema, type CarriedKind } from '#shared/model/partnership-file';
import { sha256Schema } from '#shared/model/stored-file';
import { sumOf } from '../../../../main/storage/documents/frame';
import { readArchive } from '../../../../main/exchange/partnership-file/read-archive';
import {
  writeArchive,
  type Packed,
} from '../../../../main/exchange/partnership-file/write-archive';

const day = isoDate('2026-06-12');

function documentOf(kind: CarriedKind, id: string, text: string): Packed['documents'][number] {
  const bytes = new TextEncoder().encode(JSON.stringify({ id, text }));
  const sha256 = sha256Schema.parse(sumOf(bytes));
  return { of: { kind, id, schemaVersion: 1, on: null, sha256, bytes: bytes.length }, bytes };
}

function fileOf(bytes: Uint8Array): Packed['files'][number] {
  return { bytes, sha256: sha256Schema.parse(sumOf(bytes)) };
}

const documents = [
  documentOf('directory', 'only', 'Ân Ŵyn'),
  documentOf('partnership', 'p1', 'Safer Anyshire'),
  documentOf('meeting', 'm1', 'long '.repeat(40)),
];
// A paper that is an archive itself, and one of nothing.
const inner = await writeArchive(packed([], []), day);
const files = [fileOf(inner), fileOf(new Uint8Array())];

function packed(withDocuments: Packed['documents'], withFiles: Packed['files']): Packed {
  return {
    documents: withDocuments,
    files: withFiles,
    manifest: fileManifestSchema.parse({
      format: 'minute-book/partnership-file',
      version: 1,
      writtenAt: isoInstantSchema.parse('2026-06-12T09:30:00.000Z'),
      partnershipId: 'p1',
      name: 'Safer Anyshire',
      point: 'point-1',
      lineage: ['point-1'],
      documents: withDocuments.map(({ of }) => of),
      files: withFiles.map(({ sha256, bytes }) => ({ sha256, bytes: bytes.length })),
    }),
  };
}

const whole = await writeArchive(packed(documents, files), day);

function soundIn(bytes: Uint8Array): string[] {
  const read = readArchive(bytes);
  if ('because' in read) return [read.because];
  const parts = [...read.documents, ...read.files];
  return parts.filter(({ at }) => at !== null).map(({ sha256 }) => sha256);
}

const all = [...documents.map(({ of }) => of.sha256), ...files.map(({ sha256 }) => sha256)];

describe('a partnership file', () => {
  test('is an archive that any program opens, with its contents listed first and last', () => {
    expect(Object.keys(unzipSync(whole))).toEqual([
      'manifest.json',
      'documents/directory/only.json',
      'documents/partnership/p1.json',
      'documents/meeting/m1.json',
      ...files.map(({ sha256 }) => `files/${sha256}`),
      'manifest-copy.json',
    ]);
  });

  test('is read again as it was written', () => {
    const read = readArchive(whole);
    if ('because' in read) throw new Error(read.because);
    expect(read.manifest).toEqual(packed(documents, files).manifest);
    const texts = read.documents.map(({ at, bytes }) =>
      Buffer.from(whole.subarray(at!, at! + bytes)).toString(),
    );
    expect(texts).toEqual(documents.map(({ bytes }) => Buffer.from(bytes).toString()));
    expect(soundIn(whole)).toEqual(all);
  });

  test('with any one byte changed loses at most one part, and says so', () => {
    const losses = new Set<number>();
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Uint8Array.from(whole);
      changed[at]! ^= 0x41;
      const sound = soundIn(changed);
      losses.add(all.filter((one) => !sound.includes(one)).length);
    }
    expect(Math.max(...losses)).toBe(1);
  });

  test.each([
    ['cut off at the end', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 900)],
    ['cut off at the front', (bytes: Uint8Array) => bytes.subarray(60)],
  ])('%s loses only what was there', (_, cut) => {
    const sound = soundIn(cut(whole));
    expect(sound).toContain(documents[1]!.of.sha256);
    expect(sound).toContain(documents[2]!.of.sha256);
  });

  test.each([
    ['nothing at all', new Uint8Array(), 'not-one'],
    ['another archive', Buffer.from('PK\u0003\u0004 word/document.xml'), 'not-one'],
    ['a list of contents that ends in the middle', whole.subarray(0, 200), 'damaged'],
    ['a list that is no list', withList('[]'), 'damaged'],
    ['a list whose check sum is of another', withList('{"manifest":"{}","sum":"0"}'), 'damaged'],
    ['a file of a newer version', withList(listOf({ version: 2 })), 'newer'],
    ['a list that names no partnership', withList(listOf({ version: 1 })), 'damaged'],
  ])('%s is told as what it is', (_, bytes, because) => {
    expect(readArchive(bytes)).toEqual({ because });
  });

  test('that claims more than it has says what is missing', () => {
    const huge = packed(documents, files);
    const [first, ...rest] = huge.manifest.files;
    const claimed = { ...first!, bytes: Number.MAX_SAFE_INTEGER };
    const manifest = JSON.stringify({ ...huge.manifest, files: [claimed, ...rest] });
    const list = JSON.stringify({ manifest, sum: sumOf(manifest) });
    const read = readArchive(withList(list));
    if ('because' in read) throw new Error(read.because);
    expect(read.files.map(({ at }) => at)).toEqual([null, null]);
  });
});

function listOf(manifest: object): string {
  const text = JSON.stringify({ format: 'minute-book/partnership-file', ...manifest });
  return JSON.stringify({ manifest: text, sum: sumOf(text) });
}

function withList(list: string): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  const tail = Buffer.alloc(16);
  tail.write('PK\u0007\u0008', 'latin1');
  return Buffer.concat([header, Buffer.from('manifest.json'), Buffer.from(list), tail]);
}
