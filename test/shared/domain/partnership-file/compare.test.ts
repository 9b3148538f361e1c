import { describe, expect, test } from 'vitest';
import {
  differencesIn,
  type ChangedBy,
  type TwoSides,
} from '#shared/domain/partnership-file/compare';
import { documentName, marksOf, type Marks } from '#shared/domain/partnership-file/marks';
import { takenOver, usualSide } from '#shared/domain/partnership-file/merge';
import type { CarriedKind } from '#shared/model/partnership-file';
import type { Version } from '#shared/domain/versions';

const markOf = (text: string): string => `mark of ${text}`;

type Case = {
  base?: Version | null;
  here: Version | null;
  there: Version | null;
  isWhole?: boolean;
};

function sidesOf(kind: CarriedKind, { here, there, isWhole = false }: Case): TwoSides {
  return { kind, id: 'one', here, there, isWhole };
}

function differences(kind: CarriedKind, one: Case) {
  const base: Marks | null =
    one.base === undefined
      ? null
      : one.base === null
        ? {}
        : { [documentName(kind, 'one')]: marksOf(kind, one.base, markOf) };
  return differencesIn(sidesOf(kind, one), { base, markOf });
}

const log = (...actions: [string, string][]): Version => ({
  actions: actions.map(([id, what]) => ({ id, what })),
});

describe('what is not the same here and in a partnership file (M6)', () => {
  test.each<[string, Case, ChangedBy[]]>([
    ['the same on both sides', { here: log(['a', '1']), there: log(['a', '1']) }, []],
    ['added in the file', { base: log(), here: log(), there: log(['a', '1']) }, ['new']],
    ['added here', { base: log(), here: log(['a', '1']), there: log() }, ['ours']],
    [
      'added on both sides',
      { base: log(), here: log(['a', '1']), there: log(['a', '2']) },
      ['both'],
    ],
    [
      'changed in the file',
      { base: log(['a', '1']), here: log(['a', '1']), there: log(['a', '2']) },
      ['changed'],
    ],
    [
      'changed here',
      { base: log(['a', '1']), here: log(['a', '2']), there: log(['a', '1']) },
      ['ours'],
    ],
    [
      'changed on both sides',
      { base: log(['a', '1']), here: log(['a', '2']), there: log(['a', '3']) },
      ['both'],
    ],
    [
      'changed on both sides in the same way',
      { base: log(['a', '1']), here: log(['a', '2']), there: log(['a', '2']) },
      [],
    ],
    [
      'removed in the file',
      { base: log(['a', '1']), here: log(['a', '1']), there: log() },
      ['deleted'],
    ],
    ['removed here', { base: log(['a', '1']), here: log(), there: log(['a', '1']) }, ['ours']],
    [
      'removed in the file, changed here',
      { base: log(['a', '1']), here: log(['a', '2']), there: log() },
      ['both'],
    ],
    [
      'removed here, changed in the file',
      { base: log(['a', '1']), here: log(), there: log(['a', '2']) },
      ['both'],
    ],
    [
      'other on both sides, nobody knows since when',
      { here: log(['a', '1']), there: log(['a', '2']) },
      ['both'],
    ],
    [
      'in the file alone, nobody knows since when',
      { here: log(), there: log(['a', '1']) },
      ['new'],
    ],
    ['here alone, nobody knows since when', { here: log(['a', '1']), there: log() }, ['ours']],
  ])('an entry %s', (_, one, expected) => {
    expect(differences('action-log', one).map(({ by }) => by)).toEqual(expected);
  });

  test.each<[string, Case, ChangedBy[]]>([
    ['new in the file', { base: null, here: null, there: { place: 'Hall' } }, ['new']],
    ['here alone', { base: null, here: { place: 'Hall' }, there: null }, ['ours']],
    [
      'removed in the file',
      { base: { place: 'Hall' }, here: { place: 'Hall' }, there: null },
      ['deleted'],
    ],
    ['removed here', { base: { place: 'Hall' }, here: null, there: { place: 'Hall' } }, ['ours']],
    [
      'removed in the file while its minutes are locked here',
      { base: { place: 'Hall' }, here: { place: 'Hall' }, there: null, isWhole: true },
      ['both'],
    ],
    [
      'locked, changed in the file',
      { base: { place: 'Hall' }, here: { place: 'Hall' }, there: { place: 'Barn' }, isWhole: true },
      ['changed'],
    ],
    [
      'locked, the same',
      { base: null, here: { place: 'Hall' }, there: { place: 'Hall' }, isWhole: true },
      [],
    ],
  ])('a meeting %s is one difference', (_, one, expected) => {
    const found = differences('meeting', one);
    expect(found.map(({ by }) => by)).toEqual(expected);
    expect(found.every(({ part }) => part === null)).toBe(true);
  });

  test('somebody whom the file names comes back, even where they were merged away here', () => {
    const person: Version = { people: [{ id: 'p', name: 'Ann' }], organisations: [] };
    const nobody: Version = { people: [], organisations: [] };
    const found = differences('directory', { base: person, here: nobody, there: person });
    expect(found.map(({ by }) => by)).toEqual(['new']);
  });

  test('fields in another order are the same', () => {
    const one: Case = {
      here: { status: { a: 1, b: 2 } },
      there: { status: { b: 2, a: 1 } },
    };
    expect(differences('partnership', one)).toEqual([]);
  });

  test('versions of minutes and the minute book only grow: nobody is asked', () => {
    const one: Case = {
      here: { entries: [{ sum: 'a' }, { sum: 'b' }] },
      there: { entries: [{ sum: 'a' }, { sum: 'c' }] },
    };
    const found = differences('minute-book', one);
    expect(found).toEqual([]);
    expect(takenOver(sidesOf('minute-book', one), found, usualSide)).toEqual({
      entries: [{ sum: 'a' }, { sum: 'b' }, { sum: 'c' }],
    });
  });
});

