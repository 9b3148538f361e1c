import { expect, test } from 'vitest';
import { cellOf } from '#shared/domain/table-cell';

test('a field that no column holds, or a row that is too short, is empty', () => {
  expect(cellOf([' a '], ['what'], 'what')).toBe('a');
  expect(cellOf(['a'], ['what'], 'due')).toBe('');
  expect(cellOf(['a'], ['what', 'due'], 'due')).toBe('');
});
