import { describe, expect, test } from 'vitest';
import { blankTerms } from '#shared/domain/presets/blank-terms';
import { presetById, presets } from '#shared/domain/presets/presets';
import { neededFor } from '#shared/domain/quorum';
import { presetIdSchema, type PresetId } from '#shared/model/partnership';
import { termsOfReferenceSchema } from '#shared/model/rules';
import { valueOf } from '#shared/model/setting';

describe('the presets (register 1.14)', () => {
  test.each([
    ['safer-essex', 22, 23, 16, 6],
    ['warwickshire', 13, 17, 13, null],
    ['bcp', 11, 11, 11, 6],
    ['wacso', 0, 0, 0, null],
  ] as const)('%s has %i bodies, %i seats, %i that count, and needs %s', (id, ...expected) => {
    const { members, terms } = presetById(id);
    const counting = members.filter((member) => member.countsTowardsQuorum).length;
    const rule = valueOf(terms.quorum);
    expect([
      members.length,
      members.reduce((sum, member) => sum + member.seats, 0),
      counting,
      rule && neededFor(rule, counting),
    ]).toEqual(expected);
  });

  test.each([
    ['safer-essex', 'clear-working', 5],
    ['warwickshire', 'working', 5],
    ['wacso', 'calendar', 7],
    ['bcp', undefined, undefined],
  ] as const)('%s counts the notice of agendas in %s days: %s', (id, counted, days) => {
    const notice = valueOf(presetById(id).terms.agendaNotice);
    expect([notice?.counted, notice?.days]).toEqual([counted, days]);
  });

  test.each([
    ['safer-essex', 'substitute'],
    ['warwickshire', 'substitute'],
    ['bcp', 'deputy'],
    ['wacso', 'proxy'],
  ] as const)('%s calls a stand-in a %s', (id, word) => {
    expect(valueOf(presetById(id).terms.standIn)?.word).toBe(word);
  });

  test.each(presets)('$id holds terms that fit their schema, and asks what is open', (preset) => {
    expect(termsOfReferenceSchema.parse(preset.terms)).toEqual(preset.terms);
    expect(preset.asks.length).toBeGreaterThan(0);
    expect(new Set(preset.members.map(({ name }) => name)).size).toBe(preset.members.length);
  });

  test('exist for every id, and for no other', () => {
    expect(presets.map(({ id }) => id).toSorted()).toEqual(presetIdSchema.options.toSorted());
    expect(() => presetById('elsewhere' as PresetId)).toThrow('no preset elsewhere');
  });

  test('cite a clause with every value they state', () => {
    const settings = presets.flatMap(({ terms }) =>
      Object.values(terms).filter((one) => one !== null && typeof one === 'object'),
    );
    const stated = settings.filter((one) => one.state === 'set');
    expect(stated.length).toBeGreaterThan(15);
    expect(stated.filter((one) => one.clause === '')).toEqual([]);
  });

  test('blank terms have nothing entered, and call nothing silent', () => {
    const { adopted, ...settings } = blankTerms;
    expect(adopted).toBeNull();
    expect(new Set(Object.values(settings).map(({ state }) => state))).toEqual(
      new Set(['not-entered']),
    );
  });
});
