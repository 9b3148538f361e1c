import { describe, expect, test } from 'vitest';
import { agendaStatus, minutesStatus, versionNumber } from '#shared/domain/document-control';
import { isoDate } from '#shared/model/iso-date';
import type { Cycle } from '#shared/model/meeting-cycle';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aPartnership, rulesWith, someTermsOfReference } from '../../support/board-builders';
import { aMeeting } from '../../support/sample-records';
import { dispatch, emptyCycle, word } from '../../support/sample-timeline';

const board = (rules: Partial<Rules>) =>
  aPartnership({ terms: [someTermsOfReference({ rules: rulesWith(rules) })] });
const held = (cycle: Partial<Cycle>) => aMeeting({ cycle: { ...emptyCycle, ...cycle } });

const one = [word('Ahmed', '2026-06-02')];
const two = [...one, word('Reid', '2026-06-03')];
const chair: Rules['minutesApprovedBy'] = stated('chair', '5.7');
const both: Rules['minutesApprovedBy'] = stated('chair-and-vice-chair', 'Roles');
const sent = [dispatch('agenda', '2026-06-03')];

describe('the status of an agenda (T5, N1, N3)', () => {
  test.each<[string, Rules['agendaAgreedBy'], Partial<Cycle>, string]>([
    ['with nobody’s word', chair, {}, 'draft'],
    ['with the Chair’s word', chair, { agendaAgreed: one }, 'agreed'],
    ['with the word of one of two', both, { agendaAgreed: one }, 'draft'],
    ['with the word of two', both, { agendaAgreed: two }, 'agreed'],
    ['sent before it was agreed', chair, { sent }, 'draft'],
    ['where the terms ask for nobody’s word', SILENT, {}, 'draft'],
    ['sent where the terms ask for nobody’s word', SILENT, { sent }, 'issued'],
    ['sent where the rule is not entered', NOT_ENTERED, { sent }, 'issued'],
    ['agreed where the terms ask for nobody’s word', SILENT, { agendaAgreed: one }, 'agreed'],
    [
      'of which only the notice was sent',
      SILENT,
      { sent: [dispatch('notice', '2026-06-01')] },
      'draft',
    ],
  ])('%s', (_, agendaAgreedBy, cycle, status) => {
    expect(agendaStatus(board({ agendaAgreedBy }), held(cycle))).toBe(status);
  });
});

const confirmed = { meetingId: null, on: isoDate('2026-09-10'), withCorrections: false };

describe('the status of minutes (T5, M1, Warwickshire 5.8)', () => {
  test.each<[string, Partial<Rules>, Partial<Cycle>, string]>([
    ['nobody approved', { minutesApprovedBy: chair }, {}, 'draft'],
    ['approved by one of two', { minutesApprovedBy: both }, { minutesApproved: one }, 'draft'],
    [
      'approved, to be confirmed',
      { minutesApprovedBy: chair, minutesConfirmed: stated(true, '5.8') },
      { minutesApproved: one },
      'approved-draft',
    ],
    [
      'approved, with nothing said on confirmation',
      { minutesApprovedBy: chair, minutesConfirmed: SILENT },
      { minutesApproved: one },
      'approved-draft',
    ],
    [
      'approved, where none need confirm them',
      { minutesApprovedBy: chair, minutesConfirmed: stated(false, '5.8') },
      { minutesApproved: one },
      'approved',
    ],
    ['confirmed', { minutesApprovedBy: chair }, { minutesConfirmed: confirmed }, 'confirmed'],
  ])('%s', (_, rules, cycle, status) => {
    expect(minutesStatus(board(rules), held(cycle))).toBe(status);
  });
});

test.each([
  [1, []],
  [2, [dispatch('agenda', '2026-06-03')]],
  [3, [dispatch('agenda', '2026-06-03'), dispatch('agenda', '2026-06-05')]],
  [1, [dispatch('minutes', '2026-06-20')]],
])('is version %i after it was sent %j (T5)', (number, dispatches) => {
  expect(versionNumber(held({ sent: dispatches }), 'agenda')).toBe(number);
});
