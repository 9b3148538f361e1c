import type { Action } from '../model/action';
import type { AgendaItem } from '../model/agenda';
import type { Person } from '../model/directory';
import type { ActionId, AgendaItemId, DecisionId, PersonId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Partnership } from '../model/partnership';
import { isThere } from './attendance';
import { declarationsItem, declarationsRecord } from './declarations-missing';
import { minuteOf, saysSomething } from './item-minute';
import { isLateReasonMissing } from './late-matters';
import { presidingChoice } from './offices/presiding';
import { rulesOn } from './terms';

/** What minutes may lack, in the order in which it is put right after a meeting. */
export const MISSING_KINDS = [
  'attendance',
  'presiding',
  'declarations',
  'late-reason',
  'item-outcome',
  'item-empty',
  'decision-words',
  'action-owner',
  'action-due',
  'opened',
  'closed',
] as const;

/** One sort of what minutes may lack. */
export type MissingKind = (typeof MISSING_KINDS)[number];

/** One thing that is missing: under which item, of what, and that thing’s own words (a title, a name, an action). */
export type Missing = {
  kind: MissingKind;
  itemId: AgendaItemId | null;
  subjectId: ActionId | DecisionId | PersonId | null;
  name: string;
};

/** What a meeting is looked through with; a `MeetingView` will do. */
export type TidyUpPapers = {
  partnership: Partnership;
  meeting: Meeting;
  actions: readonly Action[];
  people: readonly Pick<Person, 'id' | 'name'>[];
};

/**
 * Everything the minutes of a meeting still lack, by kind and in the order of the agenda: people not
 * marked, nobody to preside (C4, Warwickshire 5.4), interests neither recorded nor confirmed to be none
 * (I1, WACSO Operation), why late items were accepted (N4, Warwickshire 5.7), items for decision without
 * one, items without a word, decisions without words, actions without owner (A10) or due date (A12), and the times. None of it is refused:
 * minutes may go out with gaps, but not unnoticed.
 */
export function whatIsMissing(papers: TidyUpPapers): Missing[] {
  const found = [
    ...inAttendance(papers),
    ...inItems(papers),
    ...inActions(papers),
    ...inTimes(papers.meeting),
  ];
  const rank = ({ kind }: Missing): number => MISSING_KINDS.indexOf(kind);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Something about the meeting as a whole. */
function ofMeeting(kind: MissingKind): Missing {
  return { kind, itemId: null, subjectId: null, name: '' };
}

function inAttendance({ partnership, meeting, people }: TidyUpPapers): Missing[] {
  const nameById = new Map(people.map(({ id, name }) => [id, name]));
  const unmarked = meeting.attendance
    .filter(({ mark }) => mark === 'not-marked')
    .map(({ personId }): Missing => ({
      ...ofMeeting('attendance'),
      subjectId: personId,
      name: nameById.get(personId) ?? '',
    }));
  const presentIds = meeting.attendance.filter(isThere).map(({ personId }) => personId);
  const rules = rulesOn(partnership, meeting.date);
  const { byOffice } = presidingChoice(partnership, rules, presentIds, meeting.date);
  const isKnown = meeting.presiding.length > 0 || byOffice !== null;
  return [...unmarked, ...(isKnown ? [] : [ofMeeting('presiding')])];
}

function inItems(papers: TidyUpPapers): Missing[] {
  const { partnership, meeting } = papers;
  const declared = declarationsRecord(meeting, rulesOn(partnership, meeting.date));
  const declarationsId = declared.state === 'recorded' ? null : declared.itemId;
  const isAsked = declared.state === 'missing' || declarationsId !== null;
  const title = meeting.agenda.find(({ id }) => id === declarationsId)?.title ?? '';
  const declarations: Missing = {
    ...ofMeeting('declarations'),
    itemId: declarationsId,
    name: title,
  };
  return [
    ...(isAsked ? [declarations] : []),
    ...meeting.agenda.flatMap((item) => [
      ...unexplained(item),
      ...(item.id === declarationsId ? [] : underItem(item, papers)),
      ...wordless(item, papers),
    ]),
  ];
}

function unexplained(item: AgendaItem): Missing[] {
  if (!isLateReasonMissing(item)) return [];
  return [{ kind: 'late-reason', itemId: item.id, subjectId: null, name: item.title }];
}

/** That nothing, or no outcome, is recorded; "none declared" is a record of the item for declarations (I1). */
function underItem({ id, purpose, title }: AgendaItem, papers: TidyUpPapers): Missing[] {
  const { meeting, actions } = papers;
  const blocks = minuteOf(meeting, actions, id).filter(saysSomething);
  const missing = { itemId: id, subjectId: null, name: title };
  if (purpose === 'decision' && !blocks.some(({ type }) => type === 'decision')) {
    return [{ kind: 'item-outcome', ...missing }];
  }
  const isSettled = meeting.noneDeclared && declarationsItem(meeting) === id;
  return blocks.length > 0 || isSettled ? [] : [{ kind: 'item-empty', ...missing }];
}

function wordless({ id }: AgendaItem, { meeting, actions }: TidyUpPapers): Missing[] {
  return minuteOf(meeting, actions, id).flatMap((block): Missing[] =>
    block.type === 'decision' && block.text.trim() === ''
      ? [{ kind: 'decision-words', itemId: id, subjectId: block.id, name: block.reference }]
      : [],
  );
}

/** Of the actions raised at the meeting; one that is done needs no date any more. */
function inActions({ meeting, actions }: TidyUpPapers): Missing[] {
  return actions.flatMap((action): Missing[] => {
    const { origin, ownerIds, bodyIds, due, closedOn } = action;
    if (origin?.meetingId !== meeting.id) return [];
    const of = {
      itemId: origin.itemId,
      subjectId: action.id,
      name: `${action.reference} ${action.what}`,
    };
    return [
      ...(ownerIds.length + bodyIds.length === 0 ? [{ kind: 'action-owner' as const, ...of }] : []),
      ...(due === null && closedOn === null ? [{ kind: 'action-due' as const, ...of }] : []),
    ];
  });
}

function inTimes({ openedAt, closedAt }: Meeting): Missing[] {
  return [
    ...(openedAt === null ? [ofMeeting('opened')] : []),
    ...(closedAt === null ? [ofMeeting('closed')] : []),
  ];
}
