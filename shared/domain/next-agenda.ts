import type { Action } from '../model/action';
import type { AgendaItem, Purpose } from '../model/agenda';
import type { AgendaItemId } from '../model/id';
import type { Meeting } from '../model/meeting';
import { isDeclarationsTitle } from './declarations-missing';
import { minuteOf, saysSomething } from './item-minute';
import { newAgendaItem } from './new-records';
import type { NewAgendaItem } from './standing-items';

/** Why an item is on the agenda of the next meeting; "there" where it was before. */
export type NextAgendaReason =
  'there' | 'standing' | 'minutes' | 'matters-arising' | 'carried-over' | 'rules';

/** An item of the next agenda; its id is null where it is new. */
export type NextAgendaEntry = NewAgendaItem & {
  id: AgendaItemId | null;
  why: NextAgendaReason;
};

/** An item by the rules, or a line of the forward plan with what is known of it (N8, N9). */
export type SuggestedEntry = Pick<NewAgendaItem, 'title' | 'purpose'> &
  Partial<Pick<NewAgendaItem, 'source' | 'proposedBy' | 'presenter'>>;

/** What the next agenda is made of. The titles are words of the partnership’s papers, so they come in. */
export type NextAgendaPapers = {
  /** The agenda as it stands: empty, or prepared so far. */
  agenda: readonly AgendaItem[];
  standingItems: readonly AgendaItem[];
  previous: Pick<Meeting, 'id' | 'state' | 'agenda' | 'minutes'>;
  actions: readonly Action[];
  suggested: readonly SuggestedEntry[];
  titles: { minutes: string; mattersArising: string };
};

const MINUTES =
  /^(?:to (?:approve|confirm|agree) )?(?:the )?(?:draft )?minutes\b(?!.*\bsub-?group)/i;
/** Titles of no meeting in particular, which can say which one it is. */
const ANY_MINUTES = /^(?:the )?minutes of (?:the )?(?:previous|last) meeting$/i;
const MATTERS_ARISING = /\bmatters arising\b|\baction log\b/i;
const OPENING = /\bwelcome\b|\bapologies\b|\bintroductions?\b/i;
const CLOSING =
  /\bany other (?:urgent )?business\b|^aob\b|\bdates? of (?:the )?(?:next|future) meetings?\b|\bclose\b/i;

/**
 * The agenda of the next meeting, with why each item is there: what it holds already, the standing
 * items, the minutes of this meeting (M1) and matters arising (A2, BCP 4.3), what this meeting deferred
 * or, being over, did not come to (N8), and what the rules and the forward plan suggest. Nothing is put there twice; what is
 * new goes before any other business, minutes and matters arising after the opening.
 */
export function nextAgenda(papers: NextAgendaPapers): NextAgendaEntry[] {
  const { titles, standingItems, suggested } = papers;
  const standing = standingItems.map((item) => entry(item, 'standing'));
  let agenda: NextAgendaEntry[] = papers.agenda.map((item) => ({ ...item, why: 'there' }));
  agenda = withStanding(agenda, standing).map((item) =>
    ANY_MINUTES.test(item.title.trim()) ? { ...item, title: titles.minutes } : item,
  );
  const minutes = plain(titles.minutes, 'minutes', 'decision');
  const arising = plain(titles.mattersArising, 'matters-arising', 'discussion');
  agenda = afterOpening(agenda, [
    ...(agenda.some(({ title }) => MINUTES.test(title.trim())) ? [] : [minutes]),
    ...(agenda.some(({ title }) => MATTERS_ARISING.test(title)) ? [] : [arising]),
  ]);
  const business = [
    ...carriedOver(papers).map((item) => entry(item, 'carried-over')),
    ...suggested.map(({ title, purpose, ...known }) => ({
      ...plain(title, 'rules', purpose),
      ...known,
    })),
  ];
  return beforeClosing(agenda, notThere(agenda, business));
}

/** The agenda with items put before those that close it: any other business, the date of the next meeting. */
export function beforeClosing<T extends { title: string }>(
  agenda: readonly T[],
  items: readonly T[],
): T[] {
  const first = agenda.findIndex(({ title }) => CLOSING.test(title));
  const place = first === -1 ? agenda.length : first;
  return agenda.toSpliced(place, 0, ...items);
}

/** Each standing item that is missing comes after the one it follows there. */
function withStanding(
  agenda: readonly NextAgendaEntry[],
  standing: readonly NextAgendaEntry[],
): NextAgendaEntry[] {
  let whole = [...agenda];
  let place = 0;
  for (const item of standing) {
    const there = whole.findIndex(({ title }) => isSame(title, item.title));
    const isSaid = there !== -1 || isSaidOtherwise(whole, item.title);
    if (!isSaid) whole = whole.toSpliced(place, 0, item);
    if (there !== -1) place = there + 1;
    else if (!isSaid) place += 1;
  }
  return whole;
}

/** "Minutes of the previous meeting" is there as "Minutes of the meeting of 10 June 2026". */
function isSaidOtherwise(agenda: readonly NextAgendaEntry[], title: string): boolean {
  return ANY_MINUTES.test(title.trim()) && agenda.some((one) => MINUTES.test(one.title.trim()));
}

function afterOpening(
  agenda: readonly NextAgendaEntry[],
  items: readonly NextAgendaEntry[],
): NextAgendaEntry[] {
  const opening = agenda.findLastIndex(
    ({ title }, place) => place < 3 && (OPENING.test(title) || isDeclarationsTitle(title)),
  );
  const minutes = agenda.findIndex(({ title }) => MINUTES.test(title.trim()));
  return agenda.toSpliced(Math.max(opening, minutes) + 1, 0, ...items);
}

/** Items this meeting deferred and, once it is over, those without a word; the ever-recurring apart. */
function carriedOver({ previous, actions, standingItems }: NextAgendaPapers): NewAgendaItem[] {
  const recurring = (title: string): boolean =>
    [MINUTES, MATTERS_ARISING, OPENING, CLOSING].some((one) => one.test(title.trim())) ||
    isDeclarationsTitle(title) ||
    standingItems.some((item) => isSame(item.title, title));
  return previous.agenda
    .filter((item) => {
      const blocks = minuteOf(previous, actions, item.id).filter(saysSomething);
      const isDeferred = blocks.some(
        (block) => block.type === 'decision' && block.outcome === 'deferred',
      );
      const isUntouched = previous.state === 'closed' && blocks.length === 0;
      return isDeferred || (isUntouched && !recurring(item.title));
    })
    .map((item) => ({ ...item, source: 'carried-over', paper: '', late: null }));
}

function entry(item: NewAgendaItem, why: NextAgendaReason): NextAgendaEntry {
  return { ...item, id: null, why };
}

function plain(title: string, why: NextAgendaReason, purpose: Purpose | null): NextAgendaEntry {
  const source = why === 'rules' ? 'rules' : 'not-stated';
  return entry({ ...newAgendaItem, title, purpose, source }, why);
}

function notThere<T extends { title: string }>(agenda: readonly T[], items: readonly T[]): T[] {
  return items.filter(
    ({ title }, index) =>
      ![...agenda, ...items.slice(0, index)].some((one) => isSame(one.title, title)),
  );
}

function isSame(one: string, other: string): boolean {
  const plainly = (title: string): string => title.trim().replace(/\s+/g, ' ').toLowerCase();
  return plainly(one) === plainly(other);
}
