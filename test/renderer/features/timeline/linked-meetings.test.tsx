import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LinkableMeeting } from '#shared/ipc/areas/linked-meetings';
import { ok } from '#shared/ipc/result';
import { isoDate, isoTime } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aMeeting, anItem, MEETING_DAY } from '../../../support/sample-records';

const contest = (changes: Partial<LinkableMeeting> = {}): LinkableMeeting => ({
  id: ids.meeting('contest'),
  partnershipName: 'Contest Board',
  date: MEETING_DAY,
  startTime: isoTime('14:00'),
  endTime: isoTime('16:00'),
  place: 'County Hall',
  state: 'planned',
  isLinked: false,
  ...changes,
});

function openAt(place: 'timeline' | 'minutes', others: LinkableMeeting[]) {
  const view = boardView();
  const meeting = aMeeting({ state: 'in-progress', agenda: [anItem(1)] });
  return openScreen(`/m/${meeting.id}/${place}`, {
    ...boardAnswers(view, meeting),
    'linked:list': () => ok(others),
    'linked:save': () => ok({ view: { ...view, meeting, actions: [] }, undo: UNDO }),
  });
}

describe('meetings held back to back (F7)', () => {
  it('are linked and parted, each by the name of the other partnership', async () => {
    const safeguarding = contest({
      id: ids.meeting('safe'),
      partnershipName: 'Safeguarding Board',
      isLinked: true,
    });
    const { user, bridge } = openAt('timeline', [contest(), safeguarding]);
    const section = await screen.findByRole('region', { name: 'Held back to back' });
    expect(section.textContent).toContain('2.00pm to 4.00pm, County Hall');
    await user.click(within(section).getByRole('button', { name: 'Link with Contest Board' }));
    await user.click(
      within(section).getByRole('button', { name: 'Unlink from Safeguarding Board' }),
    );
    await waitFor(() =>
      expect(
        bridge.sent('linked:save').map(({ otherId, isLinked }) => [otherId, isLinked]),
      ).toEqual([
        ['meeting-contest', true],
        ['meeting-safe', false],
      ]),
    );
  });

  it('say that attendance is not shared where one was moved to another day', async () => {
    openAt('timeline', [contest({ isLinked: true, date: isoDate('2026-06-11') })]);
    const section = await screen.findByRole('region', { name: 'Held back to back' });
    expect(section.textContent).toContain('Thursday 11 June 2026');
    expect(section.textContent).toContain('On another day now: attendance is not shared.');
  });

  it('are no matter where nobody else meets on that day', async () => {
    openAt('timeline', []);
    await screen.findByRole('list', { name: 'Steps of the meeting' });
    expect(screen.queryByRole('region', { name: 'Held back to back' })).toBeNull();
  });

  it('are named where people are marked, as long as they have not begun', async () => {
    openAt('minutes', [
      contest({ isLinked: true }),
      contest({ id: ids.meeting('b'), partnershipName: 'Begun', isLinked: true, state: 'closed' }),
      contest({ id: ids.meeting('c'), partnershipName: 'Not linked' }),
    ]);
    expect(
      await screen.findByText('Marked the same at: Contest Board, until it begins'),
    ).toBeDefined();
  });
});
