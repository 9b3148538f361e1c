import { zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../main/exchange/tables/read-table';

const csv = (text: string) => readTable({ name: 'log.csv', bytes: new TextEncoder().encode(text) });

describe('a table of text', () => {
  test.each([
    ['commas', 'Ref,Action\n1,"Buy, then ""sell"""\n'],
    ['semicolons', '\uFEFFRef;Action\n1;"Buy, then ""sell"""\n'],
    ['tabs', 'Ref\tAction\n1\t"Buy, then ""sell"""\n'],
  ])('is read with %s between its values', async (_, text) => {
    expect(await csv(text)).toEqual({
      rows: [
        ['Ref', 'Action'],
        ['1', 'Buy, then "sell"'],
      ],
    });
  });

  test('has rows of one length, empty ones in between, none at the end', async () => {
    expect(await csv('a,b\n\nc\n\n,\n')).toEqual({
      rows: [
        ['a', 'b'],
        ['', ''],
        ['c', ''],
      ],
    });
  });

  test('may be as Excel writes it, in Windows-1252', async () => {
    const bytes = Uint8Array.from([0x53, 0x69, 0xe2, 0x6e, 0x2c, 0x78]);
    expect(await readTable({ name: 'log.csv', bytes })).toEqual({ rows: [['Siân', 'x']] });
  });

  test('without anything in it is said to be empty', async () => {
    expect(await csv('\n , \n')).toEqual({ because: 'empty' });
    expect(await csv('')).toEqual({ because: 'empty' });
  });

  test('that goes on for ever is refused', async () => {
    expect(await csv('x\n'.repeat(20_000))).toMatchObject({ rows: { length: 20_000 } });
    expect(await csv('x\n'.repeat(20_001))).toEqual({ because: 'too-many-rows' });
  });
});

describe('a row of a table of text', () => {
  test('may have more values than are taken, and no end of them is refused', async () => {
    expect(await csv(`x${','.repeat(24_000)}\n`.repeat(3))).toMatchObject({
      rows: [{ length: 60 }, { length: 60 }, { length: 60 }],
    });
    expect(await csv(`a,b\n${','.repeat(25_001)}`)).toEqual({ because: 'no-table' });
  });

  test('that is two megabytes long is refused', async () => {
    expect(await csv(`a,${'x'.repeat(2 ** 21)}`)).toEqual({ because: 'no-table' });
  });
});

describe('a workbook', () => {
  test('is read from its first sheet, days as this app writes them', async () => {
    const day = { value: new Date(Date.UTC(2026, 8, 1)), type: Date, format: 'dd/mm/yyyy' };
    const sheet = [
      [{ value: 'Action' }, { value: 'Due' }, { value: 'No' }],
      [{ value: 'Buy' }, day, { value: 7, type: Number }],
    ];
    const bytes = await writeXlsxFile([{ data: sheet, sheet: 'Log' }]).toBuffer();
    expect(await readTable({ name: 'log.XLSX', bytes })).toEqual({
      rows: [
        ['Action', 'Due', 'No'],
        ['Buy', '2026-09-01', '7'],
      ],
    });
  });

  test.each([
    ['no workbook at all', new TextEncoder().encode('PK nothing')],
    ['empty', new Uint8Array()],
    ['a package of something else', zipSync({ 'a.xml': new TextEncoder().encode('<a/>') })],
  ])('that is %s is refused', async (_, bytes) => {
    expect(await readTable({ name: 'log.xlsx', bytes })).toEqual({ because: 'no-table' });
  });

  test('of more than 20 MB is refused unread', async () => {
    const bytes = new Uint8Array(20 * 2 ** 20 + 1);
    expect(await readTable({ name: 'log.xlsx', bytes })).toEqual({ because: 'too-large' });
  });
});
