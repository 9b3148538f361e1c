import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { MeetingView } from '#shared/ipc/views';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { meetingDigest } from '../../../../../main/storage/documents/document-kinds';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView, UNDO } from '../../../../support/fake-bridge';
import { paragraph } from '../../../../support/minute-blocks';
import { openScreen } from '../../../../support/open-screen';
import { boardAttendance } from '../../../../support/sample-board';
import { aMeeting, anAction, anItem } from '../../../../support/sample-records';

const view = boardView();
const earlier = aMeeting({
  id: ids.meeting('earlier'),
  date: isoDate('2026-03-11'),
  state: 'closed',
  agenda: [anItem(9, { title: 'Prevent' })],
  minutes: [{ itemId: ids.item(9), blocks: [paragraph('The plan was discussed.')] }],
});
const action = anAction(1, { what: 'Publish the plan', raisedOn: earlier.date, status: 'open' });

function open(name: string, changes: Partial<Meeting> = {}) {
  const meeting = aMeeting({
    id: ids.meeting(name),
    state: 'in-progress',
    agenda: [
      anItem(1, { title: 'Declarations of interest' }),
      anItem(2, { title: 'Minutes of the previous meeting' }),
      anItem(3, { title: 'Matters arising and action log' }),
    ],
    attendance: boardAttendance(),
    ...changes,
  });
  const now = (changed: Partial<Meeting> = {}): MeetingView => ({
    ...view,
    meeting: { ...meeting, ...changed },
    actions: [action],
  });
  return openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'meetings:list': () => ok([meetingDigest(earlier), meetingDigest(meeting)]),
    'meetings:open': ({ meetingId }) =>
      ok(meetingId === earlier.id ? { ...view, meeting: earlier, actions: [] } : now()),
    'meetings:setNoneDeclared': ({ noneDeclared }) =>
      ok({ view: now({ noneDeclared }), undo: UNDO }),
    'actions:addUpdate': () => ok({ action, undo: UNDO }),
    'actions:save': () => ok({ action: { ...action, status: 'complete' }, undo: UNDO }),
    'minutes:save': () => ok({ savedAt: isoTime('10:42'), seq: 1, kept: 0 }),
  });
}

const item = (title: RegExp) => screen.findByRole('button', { name: title });

describe('what stands beside the text', () => {
  it('are the actions to report on when their item comes, each with a place for what is said (A1, A2)', async () => {
    const { bridge, user } = open('reviewed');
    await user.click(await item(/Matters arising/));
    await user.type(
      await screen.findByRole('textbox', { name: 'Report on A-2026-001' }),
      'It is out.{Enter}',
    );
    await waitFor(() =>
      expect(bridge.sent('actions:addUpdate')).toMatchObject([{ text: 'It is out.' }]),
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Status of A-2026-001' }),
      'Complete',
    );
    expect(bridge.sent('actions:save')).toMatchObject([
      { actionId: action.id, status: 'complete' },
    ]);
  });

  it('are the minutes of the last meeting when theirs comes, and who is here again on request (M1)', async () => {
    const { user } = open('last-time');
    await user.click(await item(/Minutes of the previous meeting/));
    expect(await screen.findByText('The plan was discussed.')).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Here' }));
    expect(screen.queryByText('The plan was discussed.')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Attendance' })).toBeDefined();
  });

  it('says what is missing, and leads to it (A10, I1)', async () => {
    const { user } = open('missing');
    await user.click(await screen.findByRole('radio', { name: 'Missing' }));
    const missing = await screen.findByRole('region', { name: /^Items with nothing recorded/ });
    await user.click(within(missing).getByRole('button', { name: /Matters arising/ }));
    expect((await item(/^3/)).getAttribute('aria-current')).toBe('step');
  });

  it('records at the item for interests that none were declared (I1)', async () => {
    const { bridge, user } = open('none-declared');
    await user.click(await screen.findByRole('checkbox', { name: 'No interests were declared' }));
    expect(bridge.sent('meetings:setNoneDeclared')).toMatchObject([{ noneDeclared: true }]);
    expect(await screen.findByText('Recorded that no interests were declared.')).toBeDefined();
    await user.click(await item(/Matters arising/));
    expect(screen.queryByRole('checkbox', { name: 'No interests were declared' })).toBeNull();
  });
});
