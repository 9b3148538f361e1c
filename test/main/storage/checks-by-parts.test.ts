import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingSchema, type Meeting } from '#shared/model/meeting';
import { faultIn } from '../../../main/storage/documents/changed-parts';
import { ids } from '../../support/board-builders';
import { aMeeting, anItem } from '../../support/sample-records';

type Box = Record<string, unknown> | unknown[];
type Path = (string | number)[];
type Mutation = [seed: number, how: string, put: unknown];

const meeting: Meeting = aMeeting({
  agenda: [anItem(1), anItem(2), anItem(3)],
  minutes: [
    {
      itemId: ids.item(1),
      blocks: [
        { type: 'paragraph', isConfidential: false, text: 'a' },
        { type: 'bullets', isConfidential: false, items: ['b', 'c'] },
        { type: 'action', actionId: ids.action(1) },
      ],
    },
    { itemId: ids.item(2), blocks: [] },
  ],
});

/** Values that are right in some places and wrong in others. */
const value = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'x',
  ' y ',
  0,
  -1,
  1.5,
  NaN,
  true,
  [],
  {},
  '2026-02-30',
  '10:00',
  'item-1',
  'z'.repeat(201),
);
const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom('set', 'unset', 'add', 'move', 'repeat'), value),
  { minLength: 1, maxLength: 4 },
);

/** Where the lists and objects in a value are. */
function boxesIn(one: unknown, path: Path = []): Path[] {
  if (one === null || typeof one !== 'object') return [];
  const isList = Array.isArray(one);
  const parts = Object.entries(one);
  return [
    path,
    ...parts.flatMap(([key, part]) => boxesIn(part, [...path, isList ? Number(key) : key])),
  ];
}

/** Changes what is at a path; all that does not lead to it stays the very same. */
function changedAt(one: unknown, [key, ...rest]: Path, change: (box: Box) => Box): unknown {
  if (key === undefined) return change(one as Box);
  if (Array.isArray(one)) {
    return one.with(Number(key), changedAt(one[Number(key)], rest, change));
  }
  const record = one as Record<string, unknown>;
  return { ...record, [key]: changedAt(record[key], rest, change) };
}

function changedList(list: unknown[], [seed, how, put]: Mutation): unknown[] {
  const place = seed % Math.max(1, list.length);
  const ways: Record<string, () => unknown[]> = {
    add: () => [...list, put],
    repeat: () => [...list, ...list],
    move: () => list.toReversed(),
    unset: () => list.toSpliced(place, 1),
    set: () => list.toSpliced(place, 1, put),
  };
  return ways[how]!();
}

function changedRecord(record: Record<string, unknown>, [seed, how, put]: Mutation): Box {
  const keys = Object.keys(record);
  const key = keys[seed % Math.max(1, keys.length)] ?? 'first';
  if (how === 'add') return { ...record, more: put };
  if (how !== 'unset') return { ...record, [key]: put };
  const { [key]: _, ...rest } = record;
  return rest;
}

function mutated(one: unknown, mutation: Mutation): unknown {
  const boxes = boxesIn(one);
  const path = boxes[mutation[0] % boxes.length]!;
  return changedAt(one, path, (box) =>
    Array.isArray(box) ? changedList(box, mutation) : changedRecord(box, mutation),
  );
}

const isGood = (one: unknown): boolean => meetingSchema.safeParse(one).success;

describe('the check of what changed says what the whole schema says', () => {
  test('of a meeting that was right', () => {
    fc.assert(
      fc.property(mutations, (list) => {
        const after = list.reduce<unknown>(mutated, meeting);
        expect(faultIn(meetingSchema, meeting, after) === null).toBe(isGood(after));
      }),
      { numRuns: 3000 },
    );
  });

  test('of a meeting that was right after other changes', () => {
    fc.assert(
      fc.property(mutations, mutations, (list, more) => {
        const before = list.reduce<unknown>(mutated, meeting);
        fc.pre(isGood(before));
        const after = more.reduce<unknown>(mutated, before);
        expect(faultIn(meetingSchema, before, after) === null).toBe(isGood(after));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a place without a value', (list: unknown[]) => [...list, undefined]],
    ['one more than may be', (list: unknown[]) => [...list, ...manyItems]],
  ])('of a list that got %s', (_, change) => {
    const after = { ...meeting, agenda: change(meeting.agenda) };
    expect(isGood(after)).toBe(false);
    expect(faultIn(meetingSchema, meeting, after)).not.toBeNull();
  });
});

const manyItems = Array.from({ length: 198 }, (_, n) => anItem(`more-${n}`));
