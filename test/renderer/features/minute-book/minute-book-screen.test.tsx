import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MinuteBookView } from '#shared/ipc/areas/minute-book';
import { ok } from '#shared/ipc/result';
import { isoDate, isoTime } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const empty: MinuteBookView = {
  entries: [],
  total: 0,
  head: null,
  faults: [],
  missing: [],
  compared: 0,
  unread: 0,
};
const june = { meetingId: ids.meeting('june'), meetingOn: isoDate('2026-06-10') };
const confirmed = {
  ...june,
  number: 1,
  reason: 'confirmed',
  note: '',
  on: isoDate('2026-09-09'),
  at: isoTime('14:05'),
  by: 'Ann Lloyd',
  sum: '0123 4567 89ab',
} as const;
const kept: MinuteBookView = {
  ...empty,
  entries: [confirmed],
  total: 1,
  head: confirmed.sum,
  compared: 1,
};

function open(view: MinuteBookView, answers: Answers = {}) {
  const board = boardView();
  return openScreen(`/p/${board.partnership.id}/minute-book`, {
    ...boardAnswers(board),
    'minuteBook:open': () => ok(view),
    'minuteBook:enter': () => ok({ undo: UNDO }),
    'minuteBook:explain': () => ok({ undo: UNDO }),
    ...answers,
  });
}

describe('the minute book (M1, R27)', () => {
  it('says what will be in it before anything is', async () => {
    open(empty);
    expect(await screen.findByText(/entered by themselves when they are approved/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says that all is as it was entered, with the check sum to compare', async () => {
    open(kept);
    const said = 'Everything is as it was entered: 1 entry, 1 meeting.';
    expect(await screen.findByText(said)).toBeDefined();
    const row = screen.getByRole('row', { name: /^1 / });
    expect(row.textContent).toContain('Confirmed by a meeting');
    expect(row.textContent).toContain('0123 4567 89ab');
    const link = within(row).getByRole('link', { name: '10 June 2026' });
    expect(link.getAttribute('href')).toBe(`#/m/${june.meetingId}/record`);
  });

  it('shows what is not as entered, and takes why', async () => {
    const fault = { ...june, fault: 'record-changed', number: 1 } as const;
    const { user, bridge } = open({
      ...kept,
      faults: [fault, { fault: 'entry-changed', number: 1 }],
    });
    expect(await screen.findByText(/^2 things are not as entered/)).toBeDefined();
    expect(screen.getByText('Entry 1 itself was changed after it was made.')).toBeDefined();
    await user.click(
      screen.getByRole('button', { name: 'Say why the minutes of 10 June 2026 differ' }),
    );
    const panel = within(await screen.findByRole('dialog'));
    await user.click(panel.getByRole('button', { name: 'Say why' }));
    expect(panel.getByText('Enter why they differ')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: /Reason/ }), 'Restored by hand');
    await user.click(panel.getByRole('button', { name: 'Say why' }));
    expect(bridge.sent('minuteBook:explain')).toEqual([
      { meetingId: june.meetingId, note: 'Restored by hand' },
    ]);
  });

  it('takes in minutes that were locked before there was a book', async () => {
    const { user, bridge } = open({ ...empty, missing: [june] });
    const name = 'Enter the minutes of 10 June 2026';
    await user.click(await screen.findByRole('button', { name }));
    expect(bridge.sent('minuteBook:enter')).toEqual([{ meetingId: june.meetingId }]);
  });

  it('says what could not be compared', async () => {
    open({ ...kept, unread: 2 });
    expect(await screen.findByText(/^2 meetings could not be opened/)).toBeDefined();
  });
});
