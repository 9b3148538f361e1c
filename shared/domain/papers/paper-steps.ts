import type { IsoDate } from '../../model/iso-date';
import type { Paper, PaperState, PaperStep } from '../../model/paper';

/** Why a step does not fit into the life of a paper. */
export type PaperStepFault =
  /** A paper begins as a draft: there is nothing yet that could be considered or agreed. */
  | 'begins-as-draft'
  /** It is agreed already, and is agreed again only after it came back as a draft. */
  | 'agreed-already'
  | 'before-earlier-step'
  | 'before-its-meeting'
  | 'day-to-come';

/** What a step is judged by besides the paper: today, and the day of its meeting where it has one. */
export type StepDays = { today: IsoDate; meetingDate: IsoDate | null };

/** How far a paper has come now, and by which step (M7). */
export function latestStep({ steps }: Pick<Paper, 'steps'>): PaperStep {
  return steps.at(-1) as PaperStep;
}

/**
 * Why a step may not come next in the life of a paper; null where it may (M7, WACSO: drafts were
 * considered, then the report was agreed by the Board on a day). It begins as a draft, is considered
 * as often as it comes back, becomes a draft again at any time, and is agreed once: by a meeting that
 * considers and agrees it at one sitting too. No step lies before an earlier one or before its meeting.
 */
export function paperStepFault(
  { steps }: Pick<Paper, 'steps'>,
  step: Pick<PaperStep, 'state' | 'on'>,
  { today, meetingDate }: StepDays,
): PaperStepFault | null {
  if (step.on > today) return 'day-to-come';
  if (meetingDate !== null && step.on < meetingDate) return 'before-its-meeting';
  return orderFault(steps.at(-1), step);
}

/** Why the steps that are left after one is taken out do not make a life; null where they do (M7). */
export function faultWithout(
  { steps }: Pick<Paper, 'steps'>,
  place: number,
): PaperStepFault | null {
  const left = steps.toSpliced(place, 1);
  if (left.length === 0) return 'begins-as-draft';
  const faults = left.map((step, index) => orderFault(left[index - 1], step));
  return faults.find((fault) => fault !== null) ?? null;
}

function orderFault(
  before: Pick<PaperStep, 'state' | 'on'> | undefined,
  step: Pick<PaperStep, 'state' | 'on'>,
): PaperStepFault | null {
  if (before === undefined) return step.state === 'draft' ? null : 'begins-as-draft';
  if (before.state === 'agreed' && step.state !== 'draft') return 'agreed-already';
  return step.on < before.on ? 'before-earlier-step' : null;
}

/** What may be recorded of a paper next, the likeliest first (M7). */
export function nextStates({ steps }: Pick<Paper, 'steps'>): PaperState[] {
  const { state } = latestStep({ steps });
  if (state === 'agreed') return ['draft'];
  return state === 'draft' ? ['considered', 'agreed', 'draft'] : ['agreed', 'considered', 'draft'];
}
