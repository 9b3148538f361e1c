import { NAME_LIMIT, PROSE_LIMIT } from '../../model/wording';

/** Words that forms share: what is wrong with an entry, and the buttons at their ends. */
export const fieldText = {
  required: (label: string) => `Enter ${label}`,
  tooLong: (by: number) =>
    `Too long: ${NAME_LIMIT} characters at most, ${by} ${by === 1 ? 'character' : 'characters'} too many. Nothing is lost; shorten it.`,
  proseTooLong: (by: number) =>
    `Too long: ${PROSE_LIMIT} characters at most, ${by} ${by === 1 ? 'character' : 'characters'} too many. Nothing is lost; divide it.`,
  lastBeforeFirst: 'The last day is before the first day.',
  openCalendar: (label: string) => `Calendar for ${label}`,
  calendarControls: {
    nextMonth: 'Next month',
    previousMonth: 'Previous month',
    nextYear: 'Next year',
    previousYear: 'Previous year',
    nextDecade: 'Next ten years',
    previousDecade: 'Previous ten years',
  },
  datePlaceholder: 'as 10/6/2026',
  toCome: 'This day is still to come.',
  duePlaceholder: 'as 10/6/2026 or June 2026',
  timePlaceholder: 'as 9.30 or 14:00',
  save: 'Save',
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
} as const;
