import { expect, test } from 'vitest';
import { capturedIn, movementsAt } from '#shared/domain/captured';
import { actionIdSchema, movementIdSchema } from '#shared/model/id';
import type { Movement } from '#shared/model/meeting-cycle';
import type { MinuteBlock } from '#shared/model/minutes';
import { ids } from '../../support/board-builders';
import { aDecision, aDeclaration, aVote, bullets, paragraph } from '../../support/minute-blocks';

const action: MinuteBlock = { type: 'action', actionId: actionIdSchema.parse('a1') };
const vote = aVote();

test('of a text what records more than words, in its order', () => {
  const decision = aDecision('1', 'Agreed');
  const interest = aDeclaration();
  const blocks = [paragraph('Said.'), vote, bullets('One'), decision, interest, action];
  expect(capturedIn(blocks)).toEqual([vote, decision, interest, action]);
  expect(capturedIn([paragraph('Said.')])).toEqual([]);
});

test('who came and went before an item, and nobody else (Q9)', () => {
  const movement = (key: string, item: string): Movement => ({
    id: movementIdSchema.parse(key),
    personId: ids.person('bell'),
    itemId: ids.item(item),
    kind: 'leaves',
    at: null,
  });
  const movements = [movement('1', 'a'), movement('2', 'b'), movement('3', 'a')];
  expect(movementsAt({ movements }, ids.item('a'))).toEqual([movements[0], movements[2]]);
  expect(movementsAt({ movements }, ids.item('c'))).toEqual([]);
});
