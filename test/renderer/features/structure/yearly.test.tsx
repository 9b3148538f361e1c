import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HealthCheckView } from '#shared/ipc/areas/structure';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { aDuty, aGovernanceDocument, ids } from '../../../support/board-builders';
import { openPanel, openStructure } from '../../../support/open-structure';

it('what comes round every year is ticked for this one (G16, G17)', async () => {
  const { user, bridge } = openStructure({ duties: [aDuty('plan', { title: 'Plan' })] });
  const row = await screen.findByRole('row', { name: /^Plan/ });
  expect(row.textContent).toContain('Overdue');
  await user.click(within(row).getByRole('checkbox', { name: 'Done for 2026: Plan' }));
  await waitFor(() =>
    expect(bridge.sent('structure:tickDuty')).toMatchObject([{ year: 2026, isDone: true }]),
  );
});

it('governance documents are entered with the day of their review (T7)', async () => {
  const { user, bridge } = openStructure({
    governanceDocuments: [aGovernanceDocument('code', { reviewDue: isoDate('2026-06-20') })],
  });
  const row = await screen.findByRole('row', { name: /^Code of Conduct/ });
  expect(row.textContent).toContain('In 8 days');
  const panel = await openPanel(user, 'Add document');
  await user.type(panel.getByRole('textbox', { name: /^Document/ }), 'Charter');
  await user.type(panel.getByRole('textbox', { name: 'Review due on' }), '1/4/2027');
  await user.click(panel.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(bridge.sent('structure:saveDocument')).toMatchObject([
      { id: null, title: 'Charter', reviewDue: '2027-04-01' },
    ]),
  );
});

describe('a health check that was done (T6)', () => {
  it('is recorded with its day, never one to come, and with what came of it', async () => {
    const { user, bridge } = openStructure();
    const panel = await openPanel(user, 'Record a health check');
    const on = panel.getByRole('textbox', { name: 'Done on' });
    await user.clear(on);
    await user.type(on, '13/6/2026');
    await user.type(panel.getByRole('textbox', { name: 'What came of it' }), 'Minutes late{Enter}');
    expect(await panel.findByText('This day is still to come.')).toBeDefined();
    await user.clear(on);
    await user.type(on, '12/6/2026{Enter}');
    await waitFor(() =>
      expect(bridge.sent('structure:recordHealthCheck')).toMatchObject([
        { on: '2026-06-12', note: 'Minutes late' },
      ]),
    );
  });

  it('is listed, the latest first, and taken off', async () => {
    const { user, bridge } = openStructure({
      healthChecks: [
        { on: isoDate('2025-05-01'), note: '' },
        { on: isoDate('2026-05-01'), note: 'Attendance fell' },
      ],
    });
    const list = await screen.findByRole('list', { name: 'Health checks done' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      '1 May 2026: Attendance fell ',
      '1 May 2025 ',
    ]);
    const label = 'Take the health check of 1 May 2025 off';
    await user.click(within(list).getByRole('button', { name: label }));
    await waitFor(() =>
      expect(bridge.sent('structure:removeHealthCheck')).toMatchObject([{ on: '2025-05-01' }]),
    );
  });
});

describe('the health check (T6)', () => {
  const checkOf = (year: number): HealthCheckView => ({
    year,
    years: [2026, 2025],
    standIns: [{ memberId: ids.member('police'), meetings: 4, uses: 2 }],
    check: {
      held: { ordinary: year === 2026 ? 2 : 5, extraordinary: 0, conference: 0, annual: 0 },
      notClosed: [],
      attendance: {
        places: 4,
        inPerson: 3,
        byStandIn: 0,
        apologies: 1,
        absent: 0,
        notMarked: 0,
        percent: 75,
      },
      deadlines: { met: 1, late: 0, missed: 0, open: 0 },
      overdueActions: [ids.action('1')],
      quorum: { quorate: [], inquorate: [ids.meeting('may')], silent: [], 'not-entered': [] },
    },
    meetings: [{ id: ids.meeting('may'), date: isoDate('2026-05-01'), kind: 'ordinary' }],
    actions: [{ id: ids.action('1'), reference: 'A-1', what: 'Chase', due: isoDate('2026-06-01') }],
  });

  it('is asked for only when its panel opens, and for another year on request', async () => {
    const { user, bridge } = openStructure(
      {},
      { 'structure:healthCheck': ({ year }) => ok(checkOf(year)) },
    );
    await screen.findByRole('heading', { name: 'Health check' });
    expect(bridge.sent('structure:healthCheck')).toEqual([]);
    const panel = await openPanel(user, 'Look at a year');
    expect(await panel.findByText('2 ordinary meetings')).toBeDefined();
    expect(panel.getByText('75 %: 3 of 4 places taken')).toBeDefined();
    expect(panel.getByRole('link', { name: '1 May 2026' })).toBeDefined();
    expect(panel.getByText('A-1: Chase (1 June 2026)')).toBeDefined();
    expect(panel.getByText('Anyshire Constabulary: at 2 of 4 meetings')).toBeDefined();
    await user.selectOptions(panel.getByRole('combobox', { name: 'Year' }), '2025');
    expect(await panel.findByText('5 ordinary meetings')).toBeDefined();
  });
});
