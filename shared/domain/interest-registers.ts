import type { Organisation } from '../model/directory';
import type { AgendaItemId } from '../model/id';
import type { Gift, StandingInterest } from '../model/interest';
import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Rules } from '../model/rules/rules';
import { isThere } from './attendance';
import { daysBetween } from './calendar';
import { isInForce } from './in-force';

/** A standing interest of somebody at a meeting, and the items that name a body it names. */
export type InterestAtMeeting = { interest: StandingInterest; itemIds: AgendaItemId[] };

/**
 * The standing interests of those who are at a meeting, or expected and not yet marked, as in force
 * on its day (I3), with the items whose title or paper names an organisation that the interest names
 * too. Those that touch an item come first. It reminds; it does not judge.
 */
export function interestsAtMeeting(
  meeting: Pick<Meeting, 'date' | 'agenda' | 'attendance'>,
  interests: readonly StandingInterest[],
  organisations: readonly Organisation[],
): InterestAtMeeting[] {
  const here = new Set(
    meeting.attendance
      .filter((entry) => isThere(entry) || entry.mark === 'not-marked')
      .map((entry) => entry.personId),
  );
  return interests
    .filter((interest) => here.has(interest.personId) && isInForce(interest, meeting.date))
    .map((interest) => {
      const named = organisations.filter(({ name }) => names(interest.text, name));
      const items = meeting.agenda.filter((item) =>
        named.some(({ name }) => names(`${item.title} ${item.paper}`, name)),
      );
      return { interest, itemIds: items.map((item) => item.id) };
    })
    .toSorted((a, b) => Math.sign(b.itemIds.length) - Math.sign(a.itemIds.length));
}

/** The words of a text, lower-case and with one space before and after each. */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

/** Whether a text names a body, word for word: "Anyshire Policeman" does not name "Anyshire Police". */
function names(text: string, name: string): boolean {
  const words = wordsOf(name);
  return words.trim() !== '' && wordsOf(text).includes(words);
}

/** An accepted gift its recipient has not registered, and how many days ago it was. */
export type UnregisteredGift = { gift: Gift; ageDays: number };

/** The accepted gifts still to be registered, and whether the terms ask for that. */
export type GiftsToRegister = (
  { state: 'required' | 'not-required'; clause: string } | { state: 'silent' | 'not-entered' }
) & { gifts: UnregisteredGift[] };

/**
 * The gifts and hospitality accepted and not yet registered with the person’s own organisation, the
 * oldest first (I6, Warwickshire Code, Gifts and hospitality). No value is too small, for the Code
 * names no threshold; what was declined need not be registered.
 */
export function giftsToRegister(
  gifts: readonly Gift[],
  { giftsRegistered: rule }: Pick<Rules, 'giftsRegistered'>,
  today: IsoDate,
): GiftsToRegister {
  const unregistered = gifts
    .filter((gift) => gift.isAccepted && gift.registeredOn === null)
    .map((gift) => ({ gift, ageDays: daysBetween(gift.on, today) }))
    .toSorted((a, b) => b.ageDays - a.ageDays);
  if (rule.state !== 'set') return { state: rule.state, gifts: unregistered };
  const state = rule.value ? 'required' : 'not-required';
  return { state, clause: rule.clause, gifts: unregistered };
}
