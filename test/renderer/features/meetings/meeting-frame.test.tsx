import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract';
import { ok } from '#shared/ipc/result';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aMeeting, TODAY } from '../../../support/sample-records';
import { emptyCycle } from '../../../support/sample-timeline';

const view = boardView();

describe('the head of a meeting', () => {
  it('leads to agenda, minutes, timeline and record, and says which is open', async () => {
    const meeting = aMeeting();
    const { user } = openScreen(`/m/${meeting.id}/agenda`, boardAnswers(view, meeting));
    const views = await screen.findByRole('navigation', { name: 'Views of the meeting' });
    const links = within(views).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Agenda',
      'Minutes',
      'Timeline',
      'Record',
    ]);
    await user.click(within(views).getByRole('link', { name: 'Timeline' }));
    expect(await screen.findByRole('list', { name: 'Steps of the meeting' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Timeline' }).getAttribute('aria-current')).toBe(
      'page',
    );
    expect(document.title).toBe('Timeline, Wednesday 10 June 2026 - Minute Book');
  });

  it('saves the particulars and nothing else, so that the main process takes them', async () => {
    const meeting = aMeeting({ kind: 'extraordinary', reason: 'Incident', calledBy: 'The Chair' });
    const { bridge, user } = openScreen(`/m/${meeting.id}/timeline`, {
      ...boardAnswers(view, meeting),
      'meetings:saveDetails': () => ok({ view: { ...view, meeting, actions: [] }, undo: UNDO }),
    });
    await user.click(await screen.findByRole('button', { name: 'Meeting details' }));
    const form = await screen.findByRole('dialog', { name: 'Meeting details' });
    expect(within(form).getByRole('textbox', { name: 'Reason' })).toHaveProperty(
      'value',
      'Incident',
    );
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Kind' }), 'annual');
    await user.click(within(form).getByRole('switch', { name: 'The date is agreed' }));
    await user.click(within(form).getByRole('button', { name: 'Save details' }));
    await waitFor(() => expect(bridge.sent('meetings:saveDetails')).toHaveLength(1));
    const [sent] = bridge.sent('meetings:saveDetails');
    expect(contract['meetings:saveDetails'].input.safeParse(sent).success).toBe(true);
    expect(sent?.details).toMatchObject({
      kind: 'annual',
      reason: '',
      calledBy: '',
      dateAgreed: false,
    });
  });

  it.each(['agenda', 'timeline'])('says that the minutes are locked: %s (M1)', async (shown) => {
    const minutesConfirmed = { meetingId: null, on: TODAY, withCorrections: false };
    const meeting = aMeeting({ cycle: { ...emptyCycle, minutesConfirmed } });
    openScreen(`/m/${meeting.id}/${shown}`, boardAnswers(view, meeting));
    expect(await screen.findByText('Locked')).toBeDefined();
    const note = screen.queryByRole('note');
    const link = note && within(note).getByRole('link').getAttribute('href');
    expect(link).toBe(shown === 'agenda' ? `#/m/${meeting.id}/record` : null);
  });
});
