import type { IsoDate } from '../../model/iso-date';
import { retainedSchema, type Retained, type Retention } from '../../model/retention';
import { mayGoFrom } from './may-go-from';

/** Something of a kind of record, and the day of its last use; null where no record tells it. */
export type Retainable = { record: Retained; lastUse: IsoDate | null };

/** A kind of record: what of it may go, and what of it may go later. */
export type KindReview<T extends Retainable> = {
  record: Retained;
  /** Its time and the rule that says so; null where the partnership says nothing. */
  setting: Retention | null;
  /** What may go today, with the first day on which it might; that of the earliest day first. */
  due: (T & { lastUse: IsoDate; from: IsoDate })[];
  /** The day on which the next of it may go; null where nothing more does. */
  next: IsoDate | null;
  /** How many there are of which no last use is known, and of which so nothing is said. */
  undated: number;
};

/**
 * What is older than a partnership's own times for which records are kept (X6). Where it says nothing of a
 * kind, or keeps it for good, nothing of that kind may go; what only lasts is never in the list.
 */
export function retentionReview<T extends Retainable>(
  matters: readonly T[],
  settings: readonly Retention[],
  today: IsoDate,
): KindReview<T>[] {
  return retainedSchema.options.map((record) => {
    const setting = settings.find((one) => one.record === record) ?? null;
    const own = matters.filter((one) => one.record === record);
    const years = setting?.years ?? null;
    const dated = years === null ? [] : own.flatMap((one) => withDay(one, years));
    const ordered = dated.toSorted((a, b) => a.from.localeCompare(b.from));
    return {
      record,
      setting,
      due: ordered.filter(({ from }) => from <= today),
      next: ordered.find(({ from }) => from > today)?.from ?? null,
      undated: years === null ? 0 : own.length - dated.length,
    };
  });
}

function withDay<T extends Retainable>(matter: T, years: number) {
  const { lastUse } = matter;
  return lastUse === null ? [] : [{ ...matter, lastUse, from: mayGoFrom(lastUse, years) }];
}
