import type { AgendaItem } from '../model/agenda';
import type { AgendaItemId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { TimelineStep } from './timeline';

/** A matter of which members know later than the rules would have it. */
export type LateMatter = {
  itemId: AgendaItemId;
  /** Its number as printed. */
  number: number;
  title: string;
  /** Why it came late and who let it in (N4); null where only its paper missed the day. */
  late: AgendaItem['late'];
  /** Whether the meeting is asked to decide it, for which members expect reasonable time (N12). */
  isForDecision: boolean;
  /** Whether its paper missed the last day for papers. */
  isPaperLate: boolean;
};

type LateItemFacts = Pick<AgendaItem, 'id' | 'title' | 'purpose' | 'paper' | 'late'>;

/**
 * The items marked as late (N4, Warwickshire 5.7), and those for decision whose paper missed the last
 * day for papers (N12, WACSO), in the order of the agenda. A paper missed it where the papers went,
 * or stay, unsent after it, or where it is still to follow once it is past (N6). `papers` is the step
 * of the timeline that sends them; without a last day no paper misses it.
 */
export function lateMatters(
  agenda: readonly LateItemFacts[],
  papers: Pick<TimelineStep, 'state' | 'due'> | undefined,
  today: IsoDate,
): LateMatter[] {
  return agenda
    .map(({ id, title, purpose, paper, late }, place) => ({
      itemId: id,
      number: place + 1,
      title,
      late,
      isForDecision: purpose === 'decision',
      isPaperLate: missesDay(paper, papers, today),
    }))
    .filter((matter) => matter.late !== null || (matter.isForDecision && matter.isPaperLate));
}

/**
 * What is said of an item as it is added: where the agenda has gone out it is a late one, and why the
 * Chair accepted it is still to be recorded (N4, Warwickshire 5.7).
 */
export function lateWhenAdded({ cycle }: Pick<Meeting, 'cycle'>): AgendaItem['late'] {
  const isSent = cycle.sent.some(({ what }) => what === 'agenda');
  return isSent ? { reason: '', permittedBy: '' } : null;
}

/** Whether an item is late and nobody has recorded why it was accepted (N4, Warwickshire 5.7). */
export function isLateReasonMissing({ late }: Pick<AgendaItem, 'late'>): boolean {
  return late !== null && late.reason.trim() === '';
}

function missesDay(
  paper: string,
  papers: Pick<TimelineStep, 'state' | 'due'> | undefined,
  today: IsoDate,
): boolean {
  if (papers === undefined || papers.due === null || /^(verbal)?$/i.test(paper)) return false;
  if (/^to follow/i.test(paper)) return today > papers.due;
  return papers.state === 'late' || papers.state === 'done-late';
}
