import type { RegistersView } from '#shared/ipc/views';
import type { Meeting } from '#shared/model/meeting';
import type { Registers } from '#shared/model/registers';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import { ids } from './board-builders';
import { boardView, registersView } from './fake-bridge';
import { settledVotes } from './register-builders';
import { boardAttendance } from './sample-board';
import { aMeeting, anItem, someTerms } from './sample-records';

/** A board whose terms provide the procedure for an even vote and settle how votes are counted. */
export function votingView(rules: Partial<Rules> = {}) {
  return boardView({
    terms: someTerms({
      ...settledVotes,
      decisions: stated('consensus-then-vote', '8.6'),
      tieProcedure: stated(true, '8.6'),
      ...rules,
    }),
  });
}

/** The meeting of most tests: two items, and most of the board there. */
export function heldMeeting(changes: Partial<Meeting> = {}): Meeting {
  return aMeeting({
    agenda: [anItem('june', { title: 'Cameras' }), anItem(2, { title: 'Forward plan' })],
    attendance: boardAttendance(),
    ...changes,
  });
}

/** A meeting as the registers show it. */
export function meetingOfRegisters(meeting: Meeting): RegistersView['meetings'][number] {
  const { attendance: _a, minutes: _m, openedAt: _o, closedAt: _c, agenda, ...rest } = meeting;
  const { movements: _mo, presiding: _p, linkedMeetingIds: _l, ...digest } = rest;
  return {
    ...digest,
    itemCount: agenda.length,
    holdsConfidential: false,
    agenda: agenda.map(({ id, title }) => ({ id, title })),
    decisions: [],
  };
}

/** The registers with these entries, and with the meeting above and one to come. */
export function viewWith(registers: Partial<Registers>, rules: Partial<Rules> = {}): RegistersView {
  const next = heldMeeting({ id: ids.meeting('august'), date: '2026-08-05' as Meeting['date'] });
  return registersView(votingView(rules), registers, [
    meetingOfRegisters(next),
    meetingOfRegisters(heldMeeting()),
  ]);
}
