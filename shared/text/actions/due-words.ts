import type { Due, DueChange } from '../../model/action';
import { shortDate, shortDue } from '../dates';

/** That a due date was moved: "12 Jun 2026: from 1 Jul 2026 to August 2026. The supplier is late" (A12). */
export function dueChangeWords({ on, from, to, reason }: DueChange): string {
  const said = (due: Due | null): string => (due === null ? 'no date' : shortDue(due));
  const moved = `${shortDate(on)}: from ${said(from)} to ${said(to)}`;
  return reason === '' ? moved : `${moved}. ${reason}`;
}
