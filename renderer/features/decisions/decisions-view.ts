import { itemNumber } from '#shared/domain/agenda-items';
import { holdersOn } from '#shared/domain/offices';
import { rulesOn } from '#shared/domain/terms';
import type { NameBook } from '#shared/documents/name-book';
import type { RegistersView } from '#shared/ipc/views';
import type { AgendaItemId, MeetingId, OrganisationId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Proposer } from '#shared/model/proposal';
import type { Rules } from '#shared/model/rules/rules';
import { longDate } from '#shared/text/dates';
import { decisionsText } from '#shared/text/screens/decisions';
import { proposalText } from '#shared/text/screens/proposals';

/** A meeting as the registers know it. */
export type MeetingOfRegisters = RegistersView['meetings'][number];

/** A choice of a list. */
type Option = { value: string; label: string };

/** The rules of the partnership on a day (T8). */
export function rulesOfView({ partnership }: RegistersView): (on: IsoDate) => Rules {
  return (on) => rulesOn(partnership, on);
}

export function meetingIn(view: RegistersView, id: MeetingId): MeetingOfRegisters | undefined {
  return view.meetings.find((meeting) => meeting.id === id);
}

/** The day of a meeting in words, or that it is not there. */
export function dayOfMeeting(view: RegistersView, id: MeetingId): string {
  const meeting = meetingIn(view, id);
  return meeting ? longDate(meeting.date) : decisionsText.meetingGone;
}

/** The item something is under, as "item 3, Budget"; empty where it is no longer on the agenda. */
export function itemWords(view: RegistersView, meetingId: MeetingId, itemId: AgendaItemId): string {
  const agenda = meetingIn(view, meetingId)?.agenda ?? [];
  const number = itemNumber(agenda, itemId);
  const item = agenda.find(({ id }) => id === itemId);
  return number === null || !item ? '' : proposalText.itemOf(number, item.title);
}

/** Meetings as choices by their day. */
export function meetingOptions(meetings: readonly MeetingOfRegisters[]): Option[] {
  return meetings.map(({ id, date }) => ({ value: id, label: longDate(date) }));
}

/** The items of a meeting as choices, by number and title. */
export function itemOptions(meeting: MeetingOfRegisters | undefined): Option[] {
  return (meeting?.agenda ?? []).map(({ id, title }, place) => ({
    value: id,
    label: `${place + 1}. ${title}`,
  }));
}

/** The meeting one is most likely to mean: the next from today on, or else the last that was. */
export function likelyMeeting(
  meetings: readonly MeetingOfRegisters[],
  today: IsoDate,
): MeetingOfRegisters | undefined {
  const toCome = meetings.filter(({ date }) => date >= today);
  return toCome.at(-1) ?? meetings[0];
}

/** The meeting something was most likely done at: the last one that was, or else the first to come. */
export function lastMeeting(
  meetings: readonly MeetingOfRegisters[],
  today: IsoDate,
): MeetingOfRegisters | undefined {
  return meetings.find(({ date }) => date <= today) ?? meetings.at(-1);
}

/** The bodies of the partnership first, then all others, as choices by name. */
export function organisationOptions({ partnership, organisations }: RegistersView): Option[] {
  const own = new Set<OrganisationId>(partnership.members.map((one) => one.organisationId));
  const rank = (id: OrganisationId): number => (own.has(id) ? 0 : 1);
  return organisations
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name, 'en-GB'))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** Who seeks support, in words; empty where nobody is named. */
export function proposerWords({ personId, organisationId, name }: Proposer, names: NameBook) {
  if (personId !== null) return names.personWithOrganisation(personId);
  return organisationId === null ? name : names.organisationName(organisationId);
}

/** Who chairs on a day, by name; empty where nobody holds the office. */
export function chairOn({ partnership }: RegistersView, names: NameBook, on: IsoDate): string {
  return holdersOn(partnership, 'chair', on)
    .map((id) => names.personName(id))
    .join(' and ');
}
