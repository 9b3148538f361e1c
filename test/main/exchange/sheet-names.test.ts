import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../main/exchange/sheet-names';

describe('the names of sheets', () => {
  it('are without what Excel forbids, and no longer than it allows', () => {
    expect(sheetNames(['a[b]c:d*e?f/g\\h', 'x'.repeat(40)])).toEqual([
      'a b c d e f g h',
      'x'.repeat(31),
    ]);
  });

  it('are never the same to Excel, never empty and never History', () => {
    expect(sheetNames(['Log', 'LOG', '', 'History'])).toEqual([
      'Log',
      'LOG (2)',
      'Sheet',
      'Sheet History',
    ]);
  });
});
