import { wholeRegister, type RegisterSelection } from '#shared/model/register-table';
import { cleanLine, NAME_LIMIT } from '#shared/model/wording';
import { dateOf } from '#shared/text/read-date';

/** What of a register is asked for, as it is typed: days may be half typed. */
export type TypedSelection = Pick<RegisterSelection, 'words' | 'sortBy' | 'isDescending'> & {
  from: string;
  until: string;
};

export const everything: TypedSelection = { ...wholeRegister, from: '', until: '' };

/** What is shown by what was typed; a day that is none yet leaves nothing out. */
export function selectionOf({ from, until, words, ...order }: TypedSelection): RegisterSelection {
  return {
    ...order,
    words: cleanLine(words).slice(0, NAME_LIMIT),
    from: dateOf(from),
    until: dateOf(until),
  };
}
