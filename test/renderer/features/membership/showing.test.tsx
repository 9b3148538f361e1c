import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { isoDate } from '#shared/model/iso-date';
import { SILENT } from '#shared/model/setting';
import { aGuest, aMember, anOffice, aRepresentative } from '../../../support/board-builders';
import { openMembers, warwickshireView } from '../../../support/open-members';

const view = warwickshireView({
  members: [
    aMember('police'),
    aMember('homes', { until: isoDate('2026-03-31') }),
    aMember('prison', { from: isoDate('2026-09-01') }),
  ],
  representatives: [
    aRepresentative('pryce', 'police', { leadsOn: 'rural crime', from: isoDate('2026-04-01') }),
    aRepresentative('webb', 'police', { until: isoDate('2026-03-31') }),
    aRepresentative('lloyd', 'homes'),
  ],
  offices: [
    anOffice('chair', 'lloyd', { until: isoDate('2026-03-31') }),
    anOffice('chair', 'pryce', { from: isoDate('2026-04-01') }),
  ],
  guests: [aGuest('lane', { from: isoDate('2026-04-01') })],
});

const names = (table: string): string =>
  screen.queryByRole('table', { name: table })?.textContent ?? '';

async function showAsAt(user: ReturnType<typeof openMembers>['user'], typed: string) {
  const field = await screen.findByRole('textbox', { name: 'As at' });
  await user.clear(field);
  await user.click(field);
  await user.paste(typed);
  await user.tab();
}

describe('the members', () => {
  it('of now are those of today and to come; the ended are shown when asked', async () => {
    const { user } = openMembers(view);
    await screen.findByRole('table', { name: 'Member organisations' });
    expect(names('Member organisations')).toContain('HMP Riverton');
    expect(names('Member organisations')).not.toContain('Anyshire Homes');
    expect(names('Nominated leads')).toContain('Rural crimeSiân Pryce');
    await user.click(screen.getByText('All, with ended'));
    expect(names('Member organisations')).toContain('Anyshire Homes');
    expect(names('Offices')).toContain('Frances Lloyd');
  });

  it('as at a day are those of that day alone, with its offices, leads and guests (M4, WACSO)', async () => {
    const { user } = openMembers(view);
    await showAsAt(user, '31/3/2026');
    expect(
      await screen.findByText('Shown as it stood, or will stand, on 31 March 2026.'),
    ).toBeDefined();
    const members = names('Member organisations');
    expect(members).toContain('Anyshire Homes');
    expect(members).not.toContain('HMP Riverton');
    expect(members).toContain('Carla Webb');
    expect(members).not.toContain('Siân Pryce');
    expect(names('Offices')).toContain('Frances Lloyd');
    expect(names('Nominated leads')).toBe('');
    expect(screen.getByText('Nobody is entered who may attend without a seat.')).toBeDefined();
    expect(screen.getByText(/^2 organisations, 2 seats, none vacant/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Back to today' }));
    expect(names('Member organisations')).not.toContain('Anyshire Homes');
    expect(screen.getByRole('textbox', { name: 'As at' })).toHaveProperty(
      'value',
      'Fri 12 Jun 2026',
    );
  });

  it('are those of now again where the day is emptied, or is today', async () => {
    const { user } = openMembers(view);
    await showAsAt(user, '31/3/2026');
    await screen.findByRole('button', { name: 'Back to today' });
    await user.clear(screen.getByRole('textbox', { name: 'As at' }));
    await user.tab();
    expect(await screen.findByText('All, with ended')).toBeDefined();
    await showAsAt(user, '31/3/2026');
    await showAsAt(user, '12/6/2026');
    expect(await screen.findByText('All, with ended')).toBeDefined();
  });

  it('are said to be none on a day before all of them, and so are the offices', async () => {
    const { partnership } = view;
    const [version] = partnership.terms;
    const rules = { ...version!.rules, chairSource: SILENT, viceChairSource: SILENT };
    const members = [aMember('police', { from: isoDate('2026-01-01') })];
    const nobody = { members, representatives: [], offices: [], guests: [] };
    const young = { ...partnership, ...nobody, terms: [{ ...version!, rules }] };
    const { user } = openMembers({ ...view, partnership: young });
    await showAsAt(user, '31/12/2025');
    expect(await screen.findByText('No organisation was a member on this day.')).toBeDefined();
    expect(screen.getByText('Nobody held an office on this day.')).toBeDefined();
  });

  it('go out as a Word document as at the day that is shown', async () => {
    const saved = { token: fileTokenSchema.parse('file-1'), fileName: 'membership list.docx' };
    const { user, bridge } = openMembers(view, { 'exports:save': () => ok(saved) });
    await user.click(await screen.findByRole('button', { name: 'Membership list' }));
    await showAsAt(user, '31/3/2026');
    await user.click(screen.getByRole('button', { name: 'Membership list' }));
    const partnershipId = view.partnership.id;
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toEqual([
        { document: 'membership', partnershipId, on: '2026-06-12' },
        { document: 'membership', partnershipId, on: '2026-03-31' },
      ]),
    );
  });

  it('lead to all that one of them holds, and to everybody (P18)', async () => {
    openMembers(view);
    const person = await screen.findByRole('link', { name: 'Siân Pryce on all partnerships' });
    expect(person.getAttribute('href')).toBe('#/people/person-pryce');
    const all = screen.getByRole('link', { name: 'People across all partnerships' });
    expect(all.getAttribute('href')).toBe('#/people');
    const row = screen.getByRole('row', { name: /^Anyshire Constabulary/ });
    expect(within(row).getByText(/leads on rural crime/)).toBeDefined();
  });
});
