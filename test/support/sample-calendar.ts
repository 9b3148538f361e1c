import { closureIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Closure, WorkingCalendar } from '#shared/model/working-calendar';

/** A calendar of England and Wales without closures, unless changes are given. */
export function aCalendar(changes: Partial<WorkingCalendar> = {}): WorkingCalendar {
  return { division: 'england-and-wales', closures: [], workedHolidays: [], ...changes };
}

/** A closure from its first to its last day. */
export function aClosure(from: string, until: string, name = 'Office move'): Closure {
  return {
    id: closureIdSchema.parse(`closure-${from}`),
    from: isoDate(from),
    until: isoDate(until),
    name,
  };
}
