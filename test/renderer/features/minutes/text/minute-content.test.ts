import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actionIdSchema,
  agendaItemIdSchema,
  decisionIdSchema,
  declarationIdSchema,
  personIdSchema,
} from '#shared/model/id';
import { outcomeSchema, type MinuteBlock } from '#shared/model/minutes';
import {
  blocksOf,
  itemContentOf,
} from '../../../../../renderer/features/minutes/text/minute-content';

const words = fc
  .array(fc.constantFrom('said', 'agreed', '\n', '🌟', 'مريم', '<b>', '&', '  '), { minLength: 1 })
  .map((parts) => `x${parts.join(' ')}`);

const block: fc.Arbitrary<MinuteBlock> = fc.oneof(
  words.map((text): MinuteBlock => ({ type: 'paragraph', isConfidential: false, text })),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((items): MinuteBlock => ({ type: 'bullets', isConfidential: false, items })),
  fc
    .tuple(words, fc.constantFrom(...outcomeSchema.options))
    .map(([text, outcome]): MinuteBlock => ({
      type: 'decision',
      isConfidential: false,
      id: decisionIdSchema.parse('d1'),
      reference: 'D-2026-001',
      outcome,
      text,
    })),
  fc.constant<MinuteBlock>({ type: 'action', actionId: actionIdSchema.parse('a1') }),
  fc.tuple(words, fc.boolean()).map(([nature, takesPart]): MinuteBlock => ({
    type: 'declaration',
    id: declarationIdSchema.parse('i1'),
    personId: personIdSchema.parse('p1'),
    aboutItemId: agendaItemIdSchema.parse('item-1'),
    nature,
    takesPart,
    tier: 'not-stated',
    waiver: '',
  })),
);

const content = (blocks: MinuteBlock[]) =>
  itemContentOf({ itemId: agendaItemIdSchema.parse('item-1'), blocks });

describe('the text of a minute', () => {
  test('comes out of the editor as it went in', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        expect(blocksOf(content(blocks))).toEqual(blocks);
      }),
    );
  });

  test('leaves out what is empty, as the paragraph the cursor waits in', () => {
    const item = content([{ type: 'paragraph', isConfidential: false, text: 'Said.' }]);
    item.content?.push({ type: 'paragraph' }, { type: 'bulletList', content: [] });
    expect(blocksOf(item)).toEqual([{ type: 'paragraph', isConfidential: false, text: 'Said.' }]);
  });

  test('has a place to write even where nothing is written', () => {
    expect(content([]).content).toEqual([{ type: 'paragraph' }]);
  });

  test('ends with a place to write after an action, which a key would else replace', () => {
    const action: MinuteBlock = { type: 'action', actionId: actionIdSchema.parse('a1') };
    expect(content([action]).content?.map(({ type }) => type)).toEqual(['action', 'paragraph']);
  });
});
