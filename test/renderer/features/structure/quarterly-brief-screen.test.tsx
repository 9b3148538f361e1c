import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { Partnership } from '#shared/model/partnership';
import { stated } from '#shared/model/setting';
import { aReport, ids } from '../../../support/board-builders';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { openStructure } from '../../../support/open-structure';
import { someTerms } from '../../../support/sample-records';

const REPORT = aReport('brief', {
  title: 'Quarterly brief',
  body: 'Executive Board',
  clause: '5.1',
});

/** Opens the brief of the sample board; what the records know differs from quarter to quarter. */
function openBrief(changes: Partial<Partnership> = {}) {
  const view = boardView({ reports: [REPORT], ...changes });
  return openScreen(`/p/${view.partnership.id}/structure/quarterly-brief`, {
    ...boardAnswers(view),
    'structure:quarterlyBrief': ({ quarter }) =>
      ok({
        activities: [`Meeting held in ${quarter}.`, 'Resolved: buy six cameras.'],
        progress: [],
        challenges: ['Treasurer: vacant.'],
      }),
    'exports:save': () => ok({ token: 'file-1' as never, fileName: 'Brief.docx' }),
  });
}

const area = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });

describe('the quarterly brief (G2, BCP 5.1)', () => {
  it('is reached from the reports of the partnership', async () => {
    openStructure();
    const link = await screen.findByRole('link', { name: 'Write quarterly brief' });
    expect(link.getAttribute('href')).toContain('/structure/quarterly-brief');
  });

  it('is filled in for the quarter that ended last', async () => {
    openBrief();
    expect((await area('Activities')).value).toBe(
      'Meeting held in 2026-Q1.\nResolved: buy six cameras.',
    );
    expect((await area('Progress')).value).toBe('');
    expect((await area('Challenges')).value).toBe('Treasurer: vacant.');
    expect(screen.getByText('Terms of reference, clause 5.1.')).toBeDefined();
  });

  it('is filled in anew for another quarter, of which is said whether it is over', async () => {
    const { user } = openBrief();
    await area('Activities');
    const quarter = screen.getByRole('combobox', { name: 'Quarter' });
    await user.selectOptions(quarter, 'April to June 2026 (not over yet)');
    expect(await screen.findByDisplayValue(/^Meeting held in 2026-Q2/)).toBeDefined();
    await user.selectOptions(quarter, 'October to December 2025');
    expect(await screen.findByDisplayValue(/^Meeting held in 2025-Q4/)).toBeDefined();
  });

  it('goes out exactly as it stands on the screen', async () => {
    const { user, bridge } = openBrief();
    await user.type(await area('Progress'), 'Two cameras are bought.');
    await user.clear(await area('Challenges'));
    await user.click(screen.getByRole('button', { name: 'Export brief to Word' }));
    expect(await screen.findByText('Saved as Brief.docx')).toBeDefined();
    expect(bridge.sent('exports:save')).toEqual([
      {
        document: 'quarterly-brief',
        partnershipId: ids.partnership('anyshire'),
        quarter: '2026-Q1',
        reportId: REPORT.id,
        entries: {
          activities: 'Meeting held in 2026-Q1.\nResolved: buy six cameras.',
          progress: 'Two cameras are bought.',
          challenges: '',
        },
      },
    ]);
  });

  it('keeps what was typed when something else changes', async () => {
    const { user, bridge } = openBrief();
    await user.type(await area('Progress'), 'Two cameras are bought.');
    bridge.dataChanged();
    await waitFor(() => expect(bridge.sent('partnerships:open').length).toBeGreaterThan(1));
    expect((await area('Progress')).value).toBe('Two cameras are bought.');
  });

  it('may be for no report that is entered, and then goes by the rule (G3, Warwickshire 6.1)', async () => {
    const { user, bridge } = openBrief({ terms: someTerms({ reportMonths: stated(3, '6.1') }) });
    await area('Activities');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Report' }),
      'None that is entered',
    );
    expect(
      screen.getByText('Terms of reference, clause 6.1: a report every quarter.'),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Export brief to Word' }));
    await waitFor(() => expect(bridge.sent('exports:save')).toMatchObject([{ reportId: null }]));
  });
});
