import type { Action, ActionLog } from '../../model/action';
import type { Directory } from '../../model/directory';
import type { PartnershipId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { TrackedAction } from '../../model/tracked-action';
import { lastDayOf } from '../action-due';
import { carryCounter, type PlacedMeeting } from './carry-forward';
import { chaseStanding } from './chase-list';
import { bodyFinder } from './body-finder';
import { ownersInOrder, type Owner } from './owners';

/**
 * An action, how a list shows it, and what it is found and put in order by. What lists look at in each of very
 * many is there; names and words are put together for those that are shown or searched, once.
 */
export type Tracked = {
  readonly partnershipId: PartnershipId;
  readonly action: Action;
  readonly row: TrackedAction;
  /** Everything that can be searched for in it, in small letters. */
  readonly words: string;
  /** Sorts as text: the last day it is due, those without one last, then the reference. */
  readonly dueKey: string;
  readonly ownerKey: string;
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
  const nameRow = rowNamer(log, today);
  const { id } = log.partnership;
  return log.actions.map((action) => new NamedLater(id, action, nameRow));
}

/** An action of which the names are put together when somebody asks for them. */
class NamedLater implements Tracked {
  readonly partnershipId: PartnershipId;
  readonly action: Action;
  readonly dueKey: string;
  readonly #nameRow: (action: Action) => TrackedAction;
  #row: TrackedAction | null = null;
  #words: string | null = null;
  #ownerKey: string | null = null;

  constructor(
    partnershipId: PartnershipId,
    action: Action,
    nameRow: (action: Action) => TrackedAction,
  ) {
    this.partnershipId = partnershipId;
    this.action = action;
    this.dueKey = `${action.due === null ? '9999-99-99' : lastDayOf(action.due)} ${action.reference}`;
    this.#nameRow = nameRow;
  }

  get row(): TrackedAction {
    this.#row ??= this.#nameRow(this.action);
    return this.#row;
  }

  get words(): string {
    this.#words ??= wordsOf(this.row, this.action);
    return this.#words;
  }

  get ownerKey(): string {
    this.#ownerKey ??= ownerKeyOf(this.row, this.dueKey);
    return this.#ownerKey;
  }
}

function rowNamer(log: TrackedLog, today: IsoDate): (action: Action) => TrackedAction {
  const { partnership } = log;
  const people = new Map(log.people.map(({ id, name }) => [id, name]));
  const organisations = new Map(log.organisations.map(({ id, name }) => [id, name]));
  const streams = new Map(log.workStreams.map(({ id, name }) => [id, name]));
  const days = new Map(log.meetings.map(({ id, date }) => [id, date]));
  const bodyOf = bodyFinder(log, today);
  const timesCarried = carryCounter(log.meetings);
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
  return (action) => {
    const owners = ownersInOrder(action);
    const bodyIds = owners.map((one) => (one.kind === 'body' ? one.id : bodyOf(one.id)));
    const { origin, workStreamId } = action;
    const date = origin ? days.get(origin.meetingId) : undefined;
    return {
      ...factsOf(action),
      partnershipId: partnership.id,
      partnership: partnership.name,
      owners: owners.map(ownerOf),
      bodies: [...new Set(bodyIds)].map((id) => (id === null ? null : named(id))),
      workStream:
        workStreamId === null ? null : { id: workStreamId, name: streams.get(workStreamId) ?? '' },
      raisedAt: origin && date ? { meetingId: origin.meetingId, date } : null,
      timesCarried: timesCarried(action),
    };
  };
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

function ownerKeyOf({ owners }: TrackedAction, dueKey: string): string {
  return `${owners.map(({ name }) => name.toLowerCase()).join(', ')}\n${dueKey}`;
}

function wordsOf({ owners, workStream }: TrackedAction, action: Action): string {
  const names = owners.flatMap(({ name, body }) => [name, body ?? '']);
  const said = action.updates.map(({ text }) => text);
  return [action.reference, action.what, ...said, ...names, workStream?.name ?? '']
    .join('\n')
    .toLowerCase();
}
