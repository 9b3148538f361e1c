import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../main/exchange/table-csv';
import { aDescription, aTable } from '../../support/a-description';

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a paper as comma-separated values', () => {
  it('is one table alone, in UTF-8 that says so, with the ends of rows of Windows', () => {
    const paper = aDescription([
      { type: 'heading', level: 1, text: 'Log' },
      aTable('Actions', [
        [[{ strong: 'A-1' }], 'Send it, now'],
        ['A-2', 'Siân’s “note”'],
      ]),
    ]);
    expect(textOf(tableCsv(paper))).toBe(
      '\uFEFFRef,What\r\nA-1,"Send it, now"\r\nA-2,Siân’s “note”\r\n',
    );
  });

  it('says its marking before all of it', () => {
    const paper = aDescription([aTable('Actions', [['A-1', 'x']])], { marking: 'OFFICIAL' });
    expect(textOf(tableCsv(paper))).toBe('\uFEFFOFFICIAL\r\nRef,What\r\nA-1,x\r\n');
  });

  it('keeps lines and lists within their cell', () => {
    const paper = aDescription([
      aTable('Actions', [
        ['A-1', 'One\nTwo "three"'],
        ['A-2', { bullets: ['Four', 'Five'] }],
      ]),
    ]);
    expect(textOf(tableCsv(paper))).toBe(
      '\uFEFFRef,What\r\nA-1,"One\nTwo ""three"""\r\nA-2,"• Four\n• Five"\r\n',
    );
  });

  it('puts its title before each of several tables, and an empty line between them', () => {
    const paper = aDescription([aTable('Open', [['A-1', 'x']]), aTable('=Closed', [['A-2', 'y']])]);
    expect(textOf(tableCsv(paper))).toBe(
      "\uFEFFOpen\r\nRef,What\r\nA-1,x\r\n\r\n'=Closed\r\nRef,What\r\nA-2,y\r\n",
    );
  });

  it('says what a paper without a table says, so that no file is empty', () => {
    const paper = aDescription(
      [
        { type: 'heading', level: 1, text: 'Log' },
        { type: 'paragraph', role: 'body', text: 'No action is open.' },
      ],
      { marking: 'OFFICIAL' },
    );
    expect(textOf(tableCsv(paper))).toBe('\uFEFFOFFICIAL\r\nLog\r\nNo action is open.\r\n');
  });

  it('makes each cell harmless', () => {
    const paper = aDescription([aTable('Actions', [['=1+1', '\t@SUM(A1)']])]);
    expect(textOf(tableCsv(paper))).toBe("\uFEFFRef,What\r\n'=1+1,'\t@SUM(A1)\r\n");
  });
});
