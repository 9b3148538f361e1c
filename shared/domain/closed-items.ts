import type { AgendaItem } from '../model/agenda';

/**
 * The numbers of closed items that lie between open ones: for each the public would have to leave
 * and come back. Closed business comes before or after what the public attends (X1, BCP 3.4).
 */
export function closedBetweenOpen(agenda: readonly Pick<AgendaItem, 'isClosed'>[]): number[] {
  const first = agenda.findIndex(({ isClosed }) => !isClosed);
  const last = agenda.findLastIndex(({ isClosed }) => !isClosed);
  return agenda.flatMap(({ isClosed }, place) =>
    isClosed && place > first && place < last ? [place + 1] : [],
  );
}
