import { expectedAttendance } from '#shared/domain/attendance';
import { agendaItemIdSchema, meetingIdSchema } from '#shared/model/id';
import type { Meeting, MeetingDetails } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';

/** A meeting to be prepared: the partnership's standing items, and its members still to be marked. */
export function makeMeeting(
  partnership: Partnership,
  details: MeetingDetails,
  newId: () => string,
): Meeting {
  return {
    ...details,
    id: meetingIdSchema.parse(newId()),
    partnershipId: partnership.id,
    state: 'planned',
    openedAt: null,
    closedAt: null,
    agenda: partnership.standingItems.map((item) => ({
      ...item,
      id: agendaItemIdSchema.parse(newId()),
    })),
    attendance: expectedAttendance(partnership, details.date),
    minutes: [],
    noneDeclared: false,
    corrections: [],
    cycle: {
      agendaAgreed: [],
      minutesApproved: [],
      confidentialAgreed: [],
      minutesWithChair: null,
      minutesConfirmed: null,
      sent: [],
      packs: [],
    },
    movements: [],
    adjournments: [],
    presiding: [],
    linkedMeetingIds: [],
  };
}
