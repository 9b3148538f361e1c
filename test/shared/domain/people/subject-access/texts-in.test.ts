import { expect, test } from 'vitest';
import { textsIn } from '#shared/domain/people/subject-access/texts-in';
import { ids } from '../../../../support/board-builders';

const bell = ids.person('bell');
const found = (value: unknown) => textsIn(value, bell).map(({ text, field }) => [field, text]);

test('every text of a record is found, with its field, at any depth', () => {
  const record = { title: 'One', steps: [{ note: 'Two', on: null }], count: 3, names: ['Three'] };
  expect(found(record)).toEqual([
    ['title', 'One'],
    ['note', 'Two'],
    ['names', 'Three'],
  ]);
  expect(found('Four')).toEqual([['', 'Four']]);
  expect(found(null)).toEqual([]);
});

test('texts beside the id of the person are told with it, those further in are not (X6)', () => {
  const action = { ownerIds: [bell], what: 'Do it', updates: [{ text: 'Done' }] };
  expect(found(action)).toEqual([
    ['ownerIds', bell],
    ['text', 'Done'],
  ]);
  expect(found({ personId: bell, nature: 'A friend' })).toEqual([]);
  expect(found({ personId: ids.person('shah'), nature: 'A friend' })).toHaveLength(2);
});

test('who received something is looked at apart', () => {
  expect(found({ how: 'e-mail', recipients: [{ name: 'Grace Bell', email: '' }] })).toEqual([
    ['how', 'e-mail'],
  ]);
});