describe('a document once a file is taken over', () => {
  const one: Case = {
    base: log(['same', '1'], ['theirs', '1'], ['ours', '1'], ['both', '1'], ['gone', '1']),
    here: log(['same', '1'], ['theirs', '1'], ['ours', '2'], ['both', '2'], ['gone', '1']),
    there: log(['same', '1'], ['theirs', '3'], ['ours', '1'], ['both', '3'], ['new', '3']),
  };
  const found = differences('action-log', one);

  test('has what the file alone changed, and the rest as here', () => {
    expect(takenOver(sidesOf('action-log', one), found, usualSide)).toEqual(
      log(['same', '1'], ['theirs', '3'], ['ours', '2'], ['both', '2'], ['new', '3']),
    );
  });

  test('has what was chosen', () => {
    expect(takenOver(sidesOf('action-log', one), found, () => 'there')).toEqual(one.there);
  });

  test('is the very same where nothing is taken', () => {
    const sides = sidesOf('action-log', one);
    expect(takenOver(sides, found, () => 'here')).toBe(one.here);
  });

  test.each<[string, Case, Version | null]>([
    ['that is in the file alone', { here: null, there: { place: 'Hall' } }, { place: 'Hall' }],
    ['that is gone there', { base: { a: 1 }, here: { a: 1 }, there: null }, null],
    ['that is here alone', { here: { a: 1 }, there: null }, { a: 1 }],
  ])('%s as a whole', (_, meeting, expected) => {
    const sides = sidesOf('meeting', meeting);
    expect(takenOver(sides, differences('meeting', meeting), usualSide)).toEqual(expected);
  });

  test('of the kinds that grow is whichever there is', () => {
    const alone = { here: null, there: { versions: [] } };
    expect(takenOver(sidesOf('minute-versions', alone), [], usualSide)).toEqual({ versions: [] });
    expect(
      takenOver(sidesOf('minute-versions', { here: { versions: [] }, there: null }), [], usualSide),
    ).toEqual({ versions: [] });
  });
});
