import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { essex, openTimeline } from '../../../support/open-timeline';

it('makes the circulation log of the time that is typed (N7)', async () => {
  const view = boardView();
  const { user, bridge } = openScreen(`/p/${view.partnership.id}/meetings`, {
    ...boardAnswers(view),
    'exports:save': () => ok(null),
  });
  await user.click(await screen.findByRole('button', { name: 'Circulation log' }));
  const panel = within(await screen.findByRole('dialog'));
  const first = panel.getByRole('textbox', { name: 'First day' });
  expect(first).toHaveProperty('value', 'Thu 1 Jan 2026');
  await user.clear(first);
  expect(panel.getByText('Enter both days.')).toBeDefined();
  await user.type(first, '1/4/2026');
  await user.click(panel.getByRole('button', { name: 'Export circulation log to Word' }));
  await waitFor(() =>
    expect(bridge.sent('exports:save')).toMatchObject([
      { document: 'circulation-log', from: '2026-04-01', until: '2026-06-12' },
    ]),
  );
});

it('makes the circulation log of one meeting from its timeline (N7)', async () => {
  const { user, bridge, meeting } = openTimeline(essex, {}, { 'exports:save': () => ok(null) });
  await user.click(await screen.findByRole('button', { name: 'Export circulation log to Word' }));
  await waitFor(() =>
    expect(bridge.sent('exports:save')).toEqual([
      { document: 'meeting-circulation-log', meetingId: meeting.id },
    ]),
  );
});

it('saves the meeting as an appointment from its timeline (N7)', async () => {
  const { user, bridge, meeting } = openTimeline(essex, {}, { 'exports:save': () => ok(null) });
  await user.click(await screen.findByRole('button', { name: 'Save as appointment' }));
  await waitFor(() =>
    expect(bridge.sent('exports:save')).toEqual([
      { document: 'meeting-invitation', meetingId: meeting.id },
    ]),
  );
});
