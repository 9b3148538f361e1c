import { totalMinutes } from '#shared/domain/agenda-items';
import { isoTimeSchema, type IsoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { agendaText } from '#shared/text/screens/agenda';
import { contentOf, type DraftItem } from './draft-item';
import classes from './item-list.module.css';

type AgendaTotalProps = {
  items: readonly DraftItem[];
  meeting: Pick<Meeting, 'startTime' | 'endTime'>;
};

/** How long the agenda takes, when it ends by the clock, and whether that is later than planned. */
export function AgendaTotal({ items, meeting }: AgendaTotalProps) {
  if (items.length === 0) return null;
  const { minutes, untimed } = totalMinutes(items.map(contentOf));
  const end = minutesOfDay(meeting.startTime) + minutes;
  const endTime = timeOf(end);
  const over = meeting.endTime === null ? 0 : end - minutesOfDay(meeting.endTime);
  return (
    <div className={classes.total}>
      <span>{agendaText.total(minutes)}</span>
      {untimed > 0 && <span>{agendaText.untimed(untimed)}</span>}
      {endTime && minutes > 0 && untimed === 0 && <span>{agendaText.endsAt(endTime)}</span>}
      {meeting.endTime !== null && over > 0 && (
        <span className={classes.over}>{agendaText.over(over, meeting.endTime)}</span>
      )}
    </div>
  );
}

function minutesOfDay(time: IsoTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time of day, or null past midnight. */
function timeOf(minutes: number): IsoTime | null {
  const two = (n: number): string => String(n).padStart(2, '0');
  const text = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return isoTimeSchema.safeParse(text).data ?? null;
}
