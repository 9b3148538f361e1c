import { withItemAfter } from '#shared/domain/agenda-items';
import { lateWhenAdded } from '#shared/domain/late-matters';
import { newAgendaItem } from '#shared/domain/new-records';
import { agendaItemIdSchema } from '#shared/model/id';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { entryOf, withEntry } from './entries';
import { changeOpenRecord } from './record/locked-minutes';

/** As many items as a meeting can hold. */
const ITEMS_AT_MOST = 200;

/** Changes to single items of an agenda, always to the agenda as it stands on the disk. */
export function agendaHandlers(deps: Dependencies): Answers<Area<'agenda'>> {
  return {
    'agenda:addItem': async ({ meetingId, afterId, title }) => {
      const itemId = agendaItemIdSchema.parse(deps.newId());
      const changed = await changeOpenRecord(deps, meetingId, (meeting) => {
        entryOf(meeting.agenda, afterId, 'agenda item');
        if (meeting.agenda.length >= ITEMS_AT_MOST) {
          throw new Refused('invalid-input', { field: 'agenda' });
        }
        const item = { ...newAgendaItem, id: itemId, title, late: lateWhenAdded(meeting) };
        return { ...meeting, agenda: withItemAfter(meeting.agenda, afterId, item) };
      });
      return { ...changed, itemId };
    },
    'agenda:setLateReason': ({ meetingId, itemId, reason }) =>
      changeOpenRecord(deps, meetingId, (meeting) => {
        const item = entryOf(meeting.agenda, itemId, 'agenda item');
        if (item.late === null) throw new Refused('not-found', { what: 'late item' });
        const late = { ...item.late, reason };
        return { ...meeting, agenda: withEntry(meeting.agenda, { ...item, late }) };
      }),
  };
}
