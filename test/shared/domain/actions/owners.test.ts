import { expect, test } from 'vitest';
import { ownersInOrder } from '#shared/domain/actions/owners';
import { ids } from '../../../support/board-builders';

const [bell, cole] = [ids.person('bell'), ids.person('cole')];
const police = ids.organisation('police');
const owned = { ownerIds: [bell, cole], bodyIds: [police] };

test.each([
  ['nobody said, the first named', null, [bell, cole, police]],
  ['a person', cole, [cole, bell, police]],
  ['a body, before all people (G13)', police, [police, bell, cole]],
  ['somebody who is no owner, the first named', ids.person('gone'), [bell, cole, police]],
])('the lead is %s', (_, leadId, expected) => {
  expect(ownersInOrder({ ...owned, leadId }).map(({ id }) => id)).toEqual(expected);
});

test('an action of nobody has no lead (A10)', () => {
  expect(ownersInOrder({ ownerIds: [], bodyIds: [], leadId: bell })).toEqual([]);
});
