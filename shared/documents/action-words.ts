import type { Action } from '../model/action';
import type { IsoDate } from '../model/iso-date';
import { plainDate } from '../text/dates';
import { actionOpening, asSentence, firstDue, minutesWords, paperWords } from '../text/documents';
import type { CalloutBlock } from './document-block';
import type { NameBook } from './name-book';

/** The names of those who are to do it, in their order; none is shown as what it is, a gap (A10). */
export function ownerNames({ ownerIds }: Pick<Action, 'ownerIds'>, names: NameBook): string[] {
  if (ownerIds.length === 0) return [paperWords.ownerNotNamed];
  return ownerIds.map((id) => names.personWithOrganisation(id));
}

/** The due date in words with the first one where it was moved: two pieces, the second may be null. */
export function dueWords(
  { due, firstDue: first }: Pick<Action, 'due' | 'firstDue'>,
  inWords: (date: IsoDate) => string,
): { due: string; moved: string | null } {
  return {
    due: due === null ? paperWords.noDueDate : inWords(due),
    moved: first === null || first === due ? null : firstDue(inWords(first)),
  };
}

/** An action as the minutes set it apart: what, on the next line who and by when. */
export function actionCallout(action: Action, names: NameBook): CalloutBlock {
  const { due, moved } = dueWords(action, plainDate);
  const owners = asSentence(ownerNames(action, names).join('; '));
  return {
    type: 'callout',
    kind: 'action',
    text: [
      { strong: actionOpening(action.reference) },
      ` ${asSentence(action.what)}\n`,
      { strong: minutesWords.owner },
      ` ${owners} `,
      { strong: minutesWords.due },
      ` ${due}${moved === null ? '' : ` (${moved})`}`,
    ],
  };
}
