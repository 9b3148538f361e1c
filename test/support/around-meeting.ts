import type { AroundMeeting } from '#shared/domain/record/deletion';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { ids } from './board-builders';
import { anAnyshireBoard } from './sample-records';

/** What is kept beside a meeting: nothing but this. */
export function around(changes: Partial<AroundMeeting> = {}): AroundMeeting {
  const partnership = anAnyshireBoard();
  const registers = emptyRegisters(partnership.id);
  return { partnership, registers, actions: [], versions: [], others: [], ...changes };
}

/** The same with these registers. */
export const aroundWith = (changes: Partial<Registers>): AroundMeeting =>
  around({ registers: { ...emptyRegisters(ids.partnership('anyshire')), ...changes } });
