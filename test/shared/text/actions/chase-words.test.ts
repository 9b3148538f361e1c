import { expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { chasedAction, chaseStandingWords, chaseWords } from '#shared/text/actions/chase-words';
import { anAction, anUpdate, TODAY } from '../../../support/sample-records';

const on = isoDate('2026-06-11');

test('an owner is told of an action by reference, day, words and what was last reported (A4)', () => {
  const action = anAction(2, { what: 'Book the hall', due: on });
  expect(chasedAction({ ...action, reference: 'A-2026-002', updates: [] }, TODAY)).toBe(
    'A-2026-002, due 11 June 2026, 1 day overdue\nBook the hall\nNothing reported yet.',
  );
});

test('an action that is not overdue, or has no day, is not called late', () => {
  expect(chasedAction(anAction(2, { due: TODAY }), TODAY)).toContain('due 12 June 2026\n');
  expect(chasedAction(anAction(2, { due: null }), TODAY)).toContain(', no due date\n');
});

test('an action that is confidential says so to its owner (M3)', () => {
  const action = anAction(2, { due: null, isConfidential: true });
  expect(chasedAction(action, TODAY)).toContain(', no due date, confidential\n');
});

test('an action tells what was last reported', () => {
  const action = anAction(2, { updates: [anUpdate(on, 'One'), anUpdate(on, 'Two')] });
  expect(chasedAction(action, TODAY)).toMatch(/\nLast reported 11 June 2026: Two$/);
});

test('it is said when owners were asked, by whom, and whether they answered', () => {
  expect(chaseStandingWords({ on, isAnswered: false })).toBe(
    'Chased 11 June 2026, no answer since',
  );
  expect(chaseStandingWords({ on, isAnswered: true })).toContain('reported on since');
  expect(chaseWords({ on, to: 'Grace Bell', by: 'Beth Carter' })).toBe(
    '11 June 2026: Grace Bell was asked, by Beth Carter',
  );
  expect(chaseWords({ on, to: 'Grace Bell', by: '' })).toBe('11 June 2026: Grace Bell was asked');
});
