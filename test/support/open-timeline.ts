import { screen, within } from '@testing-library/react';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Cycle } from '#shared/model/meeting-cycle';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import { boardAnswers, boardView, UNDO, type Answers } from './fake-bridge';
import { openScreen } from './open-screen';
import { aMeeting, someTerms } from './sample-records';
import { emptyCycle, notice } from './sample-timeline';

/** Five clear working days for the agenda, where possible for the papers; nothing on minutes. */
export const essex: Partial<Rules> = {
  agendaNotice: stated(notice(5, 'clear-working'), '8.4'),
  papersNotice: stated(notice(5, 'clear-working', true), '8.4'),
  minutesDue: { state: 'silent' },
};

/** The timeline of a meeting on Wednesday 24 June 2026, seen on Friday 12 June. */
export function openTimeline(
  rules: Partial<Rules>,
  changes: Partial<Meeting> = {},
  others: Answers = {},
) {
  const view = boardView({ terms: someTerms(rules) });
  const meeting = aMeeting({ date: isoDate('2026-06-24'), state: 'planned', ...changes });
  const changed = () => ok({ view: { ...view, meeting, actions: [] }, undo: UNDO });
  const opened = openScreen(`/m/${meeting.id}/timeline`, {
    ...boardAnswers(view, meeting),
    'cycle:recordDispatch': changed,
    'cycle:removeDispatch': changed,
    'cycle:recordApprovals': changed,
    'cycle:confirmMinutes': changed,
    'meetings:saveDetails': changed,
    ...others,
  });
  return { ...opened, meeting };
}

/** A meeting with this recorded around it, and nothing else. */
export const withCycle = (cycle: Partial<Cycle>): Partial<Meeting> => ({
  cycle: { ...emptyCycle, ...cycle },
});

/** The row of a step. */
export async function rowOf(name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { name });
  const row = heading.closest('li');
  if (row === null) throw new Error(`no row for ${name}`);
  return row;
}

/** What a row or a panel says. */
export const said = (row: HTMLElement, words: string | RegExp) => within(row).getByText(words);
