import { detailsOf } from '#shared/domain/meeting-details';
import { isoDate, isoTime, type IsoDate, type IsoTime } from '#shared/model/iso-date';
import type { MeetingDetails } from '#shared/model/meeting';
import { readDate } from '#shared/text/read-date';
import { readTime } from '#shared/text/read-time';
import { meetingsText } from '#shared/text/screens/meetings';
import { checkTime } from '../../ui/checks';
import { typedDate } from '../../ui/date-field';

/** A meeting's details as its form holds them: dates and times still text. */
export type TypedDetails = Omit<MeetingDetails, 'date' | 'startTime' | 'endTime'> & {
  date: string;
  startTime: string;
  endTime: string;
};

/** What the form starts with; `isAgreed` says whether the day of a new meeting counts as settled. */
export function typedDetails(
  details: (Omit<MeetingDetails, 'date'> & { date: IsoDate | null }) | null,
  isAgreed: boolean,
): TypedDetails {
  if (details === null) {
    return {
      date: '',
      startTime: '',
      endTime: '',
      place: '',
      joining: '',
      form: 'in-person',
      kind: 'ordinary',
      dateAgreed: isAgreed,
      reason: '',
      calledBy: '',
    };
  }
  const { date, ...known } = details;
  return {
    // Any day will do: it is replaced by what is to be in its field.
    ...detailsOf({ ...known, date: date ?? isoDate('2000-01-01') }),
    date: date === null ? '' : typedDate(date),
    endTime: details.endTime ?? '',
  };
}

/** What a checked form holds, with dates and times read; only an extraordinary meeting has a reason (F3). */
export function detailsFrom(typed: TypedDetails): MeetingDetails {
  const isExtraordinary = typed.kind === 'extraordinary';
  return {
    ...typed,
    ...(isExtraordinary ? {} : { reason: '', calledBy: '' }),
    date: theDate(typed.date),
    startTime: theTime(typed.startTime),
    endTime: typed.endTime.trim() === '' ? null : theTime(typed.endTime),
  };
}

/** What is wrong with the end of a meeting, which may be unknown. */
export function checkEnd(startTime: string, endTime: string): string | null {
  const wrong = checkTime(endTime);
  if (wrong !== null) return wrong;
  const [start, end] = [readTime(startTime), readTime(endTime)];
  if (start.state !== 'time' || end.state !== 'time') return null;
  return end.time <= start.time ? meetingsText.form.endBeforeStart : null;
}

function theDate(text: string): IsoDate {
  const read = readDate(text);
  return isoDate(read.state === 'date' ? read.date : text);
}

function theTime(text: string): IsoTime {
  const read = readTime(text);
  return isoTime(read.state === 'time' ? read.time : text);
}
