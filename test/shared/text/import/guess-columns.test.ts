import { expect, test } from 'vitest';
import { actionColumns } from '#shared/text/import/action-columns';
import { guessColumns, headingRow } from '#shared/text/import/guess-columns';

test.each([
  ['Ref', 'reference'],
  ['Action No.', 'reference'],
  ['#', 'leave-out'],
  ['Action', 'what'],
  ['Task description', 'what'],
  ['Action owner', 'owner'],
  ['Lead officer', 'owner'],
  ['Who', 'owner'],
  ['By when?', 'due'],
  ['Due date', 'due'],
  ['Date raised', 'raised'],
  ['Date completed', 'closed'],
  ['Current status', 'status'],
  ['RAG', 'rag'],
  ['Priority', 'priority'],
  ['Progress / update', 'update'],
  ['Work-stream', 'work-stream'],
  ['Confidential?', 'confidential'],
  ['Budget code', 'leave-out'],
  ['', 'leave-out'],
])('a column headed “%s” holds: %s', (heading, field) => {
  expect(guessColumns([heading], actionColumns)).toEqual([field]);
});

test('each field is held by one column, the first', () => {
  expect(guessColumns(['Action', 'Detail', 'Owner'], actionColumns)).toEqual([
    'what',
    'leave-out',
    'owner',
  ]);
});

test('headings may stand below titles; a table without any begins with its first row', () => {
  const title = ['Safer Anyshire action log', '', ''];
  expect(headingRow([title, ['', '', ''], ['Ref', 'Action', 'Owner']], actionColumns)).toBe(2);
  expect(headingRow([['a', 'b', 'c']], actionColumns)).toBe(0);
  expect(headingRow([], actionColumns)).toBe(0);
});
