import type { Retained, Retention } from '../model/retention';
import { countOf } from './counts';

/** The kinds of records with a time for which they are kept. */
export const retainedLabels: Record<Retained, string> = {
  minutes: 'Minutes',
  actions: 'Actions',
  interests: 'Registered interests and gifts',
  attendance: 'Attendance',
  papers: 'Papers',
  'contact-details': 'Contact details of people',
};

/** For how long, and by which rule: "Minutes: kept for good (schedule 4)". */
export function retentionWords({ record, years, clause }: Retention): string {
  const time = years === null ? 'kept for good' : `${countOf(years, 'year')} after last use`;
  const source = clause === '' ? '' : ` (${clause})`;
  return `${retainedLabels[record]}: ${time}${source}`;
}
