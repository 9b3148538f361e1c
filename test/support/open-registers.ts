import { registerOf } from '#shared/documents/registers/register-of';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { registerNameSchema, type RegisterName } from '#shared/model/register-table';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { ids } from './board-builders';
import { boardAnswers, boardView, UNDO, type Answers } from './fake-bridge';
import { registerRecords } from './kept-builders';
import { openScreen } from './open-screen';
import { mayMeeting } from './register-papers';
import { heldMeeting, meetingOfRegisters } from './register-views';

const summary = (changes: Parameters<typeof heldMeeting>[0]) => {
  const { agenda: _a, decisions: _d, ...rest } = meetingOfRegisters(heldMeeting(changes));
  return rest;
};
const AUGUST = summary({
  id: ids.meeting('august'),
  date: isoDate('2026-08-05'),
  state: 'planned',
});

/** The registers of the sample board, or one of them, with what is kept; its meeting is that of May, and August is to come. */
export function openRegisters(
  part: RegisterName | '' | 'nothing',
  kept: Partial<Registers> = {},
  answers: Answers = {},
) {
  const view = boardView();
  const registers = { ...emptyRegisters(view.partnership.id), ...kept };
  const records = registerRecords({ registers, meetings: [mayMeeting] });
  const done = () => ok({ undo: UNDO });
  return openScreen(`/p/${view.partnership.id}/registers${part === '' ? '' : `/${part}`}`, {
    ...boardAnswers(view),
    'registerLists:count': () =>
      ok(registerNameSchema.options.map((name, entries) => ({ name, entries }))),
    'registerLists:read': ({ register, from, until }) =>
      ok(
        registerOf(register, {
          ...records,
          time: {
            from: from === null ? null : isoDate(from),
            until: until === null ? null : isoDate(until),
          },
        }),
      ),
    'registerLists:kept': () => ok(registers),
    'registerLists:saveStanding': done,
    'forwardPlan:save': done,
    'forwardPlan:putOnAgenda': done,
    'forwardPlan:setState': done,
    'forwardPlan:move': done,
    'forwardPlan:remove': done,
    'risks:save': done,
    'risks:close': done,
    'risks:remove': done,
    'meetings:list': () => ok([AUGUST]),
    ...answers,
  });
}
