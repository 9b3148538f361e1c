import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardView } from '../../../support/fake-bridge';
import { openTimeline } from '../../../support/open-timeline';
import { aMeeting } from '../../../support/sample-records';
import { aDistributionList } from '../../../support/tracker-builders';

it('a sending to a list offers its name, shows who receives it, and records the name (X3, N7)', async () => {
  const view = boardView({
    distributionLists: [
      aDistributionList('board', { name: 'All members', personIds: [ids.person('shah')] }),
      aDistributionList('executive', { name: 'Executive', personIds: [ids.person('okafor')] }),
    ],
  });
  const meeting = aMeeting({ date: isoDate('2026-06-24'), state: 'planned' });
  const { user, bridge } = openTimeline(
    {},
    {},
    { 'meetings:open': () => ok({ ...view, meeting, actions: [] }) },
  );
  await user.click(await screen.findByRole('button', { name: 'Record another sending' }));
  const panel = within(await screen.findByRole('dialog'));
  const to = panel.getByRole('combobox', { name: 'To' });
  await user.type(to, 'e');
  const offered = screen
    .getAllByRole('option', { hidden: true })
    .map(({ textContent }) => textContent);
  expect(offered.filter((name) => name === 'All members')).toHaveLength(1);
  expect(offered).toContain('Executive');
  expect(panel.queryByRole('list', { name: 'Who receives it' })).toBeNull();
  await user.clear(to);
  await user.type(to, 'executive');
  expect(panel.getByRole('list', { name: 'Who receives it' }).textContent).toContain(
    'Dr Helen Okafor',
  );
  await user.click(panel.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(bridge.sent('cycle:recordDispatch')).toMatchObject([{ to: 'executive' }]),
  );
});
