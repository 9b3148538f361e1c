import type { Action, ActionLog } from '../../model/action';
import type { Directory } from '../../model/directory';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { TrackedAction } from '../../model/tracked-action';
import { lastDayOf } from '../action-due';
import { timesCarried, type PlacedMeeting } from './carry-forward';
import { chaseStanding } from './chase-list';
import { bodyFinder } from './body-finder';
import { ownersInOrder, type Owner } from './owners';

/** An action as a list shows it, and what it is found and put in order by. */
export type Tracked = {
  row: TrackedAction;
  /** Everything that can be searched for in it, in small letters. */
  words: string;
  /** Sorts as text: the last day it is due, those without one last, then the reference. */
  dueKey: string;
  ownerKey: string;
};

/** What the actions of one partnership refer to. */
export type TrackedLog = Pick<ActionLog, 'actions' | 'workStreams'> &
  Directory & {
    partnership: Pick<Partnership, 'id' | 'name' | 'members' | 'representatives'>;
    meetings: readonly PlacedMeeting[];
  };

/** The longest text of an action or of its latest update that a list shows. */
export const SHOWN_LENGTH = 400;

/**
 * The actions of a log as lists show them (A5, A6): names instead of ids, bodies as on the day, times
 * carried forward, and what they are found by.
 */
export function trackedActions(log: TrackedLog, today: IsoDate): Tracked[] {
  const { partnership, actions } = log;
  const people = new Map(log.people.map(({ id, name }) => [id, name]));
  const organisations = new Map(log.organisations.map(({ id, name }) => [id, name]));
  const streams = new Map(log.workStreams.map(({ id, name }) => [id, name]));
  const days = new Map(log.meetings.map(({ id, date }) => [id, date]));
  const bodyOf = bodyFinder(log, today);
  const named = (id: NonNullable<ReturnType<typeof bodyOf>>) => ({
    id,
    name: organisations.get(id) ?? '',
  });
  const ownerOf = (owner: Owner): TrackedAction['owners'][number] => {
    if (owner.kind === 'body') return { ...named(owner.id), body: null };
    const body = bodyOf(owner.id);
    const name = people.get(owner.id) ?? '';
    return { id: owner.id, name, body: body === null ? null : named(body).name };
  };
  return actions.map((action) => {
    const owners = ownersInOrder(action);
    const bodyIds = owners.map((one) => (one.kind === 'body' ? one.id : bodyOf(one.id)));
    const { origin, workStreamId } = action;
    const date = origin ? days.get(origin.meetingId) : undefined;
    const row: TrackedAction = {
      ...factsOf(action),
      partnershipId: partnership.id,
      partnership: partnership.name,
      owners: owners.map(ownerOf),
      bodies: [...new Set(bodyIds)].map((id) => (id === null ? null : named(id))),
      workStream:
        workStreamId === null ? null : { id: workStreamId, name: streams.get(workStreamId) ?? '' },
      raisedAt: origin && date ? { meetingId: origin.meetingId, date } : null,
      timesCarried: timesCarried(action, log.meetings),
    };
    return { row, ...keysOf(row, action) };
  });
}

function factsOf(action: Action) {
  const { id, reference, due, firstDue, status, holdReason, rag, priority } = action;
  const { isConfidential, raisedOn, closedOn } = action;
  const last = action.updates.at(-1);
  return {
    id,
    reference,
    due,
    firstDue,
    status,
    holdReason,
    rag,
    priority,
    isConfidential,
    raisedOn,
    closedOn,
    what: cutShort(action.what),
    latest: last ? { on: last.on, text: cutShort(last.text) } : null,
    chased: chaseStanding(action),
  };
}

/** A text as a list shows it: no longer than there is room for, and then with an ellipsis. */
export function cutShort(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH).trimEnd()}…` : text;
}

function keysOf(row: TrackedAction, action: Action): Omit<Tracked, 'row'> {
  const names = row.owners.flatMap(({ name, body }) => [name, body ?? '']);
  const said = action.updates.map(({ text }) => text);
  const dueKey = `${action.due === null ? '9999-99-99' : lastDayOf(action.due)} ${action.reference}`;
  return {
    words: [action.reference, action.what, ...said, ...names, row.workStream?.name ?? '']
      .join('\n')
      .toLowerCase(),
    dueKey,
    ownerKey: `${row.owners.map(({ name }) => name.toLowerCase()).join(', ')}\n${dueKey}`,
  };
}
