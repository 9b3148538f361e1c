import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { canTakeBoth, differingParts, mergedVersion, type Version } from '#shared/domain/versions';
import { actionLogSchema } from '#shared/model/action';
import { directorySchema } from '#shared/model/directory';
import { minuteVersionsSchema } from '#shared/model/minute-version';
import { partnershipSchema } from '#shared/model/partnership';
import { registersSchema } from '#shared/model/registers';
import { entryTitles } from '#shared/text/screens/versions';

/** Whether a field of a schema is a list of records that have ids. */
function isListOfRecords(field: unknown): boolean {
  if (!(field instanceof z.ZodArray)) return false;
  const { element } = field;
  const record = element instanceof z.ZodUnion ? element.options[0] : element;
  return record instanceof z.ZodObject && 'id' in record.shape;
}

const said = (itemId: string, ...texts: string[]) => ({
  itemId,
  blocks: texts.map((text) => ({ type: 'paragraph', text })),
});

const here: Version = {
  id: 'm1',
  place: 'Town Hall',
  attendance: [{ personId: 'ann', mark: 'present' }],
  minutes: [said('one', 'Opened.'), said('two', 'Noted here.')],
};
const there: Version = {
  ...here,
  place: 'Guildhall',
  minutes: [said('one', 'Opened.'), said('two', 'Noted there.'), said('three', 'Closed.')],
};

describe('what two versions of a meeting have differently', () => {
  test('is named field by field, and in lists entry by entry', () => {
    expect(differingParts('meeting', [here, there])).toEqual([
      { key: 'place', id: null, values: ['Town Hall', 'Guildhall'] },
      {
        key: 'minutes',
        id: 'two',
        values: [said('two', 'Noted here.'), said('two', 'Noted there.')],
      },
      { key: 'minutes', id: 'three', values: [null, said('three', 'Closed.')] },
    ]);
  });

  test('is nothing where they are the same', () => {
    expect(differingParts('meeting', [here, structuredClone(here)])).toEqual([]);
  });

  test('is a field that only one of them has', () => {
    const parts = differingParts('settings', [{ colour: 'dark' }, {}]);
    expect(parts).toEqual([{ key: 'colour', id: null, values: ['dark', null] }]);
  });
});

describe('the merged document', () => {
  test('is the first, with what only the others have', () => {
    expect(mergedVersion('meeting', [here, there], [])).toEqual({
      ...here,
      minutes: [said('one', 'Opened.'), said('two', 'Noted here.'), said('three', 'Closed.')],
    });
  });

  test('has what was chosen, from whichever version', () => {
    const merged = mergedVersion(
      'meeting',
      [here, there],
      [
        { key: 'place', id: null, take: 1 },
        { key: 'minutes', id: 'two', take: 1 },
        { key: 'minutes', id: 'three', take: 0 },
      ],
    );
    expect(merged).toEqual({
      ...here,
      place: 'Guildhall',
      minutes: [said('one', 'Opened.'), said('two', 'Noted there.')],
    });
  });

  test('has the first of two entries that cannot be told apart', () => {
    const twice = {
      actions: [
        { id: 'a', what: 'first' },
        { id: 'a', what: 'second' },
      ],
    };
    expect(mergedVersion('action-log', [twice, { actions: [] }], [])).toEqual({
      actions: [{ id: 'a', what: 'first' }],
    });
  });

  test('has the minutes of both one after the other, what is the same but once', () => {
    const [one, two] = [
      { minutes: [said('two', 'Noted.', 'Here.')] },
      { minutes: [said('two', 'Noted.', 'There.')] },
    ];
    const both = [{ key: 'minutes', id: 'two', take: 'both' }] as const;
    expect(mergedVersion('meeting', [one, two], both)).toEqual({
      minutes: [said('two', 'Noted.', 'Here.', 'There.')],
    });
    expect(mergedVersion('meeting', [{ minutes: [] }, two], both)).toEqual(two);
  });

  test('never goes back to a lower number, so that none is given twice', () => {
    const log = (action: number, year = '2026') => ({
      actions: [],
      lastActionNumbers: { [year]: action },
      lastDecisionNumbers: {},
    });
    expect(mergedVersion('action-log', [log(3), log(7)], [])).toEqual(log(7));
    expect(mergedVersion('action-log', [log(7), log(3, '2025')], [])).toMatchObject({
      lastActionNumbers: { 2025: 3, 2026: 7 },
    });
    expect(differingParts('action-log', [log(3), log(7)])).toEqual([]);
  });

  test('has a list that only one version has at all', () => {
    const people = [{ id: 'ann' }];
    expect(mergedVersion('directory', [{}, { people }], [])).toEqual({ people });
  });
});

test('only the minute of an item can be taken from both', () => {
  expect(canTakeBoth('meeting', { key: 'minutes', id: 'two' })).toBe(true);
  expect(canTakeBoth('meeting', { key: 'agenda', id: null })).toBe(false);
  expect(canTakeBoth('partnership', { key: 'minutes', id: 'two' })).toBe(false);
});

describe('every list of records with ids is merged entry by entry', () => {
  const schemas = {
    partnership: partnershipSchema,
    'action-log': actionLogSchema,
    registers: registersSchema,
    directory: directorySchema,
    'minute-versions': minuteVersionsSchema,
  } as const;
  // Items of an agenda are in an order, and go as a whole.
  const lists = Object.entries(schemas).flatMap(([kind, { shape }]) =>
    Object.entries(shape)
      .filter(([key, field]) => key !== 'standingItems' && isListOfRecords(field))
      .map(([key]) => [kind as keyof typeof schemas, key] as const),
  );

  test.each(lists)('%s: %s', (kind, key) => {
    const parts = differingParts(kind, [{ [key]: [{ id: 'one' }] }, { [key]: [] }]);
    expect(parts).toEqual([{ key, id: 'one', values: [{ id: 'one' }, null] }]);
    expect(entryTitles[key]).toBeDefined();
  });

  test('and health checks by their day, of which there is one', () => {
    const versions = ['2026-05-01', '2026-06-01'].map((on) => ({ healthChecks: [{ on }] }));
    expect(mergedVersion('partnership', versions, [])).toEqual({
      healthChecks: [{ on: '2026-05-01' }, { on: '2026-06-01' }],
    });
  });
});
