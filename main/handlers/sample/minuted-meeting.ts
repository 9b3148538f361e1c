import { addDays } from '#shared/domain/calendar';
import { newAction } from '#shared/domain/new-records';
import { nextActionReference, nextReference } from '#shared/domain/references';
import { emptyActionLog, type Action, type ActionLog } from '#shared/model/action';
import type { Person } from '#shared/model/directory';
import {
  actionIdSchema,
  agendaItemIdSchema,
  decisionIdSchema,
  type AgendaItemId,
} from '#shared/model/id';
import { isoTime } from '#shared/model/iso-date';
import type { AttendanceMark, Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { sampleItems, type SampleAction, type SampleItem } from './sample-meeting';

type Ingredients = { meeting: Meeting; people: readonly Person[]; newId: () => string };

/** The sample's past meeting with its attendance and minutes, and the actions it raised. */
export function minutedMeeting(from: Ingredients): { meeting: Meeting; log: ActionLog } {
  const { meeting, newId } = from;
  const writer = new SampleWriter(from);
  const items = sampleItems.map((item) => ({ item, id: agendaItemIdSchema.parse(newId()) }));
  const minutes = items.map(({ item, id }) => ({ itemId: id, blocks: writer.blocksOf(item, id) }));
  return {
    log: writer.log,
    meeting: {
      ...meeting,
      state: 'closed',
      openedAt: isoTime('10:02'),
      closedAt: isoTime('11:40'),
      agenda: items.map(({ item: { paragraphs: _p, decision: _d, actions: _a, ...item }, id }) => ({
        ...item,
        id,
      })),
      attendance: meeting.attendance.map((one, place) => ({ ...one, mark: markAt(place) })),
      minutes,
    },
  };
}

/** Most came, some by remote means, two sent apologies. */
function markAt(place: number): AttendanceMark {
  if (place === 7 || place === 12) return 'apologies';
  return place % 5 === 3 ? 'remote' : 'present';
}

class SampleWriter {
  log: ActionLog;
  readonly #from: Ingredients;

  constructor(from: Ingredients) {
    this.#from = from;
    this.log = emptyActionLog(from.meeting.partnershipId);
  }

  blocksOf(item: SampleItem, itemId: AgendaItemId): MinuteBlock[] {
    const paragraphs = item.paragraphs.map((text) => ({
      type: 'paragraph' as const,
      text,
      isConfidential: false,
    }));
    const decisions = item.decision === undefined ? [] : [this.#decide(item.decision)];
    const actions = (item.actions ?? []).map((action) => this.#raise(action, itemId));
    return [...paragraphs, ...decisions, ...actions];
  }

  #decide(text: string): MinuteBlock {
    const { meeting, newId } = this.#from;
    const next = nextReference('D', this.log.lastDecisionNumbers, meeting.date);
    this.log = { ...this.log, lastDecisionNumbers: next.last };
    const id = decisionIdSchema.parse(newId());
    return {
      type: 'decision',
      id,
      reference: next.reference,
      outcome: 'resolved',
      text,
      isConfidential: false,
    };
  }

  #raise({ what, owner, dueInDays }: SampleAction, itemId: AgendaItemId): MinuteBlock {
    const { meeting, people, newId } = this.#from;
    const next = nextActionReference(this.log, meeting.date);
    const due = addDays(meeting.date, dueInDays);
    const action: Action = {
      ...newAction,
      id: actionIdSchema.parse(newId()),
      reference: next.reference,
      what,
      ownerIds: people.filter((one) => one.name === owner).map((one) => one.id),
      due,
      firstDue: due,
      raisedOn: meeting.date,
      origin: { meetingId: meeting.id, itemId },
    };
    const actions = [...this.log.actions, action];
    this.log = { ...this.log, actions, lastActionNumbers: next.last };
    return { type: 'action', actionId: action.id };
  }
}
