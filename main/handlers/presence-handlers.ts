import { openAdjournment } from '#shared/domain/sittings';
import { adjournmentIdSchema, movementIdSchema } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { refuseUnknown } from './entries';
import { changeOpenRecord } from './record/locked-minutes';

function refuseUnknownPerson({ attendance }: Meeting, id: string): void {
  if (!attendance.some(({ personId }) => personId === id)) {
    throw new Refused('not-found', { what: 'person' });
  }
}

/** Who comes and goes in the course of a meeting, and who presides at it (Q9, C4). */
export function presenceHandlers(deps: Dependencies): Answers<Area<'presence'>> {
  return {
    'presence:recordMovement': ({ meetingId, at, ...movement }) =>
      changeOpenRecord(deps, meetingId, (meeting) => {
        refuseUnknownPerson(meeting, movement.personId);
        if (!meeting.agenda.some(({ id }) => id === movement.itemId)) {
          throw new Refused('not-found', { what: 'agenda item' });
        }
        const id = movementIdSchema.parse(deps.newId());
        const time = at === 'now' ? deps.clock.time() : at;
        return { ...meeting, movements: [...meeting.movements, { ...movement, id, at: time }] };
      }),
    'presence:removeMovement': ({ meetingId, movementId }) =>
      changeOpenRecord(deps, meetingId, (meeting) => {
        if (!meeting.movements.some(({ id }) => id === movementId)) {
          throw new Refused('not-found', { what: 'movement' });
        }
        const movements = meeting.movements.filter(({ id }) => id !== movementId);
        return { ...meeting, movements };
      }),
    'presence:adjourn': ({ meetingId, reason, resumesOn }) =>
      changeOpenRecord(deps, meetingId, (meeting) => {
        if (openAdjournment(meeting)) throw new Refused('already-adjourned');
        const entry = {
          id: adjournmentIdSchema.parse(deps.newId()),
          on: deps.clock.today(),
          at: deps.clock.time(),
          reason,
          resumesOn,
          resumedAt: null,
        };
        return { ...meeting, adjournments: [...meeting.adjournments, entry] };
      }),
    'presence:resume': ({ meetingId }) =>
      changeOpenRecord(deps, meetingId, (meeting) => {
        const open = openAdjournment(meeting);
        if (!open) throw new Refused('not-found', { what: 'adjournment' });
        const resumedAt = deps.clock.time();
        const adjournments = meeting.adjournments.map((one) =>
          one.id === open.id ? { ...one, resumedAt } : one,
        );
        return { ...meeting, adjournments };
      }),
    'presence:setPresiding': ({ meetingId, presiding }) =>
      changeOpenRecord(deps, meetingId, (meeting) => {
        for (const { personId, fromItemId } of presiding) {
          refuseUnknownPerson(meeting, personId);
          refuseUnknown(meeting.agenda, fromItemId, 'agenda item');
        }
        return { ...meeting, presiding };
      }),
  };
}
