import { describe, expect, test } from 'vitest';
import { suggestedItems } from '#shared/domain/suggested-items';
import type { DueEntry } from '#shared/model/due';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import {
  aGroup,
  aLink,
  aPartnership,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../support/board-builders';
import { aPlanned } from '../../support/kept-builders';
import { aMatter } from '../../support/register-builders';

const DAY = isoDate('2026-06-26');

const entry = (changes: Partial<DueEntry>): DueEntry => ({
  kind: 'office-ends',
  state: 'soon',
  due: null,
  clause: '5.2',
  subject: 'Chair',
  body: '',
  personId: null,
  organisationId: null,
  meetingId: null,
  meetingDate: null,
  count: 1,
  ...changes,
});

const board = (rules: Partial<Rules> = {}): Partnership =>
  aPartnership({ terms: [someTermsOfReference({ rules: rulesWith(rules) })] });

const suggested = (
  due: DueEntry[],
  {
    partnership = board(),
    partnerships = [partnership],
    notified = [],
    plan = [],
  }: Partial<Parameters<typeof suggestedItems>[0]> = {},
) =>
  suggestedItems({ partnership, partnerships, due, notified, plan }, DAY).map(
    ({ reason, subject, purpose, clause }) => [reason, subject, purpose, clause],
  );

describe('items an agenda may need by the rules (N8)', () => {
  test.each<[string, Partial<DueEntry>, unknown[]]>([
    ['an election before a term ends (C1, C2)', {}, ['office-ends', 'Chair', 'decision', '5.2']],
    [
      'a review of the terms (T2)',
      { kind: 'terms-review', subject: '' },
      ['terms-review', '', 'decision', '5.2'],
    ],
    [
      'a report that is due (G2)',
      { kind: 'report-out', subject: 'Brief' },
      ['report-out', 'Brief', 'decision', '5.2'],
    ],
    [
      'what is owed after an even vote (V5)',
      { kind: 'proposal-owed', subject: 'Cameras' },
      ['proposal-owed', 'Cameras', 'decision', '5.2'],
    ],
    [
      'a decision between meetings to be reported (V10)',
      { kind: 'electronic-decision', subject: 'Date?' },
      ['electronic-decision', 'Date?', 'information', '5.2'],
    ],
  ])('%s', (_, changes, item) => {
    expect(suggested([entry(changes)])).toEqual([item]);
  });

  test.each<[string, Partial<DueEntry>]>([
    ['what is due later', { state: 'later' }],
    ['a decision between meetings that is still open', { kind: 'electronic-decision', due: DAY }],
    ['what is no business of a meeting', { kind: 'actions-overdue' }],
  ])('not %s', (_, changes) => {
    expect(suggested([entry(changes)])).toEqual([]);
  });

  test('an update from each task and finish group, where the terms want one (G7, BCP 4.5)', () => {
    const must = board({ groupsUpdate: stated(true, '4.5') });
    const group = aPartnership(
      { name: 'Nuisance vehicles', group: aGroup(), links: [aLink('parent', 'anyshire')] },
      'group',
    );
    const partnerships = [must, group];
    expect(suggested([], { partnership: must, partnerships })).toEqual([
      ['group-update', 'Nuisance vehicles', 'information', '4.5'],
    ]);
    expect(suggested([], { partnerships: [board(), group] })).toEqual([]);
  });

  test.each([
    [stated(true, '2(p)'), [['risks', '', 'discussion', '2(p)']]],
    [stated(false, '2(p)'), []],
  ])('risks and issues where the terms want them (G18): %o', (risksItem, items) => {
    expect(suggested([], { partnership: board({ risksItem }) })).toEqual(items);
  });

  test('what a member told, until an agenda has taken it up (N11)', () => {
    const open = aMatter('one', { what: 'New superintendent' });
    const taken = aMatter('two', { takenUpBy: ids.meeting('june') });
    expect(suggested([], { notified: [open, taken] })).toEqual([
      ['notified', 'New superintendent', 'information', null],
    ]);
  });
});

test('what is planned for the month of the meeting is suggested, with who asked for it (N8, N9)', () => {
  const plan = [
    aPlanned('1', { when: isoDate(`${DAY.slice(0, 7)}-28`), proposedBy: 'Fire service' }),
    aPlanned('2', { when: null }),
  ];
  const partnership = board();
  const items = suggestedItems(
    { partnership, partnerships: [partnership], due: [], notified: [], plan },
    DAY,
  );
  expect(items).toEqual([
    {
      reason: 'planned',
      subject: 'Review 1',
      purpose: null,
      clause: null,
      planned: { id: 'planned-1', proposedBy: 'Fire service', presenter: '' },
    },
  ]);
});
