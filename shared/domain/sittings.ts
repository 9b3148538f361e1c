import type { Meeting } from '../model/meeting';
import type { Adjournment } from '../model/meeting-cycle';

/** The adjournment a meeting is in now; null while it sits, or is not held (F6, Safer Essex 8.5). */
export function openAdjournment({
  adjournments,
}: Pick<Meeting, 'adjournments'>): Adjournment | null {
  return adjournments.find(({ resumedAt }) => resumedAt === null) ?? null;
}

/** How many sittings a meeting has had: one, and one more for each time it was resumed (F6). */
export function sittingCount({ adjournments }: Pick<Meeting, 'adjournments'>): number {
  return 1 + adjournments.filter(({ resumedAt }) => resumedAt !== null).length;
}
