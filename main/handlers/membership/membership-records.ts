import { endsBeforeItStarts, type Dated } from '#shared/domain/in-force';
import type { Directory } from '#shared/model/directory';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../../refused';

/** What a change to the membership reads and writes. */
export type Records = { partnership: Partnership; directory: Directory };

export function refuseWrongDates(dated: Dated): void {
  if (endsBeforeItStarts(dated)) throw new Refused('end-before-start');
}
