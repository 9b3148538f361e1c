import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import type { Output } from '#shared/ipc/contract';
import { ok, refuse, type Result } from '#shared/ipc/result';
import type { MinutePanes } from '#shared/model/app-settings';
import { ids } from '../../../support/board-builders';
import { boardAnswers, boardView, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { OPEN_STORE } from '../../../support/open-session';
import { aMeeting, anItem, TODAY } from '../../../support/sample-records';

type Status = Result<Output<'app:status'>>;

function statusWith(minutePanes: MinutePanes): Status {
  return ok({
    version: '0.1.0',
    today: TODAY,
    settings: { ...newSettings, minutePanes },
    dataFolder: '/home/officer/Minute Book',
    unusable: null,
    store: OPEN_STORE,
    trouble: null,
    problems: [],
  });
}

const saveSettings: Answers = {
  'app:saveSettings': (changes) => ok({ ...newSettings, ...changes }),
};

function open(name: string, answers: Answers) {
  const meeting = aMeeting({ id: ids.meeting(name), agenda: [anItem(1, { title: 'Cameras' })] });
  return openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(boardView(), meeting),
    ...answers,
  });
}

const text = () => screen.findByRole('textbox', { name: 'Minutes of the meeting' });
const agenda = () => screen.queryByRole('navigation', { name: 'Agenda items' }) !== null;
const attendance = () =>
  screen.queryByRole('complementary', { name: 'Attendance and quorum' }) !== null;

describe('the panes beside the minutes', () => {
  it('are put away and brought back by their keys, and are kept so without a word', async () => {
    const { bridge, user } = open('panes', saveSettings);
    await user.click(await text());
    expect([agenda(), attendance()]).toEqual([true, true]);
    await user.keyboard('{Alt>}12{/Alt}');
    expect([agenda(), attendance()]).toEqual([false, false]);
    await user.keyboard('{Alt>}1{/Alt}');
    expect([agenda(), attendance()]).toEqual([true, false]);
    expect(bridge.sent('app:saveSettings').map(({ minutePanes }) => minutePanes)).toEqual([
      { agenda: false, attendance: true },
      { agenda: false, attendance: false },
      { agenda: true, attendance: false },
    ]);
    expect(screen.queryAllByRole('alert')).toEqual([]);
  });

  it('are never shown otherwise than they were left, however late that is known', async () => {
    let answer: ((status: Status) => void) | undefined;
    const { bridge } = open('panes-late', {
      'app:status': () => new Promise<Status>((resolve) => (answer = resolve)),
    });
    await waitFor(() => expect(bridge.sent('minutes:history')).toHaveLength(1));
    expect(screen.queryByRole('textbox', { name: 'Minutes of the meeting' })).toBeNull();
    const seen: boolean[] = [];
    const watch = new MutationObserver(() => seen.push(agenda()));
    watch.observe(document.body, { childList: true, subtree: true });
    await act(async () => {
      answer?.(statusWith({ agenda: false, attendance: true }));
      await Promise.resolve();
    });
    await text();
    watch.disconnect();
    expect(seen).toContain(false);
    expect(seen).not.toContain(true);
    expect(attendance()).toBe(true);
  });

  it.each([
    ['refuses', { 'app:saveSettings': () => refuse('disk-full') }],
    ['fails', {}],
  ] as [string, Answers][])('go as they are told where the disk %s', async (name, answers) => {
    const { user } = open(`panes-${name}`, answers);
    await user.click(await text());
    await user.keyboard('{Alt>}2{/Alt}');
    expect([agenda(), attendance()]).toEqual([true, false]);
    await user.keyboard('{Alt>}1{/Alt}');
    expect([agenda(), attendance()]).toEqual([false, false]);
    expect(screen.queryByText(/The disk is full/)).toBeNull();
    expect(await text()).toBe(document.activeElement);
  });
});
