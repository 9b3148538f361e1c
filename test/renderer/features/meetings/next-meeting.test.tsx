import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { MeetingSummary } from '#shared/ipc/views';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aBoard } from '../../../support/sample-board';
import { aMeeting, someTerms } from '../../../support/sample-records';

const held = aMeeting({ state: 'closed' });
const later = aMeeting({
  id: ids.meeting('sept'),
  state: 'planned',
  date: isoDate('2026-09-09'),
});

const summaryOf = ({ agenda, ...meeting }: typeof held): MeetingSummary => ({
  ...meeting,
  itemCount: agenda.length,
  holdsConfidential: false,
});

function openTimeline(planned: (typeof held)[], meeting = held) {
  const terms = someTerms({ frequency: stated({ kind: 'interval', days: 56 }, '8.3') });
  const view = boardView(aBoard({ terms }));
  return openScreen(`/m/${meeting.id}/timeline`, {
    ...boardAnswers(view, meeting),
    'meetings:open': ({ meetingId }) =>
      ok({ ...view, meeting: meetingId === later.id ? later : meeting, actions: [] }),
    'meetings:list': () => ok(planned.map(summaryOf)),
    'meetings:prepareNext': () =>
      ok({ view: { ...view, meeting: later, actions: [] }, undo: UNDO, added: 3 }),
  });
}

const prepare = { name: 'Prepare next meeting' };

describe('from a meeting that is over to the next (N8)', () => {
  it('fills the agenda of the meeting that is planned, and goes there', async () => {
    const { bridge, user } = openTimeline([held, later]);
    expect(
      await screen.findByText('The next meeting is on Wednesday 9 September 2026.'),
    ).toBeDefined();
    await user.click(screen.getByRole('button', prepare));
    expect(
      await screen.findByText('3 items put on the agenda of Wednesday 9 September 2026.'),
    ).toBeDefined();
    expect(bridge.sent('meetings:prepareNext')).toEqual([{ meetingId: held.id, details: null }]);
    expect(await screen.findByRole('list', { name: 'Agenda items' })).toBeDefined();
  });

  it('asks for the day where none is planned, with what is likely filled in', async () => {
    const { bridge, user } = openTimeline([held]);
    await user.click(await screen.findByRole('button', prepare));
    const form = await screen.findByRole('dialog', prepare);
    expect(within(form).getByRole('textbox', { name: 'Date' })).toHaveProperty(
      'value',
      'Wed 5 Aug 2026',
    );
    expect(within(form).getByRole('textbox', { name: 'Place' })).toHaveProperty(
      'value',
      held.place,
    );
    await user.click(within(form).getByRole('button', { name: 'Create and prepare' }));
    await waitFor(() =>
      expect(bridge.sent('meetings:prepareNext')[0]?.details).toMatchObject({
        date: '2026-08-05',
        startTime: '10:00',
        kind: 'ordinary',
      }),
    );
  });

  it('is not offered where another was held since', async () => {
    openTimeline([held, { ...later, state: 'closed' }]);
    await screen.findByRole('list', { name: 'Steps of the meeting' });
    expect(screen.queryByRole('button', prepare)).toBeNull();
  });

  it('is not offered before a meeting is over', async () => {
    openTimeline([], aMeeting({ state: 'planned' }));
    await screen.findByRole('list', { name: 'Steps of the meeting' });
    expect(screen.queryByRole('button', prepare)).toBeNull();
  });
});
