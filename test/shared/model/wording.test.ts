import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actionSchema } from '#shared/model/action';
import { personIdSchema } from '#shared/model/id';
import { isIsoDate, isoDateSchema, isoTimeSchema } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, settingSchema, stated, valueOf } from '#shared/model/setting';
import { cleanLine, cleanText, nameSchema, proseSchema } from '#shared/model/wording';

describe('days', () => {
  test.each([
    ['2026-06-10', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-06-00', false],
    ['2026-6-1', false],
    ['10/06/2026', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isIsoDate(text)).toBe(exists);
    expect(isoDateSchema.safeParse(text).success).toBe(exists);
  });

  test('one that does not exist is told apart by its code', () => {
    expect(isoDateSchema.safeParse('2026-02-30').error?.issues[0]?.message).toBe('no-such-date');
  });

  test.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:30', false],
    ['12:60', false],
  ])('%s is a time of day: %s', (text, isTime) => {
    expect(isoTimeSchema.safeParse(text).success).toBe(isTime);
  });
});

describe('names', () => {
  test.each([
    ['  Grace \n\t Bell  ', 'Grace Bell'],
    ['Zoë 🌟 O’Neill', 'Zoë 🌟 O’Neill'],
    ['مريم حسن', 'مريم حسن'],
    ['Bell\u0000\u0007', 'Bell'],
    ['half \uD83D pair', 'half \uFFFD pair'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(nameSchema.parse(typed)).toBe(kept);
  });

  test.each([
    ['', 'required'],
    [' \n ', 'required'],
    ['x'.repeat(201), 'too-long'],
    ['x'.repeat(10_000), 'too-long'],
  ])('one of the wrong length is refused with its reason', (typed, reason) => {
    expect(nameSchema.safeParse(typed).error?.issues[0]?.message).toBe(reason);
  });

  test('the longest is still taken', () => {
    expect(nameSchema.parse('x'.repeat(200))).toHaveLength(200);
  });
});

describe('running text', () => {
  test('keeps its lines, whatever ends them', () => {
    expect(proseSchema.parse('one\r\ntwo\rthree\nfour')).toBe('one\ntwo\nthree\nfour');
  });

  test('never holds what XML cannot', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(clean.isWellFormed()).toBe(true);
        // oxlint-disable-next-line no-control-regex -- that there are none is the test
        expect(clean).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
    );
  });
});

test.each(['', '../x', 'a/b', 'A', '-a', 'a.json', 'a'.repeat(65), 'con\\x', 'é'])(
  'an id never has a meaning to a file system: %j is none',
  (text) => {
    expect(personIdSchema.safeParse(text).success).toBe(false);
  },
);

test.each(['', '   ', '\n\t', '\u0000'])(
  'an action says what is to be done: %j says nothing',
  (text) => {
    const { error } = actionSchema.shape.what.safeParse(text);
    expect(error?.issues[0]?.message).toBe('required');
  },
);

test.each([
  [{ state: 'set', value: 3, clause: '8.7', note: '' }, true],
  [{ state: 'set', value: 3, clause: '8.7' }, false],
  [{ state: 'silent' }, true],
  [{ state: 'not-entered' }, true],
  [{ state: 'set', value: 3, note: '' }, false],
  [{ state: 'set', value: null, clause: '8.7', note: '' }, false],
  [{ state: 'silent', value: 3 }, false],
  [{ state: 'silent', clause: '8.7' }, false],
  [{}, false],
  [null, false],
])('a rule is stated with its clause, silent, or not entered, and no mixture: %j', (rule, fits) => {
  expect(settingSchema(z.int()).safeParse(rule).success).toBe(fits);
});

test.each([
  [stated('proxy', '5.2'), 'proxy'],
  [SILENT, null],
  [NOT_ENTERED, null],
])('a rule that is silent or not entered has no value: %j', (rule, value) => {
  expect(valueOf<string>(rule)).toBe(value);
});
