import { describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportRequest } from '#shared/ipc/areas/exports';
import type { MeetingId, PartnershipId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { exportingApp } from '../../../support/exporting-app';

/** A user who saves everything: which names were suggested, what was described, what was written. */
async function exporting() {
  const { app, seen } = await exportingApp();
  const { partnership } = await app.get('partnerships:createSample', {});
  const [, held] = await app.get('meetings:list', { partnershipId: partnership.id });
  return { app, seen, partnershipId: partnership.id, meetingId: held!.id };
}

type Of = { partnershipId: PartnershipId; meetingId: MeetingId };

const papers: [string, string, (of: Of) => ExportRequest][] = [
  [
    'Decision log on 12 June 2026',
    'decision log 2026-06-12',
    ({ partnershipId }) => ({ document: 'decision-log', partnershipId, version: 'circulated' }),
  ],
  [
    'Decision log on 12 June 2026',
    'decision log (complete) 2026-06-12',
    ({ partnershipId }) => ({ document: 'decision-log', partnershipId, version: 'complete' }),
  ],
  [
    'Circulation log from 1 January 2026 to 31 December 2026',
    'circulation log 2026-12-31',
    ({ partnershipId }) => ({
      document: 'circulation-log',
      partnershipId,
      from: isoDate('2026-01-01'),
      until: isoDate('2026-12-31'),
    }),
  ],
  [
    'Circulation log of the meeting on 1 May 2026',
    'circulation log of meeting 2026-05-01',
    ({ meetingId }) => ({ document: 'meeting-circulation-log', meetingId }),
  ],
  [
    'Attendance list of the meeting on 1 May 2026',
    'attendance list 2026-05-01',
    ({ meetingId }) => ({ document: 'attendance-list', meetingId }),
  ],
  [
    'Attendance record from 1 January 2026 to 31 December 2026',
    'attendance record 2026-12-31',
    ({ partnershipId }) => ({
      document: 'attendance-record',
      partnershipId,
      from: isoDate('2026-01-01'),
      until: isoDate('2026-12-31'),
    }),
  ],
  [
    'Health check 2026',
    'health check 2026-06-12',
    ({ partnershipId }) => ({ document: 'health-check', partnershipId, year: 2026 }),
  ],
  [
    'Health check 2025',
    'health check 2025-12-31',
    ({ partnershipId }) => ({ document: 'health-check', partnershipId, year: 2025 }),
  ],
  [
    'Register of interests as at 12 June 2026',
    'register of interests 2026-06-12',
    ({ partnershipId }) => ({
      document: 'interests-register',
      partnershipId,
      version: 'circulated',
    }),
  ],
  [
    'Register of interests as at 12 June 2026',
    'register of interests (complete) 2026-06-12',
    ({ partnershipId }) => ({ document: 'interests-register', partnershipId, version: 'complete' }),
  ],
  [
    'Register of gifts and hospitality as at 12 June 2026',
    'register of gifts 2026-06-12',
    ({ partnershipId }) => ({ document: 'gifts-register', partnershipId }),
  ],
];

describe('an export of a log, a list or a register', () => {
  test.each(papers)('describes “%s” and suggests the name of the %s', async (title, name, ask) => {
    const { app, seen, ...of } = await exporting();
    await app.get('exports:save', ask(of));
    expect(seen.papers.map((paper) => paper.title)).toEqual([`Safer Anyshire: ${title}`]);
    expect(seen.names).toEqual([`Safer Anyshire ${name}.docx`]);
  });

  test('is a workbook or comma-separated values where that is asked, by its name too', async () => {
    const { app, seen, partnershipId } = await exporting();
    const log = { document: 'decision-log', partnershipId, version: 'circulated' } as const;
    await app.get('exports:save', { ...log, format: 'xlsx' });
    await app.get('exports:save', { ...log, format: 'csv' });
    await app.get('exports:save', { ...log, format: 'docx' });
    expect(seen.names.map((name) => name.split('.').at(-1))).toEqual(['xlsx', 'csv', 'docx']);
    const [workbook, rows] = seen.bytes;
    const strings = strFromU8(unzipSync(workbook!)['xl/sharedStrings.xml']!);
    expect(strings).toContain('That the pilot be extended');
    expect(new TextDecoder().decode(rows)).toContain('That the pilot be extended');
    expect(seen.papers).toHaveLength(1);
  });
});
