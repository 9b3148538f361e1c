import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { readActionLine } from '../../../renderer/records/read-action-line';
import { aPerson, anOrganisation, ids } from '../../support/board-builders';

const names = {
  people: [
    aPerson('ann', { name: 'Ann Lee' }),
    aPerson('fox', { name: 'Ann Lee-Fox' }),
    aPerson('leeds', { name: 'Ann Leeds' }),
    aPerson('priya', { name: 'Priya Shah' }),
    aPerson('ben', { name: 'Cllr Ben Ode' }),
  ],
  organisations: [anOrganisation('police', 'Anyshire Police')],
};
/** A Wednesday. */
const context = { meetingDate: isoDate('2026-06-10'), nextMeeting: null };

const people = (...keys: string[]) => keys.map(ids.person);

describe('a line that says what is to be done, by whom and by when (A1, A12)', () => {
  test.each([
    [
      'Publish the plan. @Priya Shah @Anyshire Police by Friday',
      ['Publish the plan.', ['priya'], ['police'], '2026-06-12'],
    ],
    ['Priya Shah to publish the plan by Friday', ['Publish the plan', ['priya'], [], '2026-06-12']],
    [
      'Priya Shah to publish the plan by Friday.',
      ['Publish the plan.', ['priya'], [], '2026-06-12'],
    ],
    [
      'priya shah, Anyshire Police and cllr ben ode to meet by the end of June',
      ['Meet', ['priya', 'ben'], ['police'], '2026-06'],
    ],
    ['@Priya Shah and @Cllr Ben Ode to meet', ['Meet', ['priya', 'ben'], [], null]],
    ['@Priya Shah: publish the plan', ['Publish the plan', ['priya'], [], null]],
    ['@Priya Shah @Cllr Ben Ode publish it', ['Publish it', ['priya', 'ben'], [], null]],
    ['Publish by Friday @Priya Shah', ['Publish', ['priya'], [], '2026-06-12']],
    [
      'Publish it @Priya Shah, @Ann Lee and @Cllr Ben Ode.',
      ['Publish it.', ['priya', 'ann', 'ben'], [], null],
    ],
    ['Publish it @Ann Lee-Fox', ['Publish it', ['fox'], [], null]],
    ['Publish it @Ann Leeds', ['Publish it', ['leeds'], [], null]],
    ['Publish it @Priya Shah @Priya Shah', ['Publish it', ['priya'], [], null]],
    [
      'Send the draft to @Priya Shah by Friday',
      ['Send the draft to Priya Shah', ['priya'], [], '2026-06-12'],
    ],
    ['Ask @Priya Shah to publish it', ['Ask Priya Shah to publish it', ['priya'], [], null]],
    [
      'By Friday publish the plan @Priya Shah',
      ['By Friday publish the plan', ['priya'], [], '2026-06-12'],
    ],
    ['Publish it @Nobody Known', ['Publish it @Nobody Known', [], [], null]],
    ['Write to a@b.org', ['Write to a@b.org', [], [], null]],
    ['Priya Shah publishes the plan', ['Priya Shah publishes the plan', [], [], null]],
    ['Priya Shah, Nobody Known to meet', ['Priya Shah, Nobody Known to meet', [], [], null]],
    ['Priya to publish the plan', ['Priya to publish the plan', [], [], null]],
    ['Priya Shah to', ['Priya Shah to', [], [], null]],
    ['', ['', [], [], null]],
  ] as const)('%s', (text, [what, owners, bodies, due]) => {
    expect(readActionLine(text, names, context)).toEqual({
      what,
      ownerIds: people(...owners),
      bodyIds: bodies.map(ids.organisation),
      due,
    });
  });

  test('takes the first of two with the same name', () => {
    const twins = [aPerson('one', { name: 'Jo Roe' }), aPerson('two', { name: 'Jo Roe' })];
    const line = readActionLine('Jo Roe to act', { ...names, people: twins }, context);
    expect(line.ownerIds).toEqual(people('one'));
  });
});
