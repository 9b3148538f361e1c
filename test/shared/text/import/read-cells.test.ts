import { describe, expect, test } from 'vitest';
import {
  namesIn,
  readAnswer,
  readDay,
  readDueCell,
  readPriority,
  readRag,
  readStatus,
  readWhat,
} from '#shared/text/import/read-cells';
import { PROSE_LIMIT } from '#shared/model/wording';

describe('a cell is read as logs are written', () => {
  test.each([
    ['', 'open'],
    ['Open', 'open'],
    ['Not started', 'open'],
    ['In Progress', 'in-progress'],
    ['on-going', 'in-progress'],
    ['ON HOLD (funding)', 'on-hold'],
    ['Completed', 'complete'],
    ['Done 3/4', 'complete'],
    ['Closed', 'complete'],
    ['Closed - not done', 'closed-not-done'],
    ['No longer needed', 'closed-not-done'],
    ['Transferred to the SCB', 'transferred'],
    ['maybe', 'unknown-status'],
  ])('status “%s” is %s (A11)', (text, expected) => {
    expect(Object.values(readStatus(text))).toEqual([expected]);
  });

  test.each([
    ['', null],
    ['H', 'high'],
    ['1', 'high'],
    ['Medium', 'medium'],
    ['low', 'low'],
    ['soonish', 'unknown-priority'],
  ])('priority “%s” is %s', (text, expected) => {
    expect(Object.values(readPriority(text))).toEqual([expected]);
  });

  test.each([
    ['', null],
    ['Red', 'red'],
    ['a', 'amber'],
    ['Yellow', 'amber'],
    ['GREEN', 'green'],
    ['blue', 'unknown-rag'],
  ])('rating “%s” is %s (A13)', (text, expected) => {
    expect(Object.values(readRag(text))).toEqual([expected]);
  });

  test.each([
    ['', false],
    ['Yes', true],
    ['x', true],
    ['No', false],
    ['perhaps', 'unknown-answer'],
  ])('“%s” is %s', (text, expected) => {
    expect(Object.values(readAnswer(text))).toEqual([expected]);
  });

  test.each([
    ['', null],
    ['10/6/2026', '2026-06-10'],
    ['2026-06-10', '2026-06-10'],
    ['30/2/2026', 'no-date'],
    ['soon', 'no-date'],
  ])('day “%s” is %s', (text, expected) => {
    expect(Object.values(readDay(text))).toEqual([expected]);
  });

  test.each([
    ['', null],
    ['TBC', null],
    ['n/a', null],
    ['1 Sept 2026', '2026-09-01'],
    ['end of June 2026', '2026-06'],
    ['next week', 'no-date'],
  ])('due “%s” is %s (A12)', (text, expected) => {
    expect(Object.values(readDueCell(text))).toEqual([expected]);
  });

  test.each([
    [' Write it ', 'Write it'],
    ['  ', 'nothing-to-do'],
    ['x'.repeat(PROSE_LIMIT + 1), 'too-long'],
  ])('what is to be done must be said, and not at any length', (text, expected) => {
    expect(Object.values(readWhat(text))).toEqual([expected]);
  });

  test.each([
    ['Grace Bell; Marcus Cole', ['Grace Bell', 'Marcus Cole']],
    ['Grace Bell and Marcus Cole', ['Grace Bell', 'Marcus Cole']],
    ['Grace Bell, Chief Officer', ['Grace Bell, Chief Officer']],
    ['Grace Bell,Marcus Cole\nPolice', ['Grace Bell', 'Marcus Cole', 'Police']],
    ['TBC - n/a', ['TBC - n', 'a']],
    ['TBC', []],
    ['', []],
  ])('owners “%s” are %j (A10)', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
