import { expect, test } from 'vitest';
import { quarterOf } from '#shared/domain/trackers/quarters';
import { exportingApp } from '../../../support/exporting-app';
import { under } from '../../../support/described';
import { aReport, ids } from '../../../support/board-builders';
import { heldMeeting } from '../../../support/held-meeting';
import { aDecision, paragraph } from '../../../support/minute-blocks';

/** The sample with its meeting held: one decision is open, and one confidential. */
async function board() {
  const { app, seen } = await exportingApp();
  const { held } = await heldMeeting(app);
  const { meeting, partnership } = held;
  await app.get('minutes:save', {
    meetingId: meeting.id,
    itemId: meeting.agenda[0]!.id,
    blocks: [
      paragraph('Said.'),
      aDecision('8', 'Buy six cameras'),
      aDecision('9', 'Sell the van', true),
    ],
    by: { client: 'window-1', number: 1 },
  });
  const report = aReport('brief', { title: 'Brief to the executive', clause: '5.1' });
  await app.deps.store.write('partnership', partnership.id, { ...partnership, reports: [report] });
  return { app, seen, report, partnershipId: partnership.id, quarter: quarterOf(meeting.date) };
}

const entries = { activities: 'As edited', progress: '', challenges: 'Two\nof them' };

test('a brief begins with what the records know of the quarter, and nothing confidential (G2, M3)', async () => {
  const { app, partnershipId, quarter } = await board();
  const lines = await app.get('structure:quarterlyBrief', { partnershipId, quarter });
  expect(lines.activities[0]).toBe('Meeting held on 1 May 2026.');
  expect(lines.activities).toContain('Resolved on 1 May 2026 (D-2026-008): Buy six cameras.');
  expect(JSON.stringify(lines)).not.toContain('Sell the van');
});

test('a brief goes out as it was edited, called by the last day of its quarter (G2, G3)', async () => {
  const { app, seen, report, partnershipId, quarter } = await board();
  const request = { document: 'quarterly-brief', partnershipId, quarter, entries } as const;
  await app.get('exports:save', { ...request, reportId: report.id });
  await app.get('exports:save', { ...request, reportId: null });
  expect(seen.names[0]).toBe('Safer Anyshire quarterly brief 2026-06-30.docx');
  expect(under(seen.papers[0]!, 'Activities')).toEqual(['• As edited']);
  expect(under(seen.papers[0]!, 'Challenges').slice(0, 2)).toEqual(['• Two', '• of them']);
  expect(JSON.stringify(seen.papers[0])).toContain('Brief to the executive');
  expect(JSON.stringify(seen.papers[1])).not.toContain('Brief to the executive');
});

test('a brief for a report that is no longer there is refused', async () => {
  const { app, seen, partnershipId, quarter } = await board();
  const refusal = await app.refused('exports:save', {
    document: 'quarterly-brief',
    partnershipId,
    quarter,
    reportId: ids.report('gone'),
    entries,
  });
  expect(refusal.code).toBe('not-found');
  expect(seen.papers).toEqual([]);
});
