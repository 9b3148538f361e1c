import { describe, expect, test } from 'vitest';
import { dueInPartnership } from '#shared/domain/due/due-in-partnership';
import { countActions } from '#shared/domain/due/due-of-actions';
import type { KnownMeeting } from '#shared/domain/due/due-around-meetings';
import type { DueEntry } from '#shared/model/due';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import { emptyRegisters } from '#shared/model/registers';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, stated } from '#shared/model/setting';
import {
  aDuty,
  aGovernanceDocument,
  aGroup,
  aPartnership,
  aReport,
  rulesWith,
  someTermsOfReference,
} from '../../../support/board-builders';

const TODAY = isoDate('2026-06-12');

type Known = {
  changes?: Partial<Partnership>;
  rules?: Partial<Rules>;
  meetings?: KnownMeeting[];
  actions?: Parameters<typeof countActions>[0]['actions'];
  timeLimit?: string | null;
};

/** What is due in a partnership of which only this is known: silent terms, no members. */
function due({
  changes = {},
  rules = {},
  meetings = [],
  actions = [],
  timeLimit = null,
}: Known): DueEntry[] {
  const terms = [someTermsOfReference({ adopted: isoDate('2025-06-20'), rules: rulesWith(rules) })];
  const partnership = aPartnership({ terms, ...changes });
  return dueInPartnership(
    {
      partnership,
      meetings,
      actions: countActions({ actions, workStreams: [] }),
      registers: emptyRegisters(partnership.id),
      timeLimit: timeLimit,
    },
    TODAY,
  );
}

/** In short: kind, state, day, clause, subject. */
const short = (entries: readonly DueEntry[]) =>
  entries.map(({ kind, state, due: day, clause, subject }) => [kind, state, day, clause, subject]);

describe('reviews, reports and groups', () => {
  test('the review and the revision of the terms are two reminders (T1, T2, T3)', () => {
    const rules = {
      reviewMonths: stated(12, '6.1'),
      revisionDate: stated(isoDate('2026-06-01'), 'Header'),
    };
    expect(short(due({ rules }))).toEqual([
      ['terms-review', 'soon', '2026-06-20', '6.1', ''],
      ['terms-revision', 'overdue', '2026-06-01', 'Header', ''],
    ]);
    const met = { revisionDate: stated(isoDate('2025-06-20'), 'Header') };
    expect(due({ rules: met })).toEqual([]);
  });

  test('a review of terms adopted on an unknown day is to be settled (T2)', () => {
    const terms = [someTermsOfReference({ rules: rulesWith({ reviewMonths: stated(12, '10') }) })];
    expect(short(due({ changes: { terms } }))).toEqual([['terms-review', 'open', null, '10', '']]);
  });

  test('a health check, by the last one, or to be settled where none was done (T6, WACSO)', () => {
    const rules = { healthCheckMonths: stated(12, 'Roles') };
    expect(short(due({ rules }))).toEqual([['health-check', 'open', null, 'Roles', '']]);
    const healthChecks = [{ on: isoDate('2025-06-30'), note: '' }];
    expect(short(due({ rules, changes: { healthChecks } }))).toEqual([
      ['health-check', 'soon', '2026-06-30', 'Roles', ''],
    ]);
  });

  test('rules nobody has entered are counted (1.15, 7)', () => {
    expect(due({ rules: { quorum: NOT_ENTERED, castingVote: NOT_ENTERED } })).toMatchObject([
      { kind: 'rules-open', count: 2 },
    ]);
  });

  test('documents that members follow, by their day (T7)', () => {
    const governanceDocuments = [
      aGovernanceDocument('code', { reviewDue: isoDate('2026-06-30'), approvedBy: 'PSB' }),
      aGovernanceDocument('charter'),
    ];
    expect(due({ changes: { governanceDocuments } })).toMatchObject([
      { kind: 'document-review', subject: 'Code of Conduct', body: 'PSB', state: 'soon' },
    ]);
  });

  test('reports owed and expected, and those asked for when wanted (G2, G4, G5)', () => {
    const reports = [
      aReport('brief', { nextDue: isoDate('2026-06-20'), clause: '5.1' }),
      aReport('in', { direction: 'in', nextDue: isoDate('2026-06-01') }),
      aReport('open', { nextDue: null }),
      aReport('asked', { everyMonths: null }),
    ];
    expect(due({ changes: { reports } }).map(({ kind, state }) => [kind, state])).toEqual([
      ['report-out', 'soon'],
      ['report-out', 'open'],
      ['report-in', 'overdue'],
    ]);
  });

  test('yearly duties by their month: over, this month, none stated, done (G16, G17)', () => {
    const duties = [
      aDuty('may', { month: 5, title: 'May' }),
      aDuty('june', { month: 6, title: 'June' }),
      aDuty('any', { month: null, title: 'Any' }),
      aDuty('done', { month: 5, doneYears: [2026] }),
    ];
    expect(short(due({ changes: { duties } }))).toEqual([
      ['duty', 'overdue', '2026-05-31', '', 'May'],
      ['duty', 'soon', '2026-06-30', '', 'June'],
      ['duty', 'open', null, '', 'Any'],
    ]);
  });

  test('a group that ends, one that must have an end, and one that need not (G7, G8)', () => {
    const standing = (changes: Parameters<typeof aGroup>[0], timeLimit: string | null = null) =>
      short(due({ timeLimit, changes: { group: aGroup(changes) } }));
    const ends = isoDate('2026-06-30');
    expect(standing({ ends })).toEqual([['group-ends', 'soon', '2026-06-30', null, '']]);
    expect(standing({})).toEqual([['group-without-end', 'open', null, null, '']]);
    expect(standing({ kind: 'functional' }, '5.4')).toEqual([
      ['group-without-end', 'open', null, '5.4', ''],
    ]);
    expect(standing({ kind: 'functional' })).toEqual([]);
    expect(standing({ starts: isoDate('2026-07-01'), ends })).toEqual([]);
  });

  test('nothing of a partnership that is closed (G15)', () => {
    const status = { state: 'closed' as const, since: isoDate('2026-01-01'), successorId: null };
    expect(due({ rules: { quorum: NOT_ENTERED }, changes: { status } })).toEqual([]);
  });
});
