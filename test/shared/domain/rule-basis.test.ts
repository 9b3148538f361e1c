import { expect, test } from 'vitest';
import { basisOfRule } from '#shared/domain/rule-basis';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';

test.each([
  ['a yes calls for it', stated(true, '8'), { state: 'set', clause: '8' }],
  ['a value calls for it', stated('Public Service Board', '8'), { state: 'set', clause: '8' }],
  ['a no says that it is not needed', stated(false, '8'), { state: 'excluded', clause: '8' }],
  ['silence leaves it open', SILENT, { state: 'silent' }],
  ['a rule not entered leaves it open', NOT_ENTERED, { state: 'not-entered' }],
])('%s (1.15, 7)', (_, rule, basis) => {
  expect(basisOfRule(rule)).toEqual(basis);
});
