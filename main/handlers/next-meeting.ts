import { detailsOf } from '#shared/domain/meeting-details';
import { hasMinute } from '#shared/domain/item-minute';
import { beforeClosing, nextAgenda, type SuggestedEntry } from '#shared/domain/next-agenda';
import type { nextMeetingChannels } from '#shared/ipc/areas/next-meeting';
import type { MeetingView, UndoToken } from '#shared/ipc/views';
import { agendaItemIdSchema, type AgendaItemId, type MeetingId } from '#shared/model/id';
import type { Meeting, MeetingDetails } from '#shared/model/meeting';
import type { SuggestedItem } from '#shared/model/suggested-item';
import { nextAgendaTitles, suggestedTitle } from '#shared/text/suggested-items';
import { Refused } from '../refused';
import type { NextValue } from './changes';
import type { Answers, Dependencies } from './dependencies';
import { entryOf } from './entries';
import { makeMeeting } from './meeting-making';
import { refuseLocked } from './record/locked-minutes';
import { readActionLog, readMeeting, readPartnership, readRegisters, viewMeeting } from './records';
import { nextMeetingAfter, withOwedProposals } from './registers/owed-proposals';
import { suggestedFor } from './suggested-items';

/** The channels that lead from one meeting to the next. */
export type NextMeetingChannel = keyof typeof nextMeetingChannels;

type Changed = { view: MeetingView; undo: UndoToken };

/** From one meeting to the next: its agenda, and items put by for later (N8). */
export function nextMeetingHandlers(deps: Dependencies): Answers<NextMeetingChannel> {
  return {
    'meetings:prepareNext': ({ meetingId, details }) =>
      deps.changes.inTurn(() => prepareNext(deps, meetingId, details)),
    'meetings:parkItem': ({ meetingId, itemId }) =>
      deps.changes.inTurn(() => parkItem(deps, meetingId, itemId)),
    'meetings:takeParked': ({ meetingId, itemIds }) =>
      deps.changes.inTurn(() => takeParked(deps, meetingId, itemIds)),
  };
}

/** An agenda, and what of it was suggested. */
type Prepared = { agenda: Meeting['agenda']; suggested: readonly SuggestedItem[] };

async function prepareNext(
  deps: Dependencies,
  id: MeetingId,
  details: MeetingDetails | null,
): Promise<Changed & { added: number }> {
  const previous = await readMeeting(deps, id);
  const { next, others } = await theNext(deps, previous, details);
  const { agenda, suggested } = await agendaFor(deps, next, previous);
  const value: NextValue = { kind: 'meeting', id: next.id, next: { ...next, agenda } };
  const values = await withPlanned(deps, [value, ...others], { next, agenda, suggested });
  const undo = await deps.changes.commit(values);
  const added = agenda.length - next.agenda.length;
  return { view: await viewMeeting(deps, next.id), undo, added };
}

/** The next planned meeting, or a new one with what it brings about elsewhere (V5). */
async function theNext(
  deps: Dependencies,
  previous: Meeting,
  details: MeetingDetails | null,
): Promise<{ next: Meeting; others: NextValue[] }> {
  const planned = await nextMeetingAfter(deps, previous.partnershipId, previous.date);
  if (planned !== null) return { next: planned, others: [] };
  if (details === null) throw new Refused('not-found', { what: 'next meeting' });
  if (details.date <= previous.date) throw new Refused('invalid-input', { field: 'date' });
  const partnership = await readPartnership(deps, previous.partnershipId);
  const made = makeMeeting(partnership, detailsOf(details), deps.newId);
  const values = await withOwedProposals(deps, partnership, [made]);
  const next = values.find((value) => value.kind === 'meeting')?.next ?? made;
  return { next, others: values.filter(({ kind }) => kind !== 'meeting') };
}

