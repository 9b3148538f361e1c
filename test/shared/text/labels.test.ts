import { describe, expect, it, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import type { StandInRule } from '#shared/model/rules/membership-rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  actionProgressLabel,
  capacityLabel,
  representativeRoleLabel,
  standInsHeading,
  standingInFor,
} from '#shared/text/labels';

const rule = (word: StandInRule['word']) =>
  stated({ word, sameOrganisation: false, onlyExceptionally: false }, '7.1');

describe('a stand-in', () => {
  test.each([
    ['substitute', 'Substitute', 'Substitutes', 'substitute for Grace Bell'],
    ['deputy', 'Deputy', 'Deputies', 'deputy for Grace Bell'],
    ['proxy', 'Proxy', 'Proxies', 'proxy for Grace Bell'],
  ] as const)('is called a %s where the terms do (P6 to P9)', (word, label, heading, phrase) => {
    expect(capacityLabel('stand-in', rule(word))).toBe(label);
    expect(representativeRoleLabel('stand-in', rule(word))).toBe(label);
    expect(standInsHeading(rule(word))).toBe(heading);
    expect(standingInFor(rule(word), 'Grace Bell')).toBe(phrase);
  });

  test.each([SILENT, NOT_ENTERED])('is a stand-in where the terms have no word', (setting) => {
    expect(capacityLabel('stand-in', setting)).toBe('Stand-in');
    expect(standInsHeading(setting)).toBe('Stand-ins');
  });
});

it('names the other capacities and parts', () => {
  expect(capacityLabel('member', SILENT)).toBe('Member');
  expect(capacityLabel('in-attendance', SILENT)).toBe('In attendance');
  expect(representativeRoleLabel('representative', SILENT)).toBe('Representative');
  expect(representativeRoleLabel('accompanying', SILENT)).toBe('Accompanying');
});

describe('the progress of an action (A6)', () => {
  const today = isoDate('2026-06-12');
  test.each([
    ['2026-06-13', 'open', 'Open'],
    ['2026-06-12', 'open', 'Open'],
    ['2026-06-11', 'in-progress', 'In progress, overdue 1 day'],
    ['2026-05-31', 'on-hold', 'On hold, overdue 12 days'],
    ['2026-05-31', 'complete', 'Complete'],
    ['2026-05-31', 'closed-not-done', 'Closed, not done'],
  ] as const)('due %s and %s reads "%s"', (due, status, words) => {
    expect(actionProgressLabel({ due: isoDate(due), status }, today)).toBe(words);
  });

  it('is never overdue without a date', () => {
    expect(actionProgressLabel({ due: null, status: 'open' }, today)).toBe('Open');
  });
});
