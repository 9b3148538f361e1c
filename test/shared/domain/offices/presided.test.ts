import { expect, test } from 'vitest';
import { presidedInOrder } from '#shared/domain/offices/presided';
import { ids } from '../../../support/board-builders';
import { anItem } from '../../../support/sample-records';

const agenda = [anItem(1), anItem(2), anItem(3)];
const from = (key: string, item: number | null) => ({
  personId: ids.person(key),
  how: '',
  fromItemId: item === null ? null : ids.item(item),
});

test.each([
  ['by the order of the agenda', [from('late', 3), from('early', 2)], ['early 2', 'late 3']],
  ['from the start first', [from('later', 1), from('first', null)], ['first null', 'later 1']],
  ['from the start before', [from('first', null), from('later', 1)], ['first null', 'later 1']],
  ['together, as they were named', [from('one', 2), from('two', 2)], ['one 2', 'two 2']],
  ['from the start where the item is gone', [from('one', 9)], ['one null']],
])('who presided: %s (C4)', (_, presiding, order) => {
  const named = presidedInOrder({ presiding, agenda }).map(
    ({ personId, fromItem }) => `${personId.replace('person-', '')} ${fromItem}`,
  );
  expect(named).toEqual(order);
});