async function agendaFor(deps: Dependencies, next: Meeting, previous: Meeting): Promise<Prepared> {
  const { standingItems } = await readPartnership(deps, next.partnershipId);
  const { actions } = await readActionLog(deps, next.partnershipId);
  const suggested = await suggestedFor(deps, next);
  const agenda = nextAgenda({
    agenda: next.agenda,
    standingItems,
    previous,
    actions,
    suggested: suggested.map(asEntry),
    titles: {
      minutes: nextAgendaTitles.minutes(previous.date),
      mattersArising: nextAgendaTitles.mattersArising,
    },
  });
  const items = agenda.slice(0, 200).map((entry) => {
    const { why: _, ...item } = entry;
    return { ...item, id: item.id ?? agendaItemIdSchema.parse(deps.newId()) };
  });
  return { agenda: items, suggested };
}

/** An item by the rules; a line of the forward plan comes from the work plan, by who asked for it (N8, N9). */
function asEntry(item: SuggestedItem): SuggestedEntry {
  const { purpose, planned } = item;
  const title = suggestedTitle(item);
  if (planned === undefined) return { title, purpose };
  const { proposedBy, presenter } = planned;
  return { title, purpose, proposedBy, presenter, source: 'work-plan' };
}

/** The lines of the forward plan that came onto the agenda are on it in the same change. */
async function withPlanned(
  deps: Dependencies,
  values: readonly NextValue[],
  { next, agenda, suggested }: Prepared & { next: Meeting },
): Promise<NextValue[]> {
  const titles = new Set(agenda.map(({ title }) => title));
  const taken = new Set(
    suggested.flatMap((item) =>
      item.planned !== undefined && titles.has(suggestedTitle(item)) ? [item.planned.id] : [],
    ),
  );
  if (taken.size === 0) return [...values];
  const { partnershipId } = next;
  const changed = values.find((one) => one.kind === 'registers')?.next;
  const registers = changed ?? (await readRegisters(deps, partnershipId));
  const forwardPlan = registers.forwardPlan.map((one) =>
    taken.has(one.id) ? { ...one, state: 'on-agenda' as const, meetingId: next.id } : one,
  );
  const others = values.filter(({ kind }) => kind !== 'registers');
  return [...others, { kind: 'registers', id: partnershipId, next: { ...registers, forwardPlan } }];
}

async function parkItem(deps: Dependencies, id: MeetingId, itemId: AgendaItemId): Promise<Changed> {
  const meeting = await readMeeting(deps, id);
  await refuseLocked(deps, meeting);
  const partnership = await readPartnership(deps, meeting.partnershipId);
  const { actions } = await readActionLog(deps, meeting.partnershipId);
  const item = entryOf(meeting.agenda, itemId, 'agenda item');
  const isRaisedAt = actions.some(
    ({ origin }) => origin?.meetingId === id && origin.itemId === itemId,
  );
  if (hasMinute(meeting, itemId) || isRaisedAt) {
    throw new Refused('item-has-minutes', { name: item.title });
  }
  const agenda = meeting.agenda.filter((one) => one.id !== itemId);
  // Late was said of that agenda.
  const parkedItems = [...partnership.parkedItems, { ...item, late: null }];
  const undo = await deps.changes.commit([
    { kind: 'partnership', id: partnership.id, next: { ...partnership, parkedItems } },
    { kind: 'meeting', id, next: { ...meeting, agenda } },
  ]);
  return { view: await viewMeeting(deps, id), undo };
}

async function takeParked(
  deps: Dependencies,
  id: MeetingId,
  itemIds: readonly AgendaItemId[],
): Promise<Changed> {
  const meeting = await readMeeting(deps, id);
  await refuseLocked(deps, meeting);
  const partnership = await readPartnership(deps, meeting.partnershipId);
  const taken = [...new Set(itemIds)].map((itemId) =>
    entryOf(partnership.parkedItems, itemId, 'agenda item'),
  );
  const parkedItems = partnership.parkedItems.filter((item) => !taken.includes(item));
  const agenda = beforeClosing(meeting.agenda, taken);
  const undo = await deps.changes.commit([
    { kind: 'partnership', id: partnership.id, next: { ...partnership, parkedItems } },
    { kind: 'meeting', id, next: { ...meeting, agenda } },
  ]);
  return { view: await viewMeeting(deps, id), undo };
}
