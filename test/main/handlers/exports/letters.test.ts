import { describe, expect, it } from 'vitest';
import type { PartnershipId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { emptyRegisters } from '#shared/model/registers';
import { exportingApp } from '../../../support/exporting-app';
import { aPaper } from '../../../support/letter-papers';
import type { UseCases } from '../../../support/use-cases';

/** The sample partnership, and what was asked to be written under which name. */
async function exporting() {
  const { app, seen } = await exportingApp();
  const { partnership } = await app.get('partnerships:createSample', {});
  return { app, seen, partnership };
}

async function heldMeeting(app: UseCases, partnershipId: PartnershipId) {
  const meetings = await app.get('meetings:list', { partnershipId });
  return app.get('meetings:open', { meetingId: meetings[1]!.id });
}

describe('letters and single papers out of the app', () => {
  it('acknowledge a notice to leave, and are refused where none was given (P15)', async () => {
    const { app, seen, partnership } = await exporting();
    const [first, ...others] = partnership.members;
    const ask = {
      document: 'withdrawal-letter',
      partnershipId: partnership.id,
      memberId: first!.id,
    } as const;
    expect((await app.refused('exports:save', ask)).code).toBe('not-found');
    const withdrawal = { noticeGiven: isoDate('2026-01-05'), agreedEnd: null };
    await app.deps.store.write('partnership', partnership.id, {
      ...partnership,
      members: [{ ...first!, withdrawal }, ...others],
    });
    await app.get('exports:save', ask);
    expect(seen.names[0]).toMatch(/^Safer Anyshire withdrawal letter \d{4}-\d\d-\d\d\.docx$/);
    expect(JSON.stringify(seen.papers[0])).toContain('given on 5 January 2026');
  });

  it('give notice of an extraordinary meeting, and of no other (F3)', async () => {
    const { app, seen, partnership } = await exporting();
    const { meeting } = await heldMeeting(app, partnership.id);
    const ask = { document: 'meeting-notice', meetingId: meeting.id } as const;
    expect((await app.refused('exports:save', ask)).code).toBe('not-found');
    await app.deps.store.write('meeting', meeting.id, { ...meeting, kind: 'extraordinary' });
    await app.get('exports:save', ask);
    expect(seen.names[0]).toContain('Safer Anyshire notice of extraordinary meeting ');
  });

  it('brief one organisation on a meeting (P8)', async () => {
    const { app, seen, partnership } = await exporting();
    const { meeting, organisations } = await heldMeeting(app, partnership.id);
    const [body] = organisations;
    await app.get('exports:save', {
      document: 'member-briefing',
      meetingId: meeting.id,
      organisationId: body!.id,
    });
    expect(seen.names[0]).toBe(`Safer Anyshire ${body!.name} briefing ${meeting.date}.docx`);
  });

  it('have a front sheet with the meeting whose agenda names the paper (M7)', async () => {
    const { app, seen, partnership } = await exporting();
    const { meeting } = await heldMeeting(app, partnership.id);
    const paper = aPaper();
    await app.deps.store.write('registers', partnership.id, {
      ...emptyRegisters(partnership.id),
      papers: [paper],
    });
    const ask = {
      document: 'front-sheet',
      partnershipId: partnership.id,
      paperId: paper.id,
    } as const;
    await app.get('exports:save', ask);
    expect(JSON.stringify(seen.papers[0])).toContain('the meeting"');
    const [item, ...items] = meeting.agenda;
    await app.deps.store.write('meeting', meeting.id, {
      ...meeting,
      agenda: [{ ...item!, paperIds: [paper.id] }, ...items],
    });
    await app.get('exports:save', ask);
    expect(seen.names[1]).toBe(
      `Safer Anyshire Serious violence needs assessment front sheet ${meeting.date}.docx`,
    );
  });
});
