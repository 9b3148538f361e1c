import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyOperation,
  differenceBetween,
  isSame,
  operationSchema,
  type Operation,
} from '../../../../main/storage/documents/difference';

const sizeOf = (operation: Operation): number => JSON.stringify(operation).length;
/** What comes back from a journal. */
const written = (operation: Operation): Operation =>
  operationSchema.parse(JSON.parse(JSON.stringify(operation)));

/** Values as documents hold them: keys of ours, text of anybody's. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.integer(),
    fc.constantFrom(null, true, false),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'length', 'constructor'), tie('any'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).any;

describe('the difference between two values', () => {
  test('makes the second of the first, also after it was on disk', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const operation = written(differenceBetween(before, after));
        expect(applyOperation(before, operation)).toEqual(after);
      }),
      { numRuns: 2000 },
    );
  });

  test('of values that say the same is nothing', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(differenceBetween(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  test('leaves the first as it was', () => {
    const before = Object.freeze({ a: Object.freeze([1, 2]), b: 'x' });
    const operation = differenceBetween(before, { a: [1], b: 'xy', c: null });
    expect(applyOperation(before, operation)).toEqual({ a: [1], b: 'xy', c: null });
    expect(before).toEqual({ a: [1, 2], b: 'x' });
  });

  test('takes a key without a value for none', () => {
    expect(differenceBetween({ a: 1, b: undefined }, { a: 1 })).toEqual([]);
    expect(differenceBetween({ a: 1, b: 2 }, { a: 1, b: undefined })).toEqual([
      { at: ['b'], unset: true },
    ]);
    expect(isSame({ a: undefined }, {})).toBe(true);
  });

  const paragraphs = Array.from({ length: 200 }, (_, n) => ({
    type: 'paragraph',
    text: `Paragraph ${n}: ${'members noted the report. '.repeat(20)}`,
  }));
  const meeting = { place: 'Town Hall', minutes: [{ itemId: 'one', blocks: paragraphs }] };
  const withBlocks = (blocks: typeof paragraphs) => ({
    ...meeting,
    minutes: [{ itemId: 'one', blocks }],
  });

  test.each([
    [
      'a letter in a long text',
      paragraphs.with(3, { ...paragraphs[3]!, text: `${paragraphs[3]!.text}s` }),
    ],
    [
      'a paragraph put in the middle',
      paragraphs.toSpliced(100, 0, { type: 'paragraph', text: 'New.' }),
    ],
    ['a paragraph taken out', paragraphs.toSpliced(100, 1)],
    ['a paragraph moved up', [paragraphs[1]!, paragraphs[0]!, ...paragraphs.slice(2)]],
  ])('is as small as the change: %s', (_, blocks) => {
    const after = structuredClone(withBlocks(blocks));
    const operation = differenceBetween(meeting, after);
    expect(applyOperation(meeting, operation)).toEqual(after);
    expect(sizeOf(operation)).toBeLessThan(1200);
  });
});

describe('an operation that does not fit', () => {
  test.each<[string, Operation]>([
    ['a place past the end of a list', [{ at: ['list', 9], set: 1 }]],
    ['a key of a list', [{ at: ['list', 'x'], set: 1 }]],
    ['a piece past the end of a text', [{ at: ['text'], from: 2, cut: 9, put: '' }]],
    ['a piece of text in a list', [{ at: ['list'], from: 0, cut: 0, put: 'x' }]],
    ['a piece of what is neither', [{ at: ['list', 0], from: 0, cut: 0, put: [] }]],
    ['a way through a text', [{ at: ['text', 'x', 'y'], set: 1 }]],
    ['the prototype of an object', [{ at: ['__proto__', 'polluted'], set: 1 }]],
    ['the whole, taken away', [{ at: [], unset: true }]],
  ])('is refused: %s', (_, operation) => {
    expect(() => applyOperation({ list: [1], text: 'abc' }, operation)).toThrow('does not fit');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
