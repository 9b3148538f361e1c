import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rules of the register by section: how many there are of each letter, and those of type I, which only inform. */
const SECTIONS: Record<string, { last: number; informing: number[] }> = {
  Q: { last: 9, informing: [] },
  N: { last: 13, informing: [12] },
  F: { last: 8, informing: [8] },
  M: { last: 7, informing: [] },
  P: { last: 22, informing: [14] },
  C: { last: 9, informing: [9] },
  V: { last: 13, informing: [11] },
  I: { last: 8, informing: [7] },
  X: { last: 8, informing: [6] },
  A: { last: 13, informing: [] },
  G: { last: 18, informing: [10, 11] },
  T: { last: 8, informing: [] },
};

/** Every rule that is a duty or a setting (type R or C), and the tests that show it. */
const shownBy: Record<string, readonly string[]> = {
  Q1: ['shared/domain/quorum/assess-quorum.test.ts'],
  Q2: [
    'shared/domain/decisions/commitments.test.ts',
    'shared/domain/decisions/caveats.test.ts',
    'shared/documents/decision-caveats.test.ts',
  ],
  Q3: ['shared/domain/quorum/assess-quorum.test.ts'],
  Q4: ['shared/domain/quorum/inquorate.test.ts'],
  Q5: ['shared/domain/quorum/assess-quorum.test.ts'],
  Q6: ['shared/domain/quorum/assess-quorum.test.ts'],
  Q7: ['shared/domain/quorum/open-rules.test.ts'],
  Q8: ['shared/domain/decisions/majority.test.ts'],
  Q9: ['shared/domain/decisions/majority.test.ts'],
  N1: ['shared/domain/approval-missing.test.ts'],
  N2: ['shared/domain/deadlines.test.ts'],
  N3: ['shared/domain/approval-missing.test.ts'],
  N4: ['shared/domain/late-matters.test.ts'],
  N5: ['shared/domain/deadlines.test.ts'],
  N6: ['shared/domain/deadlines.test.ts'],
  N7: [
    'shared/domain/due/due-in-partnership.test.ts',
    'shared/domain/distribution/circulation-log.test.ts',
  ],
  N8: [
    'shared/domain/suggested-items.test.ts',
    'shared/domain/next-agenda.test.ts',
    'shared/domain/plan/planned-items.test.ts',
    'main/handlers/register-lists/forward-plan.test.ts',
  ],
  N9: ['renderer/features/agenda/item-details.test.tsx'],
  N10: ['shared/domain/meeting-dates-properties.test.ts'],
  N11: ['shared/domain/notified-matters.test.ts'],
  N13: ['shared/domain/deadlines.test.ts'],
  F1: ['shared/domain/due/due-in-partnership.test.ts'],
  F2: ['shared/domain/due/due-in-partnership.test.ts'],
  F3: ['shared/domain/due/due-in-partnership.test.ts'],
  F4: ['shared/domain/due/due-in-partnership.test.ts'],
  F5: ['shared/domain/terms-checks.test.ts'],
  F6: ['shared/domain/sittings.test.ts'],
  F7: [
    'shared/domain/people/meeting-clashes.test.ts',
    'shared/domain/linked-meetings.test.ts',
    'main/handlers/linked-meetings.test.ts',
  ],
  M1: [
    'shared/domain/approval-missing.test.ts',
    'shared/domain/record/minutes-standing.test.ts',
    'shared/documents/corrections.test.ts',
  ],
  M2: ['shared/domain/minutes-style.test.ts', 'shared/documents/minutes-styles.test.ts'],
  M3: [
    'shared/domain/confidential/circulated-minutes.test.ts',
    'shared/domain/confidential/confidential-agreement.test.ts',
    'main/documents/circulated-minutes.test.ts',
    'e2e/confidential.spec.ts',
  ],
  M4: ['e2e/membership.spec.ts', 'shared/documents/registers/attendance-registers.test.ts'],
  M5: ['shared/domain/deadlines.test.ts'],
  M6: ['shared/domain/offices/servicing-body.test.ts'],
  M7: ['shared/domain/papers/paper-steps.test.ts', 'main/handlers/registers/papers.test.ts'],
  P1: ['shared/domain/due/due-in-partnership.test.ts'],
  P2: ['shared/domain/decisions/roll.test.ts'],
  P3: ['shared/domain/decisions/majority.test.ts'],
  P4: ['shared/domain/membership/sending-limits.test.ts'],
  P5: ['shared/domain/due/due-in-partnership.test.ts'],
  P6: ['shared/domain/stand-ins.test.ts'],
  P7: [
    'shared/domain/stand-ins.test.ts',
    'renderer/features/minutes/attendance/stand-ins.test.tsx',
  ],
  P8: ['shared/domain/stand-ins.test.ts'],
  P9: ['shared/domain/stand-ins.test.ts'],
  P10: ['shared/domain/decisions/commitments.test.ts'],
  P11: ['shared/domain/membership/seat-table.test.ts'],
  P12: ['shared/domain/decisions/majority.test.ts'],
  P13: ['shared/domain/admission.test.ts'],
  P15: ['shared/domain/due/due-in-partnership.test.ts'],
  P16: ['shared/domain/decisions/roll.test.ts'],
  P17: ['shared/domain/membership/executive-group.test.ts'],
  P18: [
    'shared/domain/meeting-dates.test.ts',
    'shared/domain/people/importing/match-entries.test.ts',
    'shared/domain/people/likely-duplicates.test.ts',
    'shared/domain/people/merging/merged-partnership.test.ts',
  ],
  P19: ['shared/domain/membership/seat-table.test.ts'],
  P20: ['shared/domain/offices/servicing-body.test.ts'],
  P21: ['shared/domain/membership/nominated-leads.test.ts'],
  P22: ['shared/domain/admission.test.ts'],
  C1: ['shared/domain/due/due-in-partnership.test.ts'],
  C2: ['shared/domain/due/due-in-partnership.test.ts'],
  C3: ['shared/domain/offices/appointment.test.ts'],
  C4: ['shared/domain/offices/presiding.test.ts'],
  C5: ['shared/domain/offices/vacant-offices.test.ts'],
  C6: ['shared/domain/offices/appointment.test.ts'],
  C7: ['shared/domain/offices/appointment.test.ts'],
  C8: [
    'shared/domain/offices.test.ts',
    'shared/domain/day-of-approval.test.ts',
    'shared/domain/timeline.test.ts',
  ],
  V1: ['shared/domain/decisions/allowed-steps.test.ts'],
  V2: ['shared/domain/decisions/allowed-steps.test.ts'],
  V3: ['shared/domain/decisions/allowed-steps.test.ts'],
  V4: ['shared/domain/decisions/allowed-steps.test.ts'],
  V5: [
    'shared/domain/decisions/allowed-steps.test.ts',
    'main/handlers/registers/proposals.test.ts',
  ],
  V6: ['shared/domain/decisions/proposal-state.test.ts'],
  V7: ['shared/domain/decisions/allowed-steps.test.ts'],
  V8: ['shared/domain/decisions/allowed-steps.test.ts'],
  V9: ['shared/domain/decisions/allowed-steps.test.ts'],
  V10: ['shared/domain/decisions/electronic.test.ts'],
  V12: ['shared/domain/decisions/commitments.test.ts'],
  V13: ['shared/domain/decisions/recommendations.test.ts'],
  I1: ['shared/domain/agenda-items.test.ts', 'shared/documents/minutes-styles.test.ts'],
  I2: ['shared/domain/interests.test.ts'],
  I3: ['shared/domain/interest-registers.test.ts'],
  I4: ['shared/domain/decisions/electronic.test.ts'],
  I5: ['shared/domain/interests.test.ts'],
  I6: ['shared/domain/interest-registers.test.ts'],
  I8: ['shared/domain/agenda-items.test.ts'],
  X1: ['shared/domain/closed-items.test.ts'],
  X2: ['shared/domain/confidential/circulated-minutes.test.ts'],
  X3: [
    'shared/domain/distribution/recipients.test.ts',
    'main/handlers/distribution.test.ts',
    'main/handlers/exports/meeting-papers.test.ts',
  ],
  X4: ['shared/domain/papers/paper-warnings.test.ts'],
  X5: ['shared/domain/papers/paper-warnings.test.ts'],
  X7: ['shared/domain/presets.test.ts'],
  X8: ['shared/domain/presets.test.ts'],
  A1: ['shared/domain/actions/who-must-report.test.ts'],
  A2: ['shared/domain/actions/carry-forward.test.ts'],
  A3: ['shared/domain/presets.test.ts'],
  A4: [
    'shared/domain/due/due-in-partnership.test.ts',
    'shared/domain/actions/chase-list.test.ts',
    'shared/domain/actions/chase-over-all.test.ts',
  ],
  A5: ['shared/domain/actions/grouping.test.ts'],
  A6: ['shared/domain/actions.test.ts'],
  A7: ['shared/documents/work-stream-document.test.ts'],
  A8: ['shared/domain/actions/transfers.test.ts', 'main/handlers/actions/transfers.test.ts'],
  A9: [
    'shared/domain/due/due-of-trackers.test.ts',
    'renderer/features/trackers/trackers-screen.test.tsx',
  ],
  A10: ['shared/domain/actions/finding.test.ts'],
  A11: ['shared/domain/actions.test.ts', 'shared/domain/actions/status-changes.test.ts'],
  A12: ['shared/domain/action-due.test.ts', 'shared/text/read-date.test.ts'],
  A13: [
    'shared/documents/action-log-document.test.ts',
    'renderer/features/actions/log-in-groups.test.tsx',
  ],
  G1: ['shared/domain/structure.test.ts'],
  G2: ['shared/domain/due/due-by-day.test.ts'],
  G3: ['shared/domain/reports.test.ts', 'shared/documents/quarterly-brief-document.test.ts'],
  G4: ['shared/domain/due/due-by-day.test.ts'],
  G5: ['shared/domain/due/due-by-day.test.ts'],
  G6: ['shared/domain/structure/reporting-chain.test.ts'],
  G7: ['shared/domain/due/due-by-day.test.ts'],
  G8: ['shared/domain/due/due-by-day.test.ts'],
  G9: ['shared/domain/structure.test.ts'],
  G12: [
    'shared/domain/trackers/quarters.test.ts',
    'shared/domain/trackers/grid.test.ts',
    'main/handlers/registers/trackers.test.ts',
  ],
  G13: [
    'shared/domain/trackers/recommendations.test.ts',
    'main/handlers/registers/trackers.test.ts',
  ],
  G14: [
    'shared/domain/work-streams/stream-standing.test.ts',
    'shared/domain/due/due-of-work-streams.test.ts',
  ],
  G15: ['shared/domain/due/due-by-day.test.ts'],
  G16: ['shared/domain/due/due-by-day.test.ts'],
  G17: ['shared/domain/due/due-by-day.test.ts'],
  G18: [
    'shared/domain/suggested-items.test.ts',
    'shared/documents/registers/plan-and-risks.test.ts',
    'main/handlers/register-lists/risks.test.ts',
  ],
  T1: ['shared/domain/due/due-by-day.test.ts'],
  T2: ['shared/domain/due/due-by-day.test.ts'],
  T3: ['shared/domain/due/due-by-day.test.ts'],
  T4: ['main/handlers/terms.test.ts'],
  T5: ['shared/domain/document-control.test.ts', 'shared/documents/document-control.test.ts'],
  T6: [
    'shared/domain/reviews.test.ts',
    'main/handlers/structure/yearly.test.ts',
    'shared/domain/due/due-by-day.test.ts',
  ],
  T7: ['shared/domain/due/due-by-day.test.ts'],
  T8: ['shared/domain/decisions/proposal-state.test.ts'],
};

const wanted = Object.entries(SECTIONS).flatMap(([letter, { last, informing }]) =>
  Array.from({ length: last }, (_, place) => place + 1)
    .filter((number) => !informing.includes(number))
    .map((number) => `${letter}${number}`),
);

const testFolder = join(import.meta.dirname, '..');

describe('the register of rules', () => {
  test('has every duty and setting shown by tests', () => {
    expect(Object.keys(shownBy).toSorted()).toEqual(wanted.toSorted());
  });

  test.each(Object.entries(shownBy))('%s is quoted by the tests that show it', (id, files) => {
    const quotes = new RegExp(`\\b${id}\\b`);
    expect(files.length).toBeGreaterThan(0);
    expect(
      files.filter((file) => !quotes.test(readFileSync(join(testFolder, file), 'utf8'))),
    ).toEqual([]);
  });
});
