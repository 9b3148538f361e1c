import type { Action, Due } from '../model/action';
import { plainDue, shortDue } from '../text/dates';
import { actionOpening, asSentence, firstDue, minutesWords, paperWords } from '../text/documents';
import type { CalloutBlock } from './document-block';
import type { NameBook } from './name-book';

/** The names of those who are to do it, in their order; none is shown as what it is, a gap (A10). */
export function ownerNames({ ownerIds }: Pick<Action, 'ownerIds'>, names: NameBook): string[] {
  if (ownerIds.length === 0) return [paperWords.ownerNotNamed];
  return ownerIds.map((id) => names.personWithOrganisation(id));
}

type DueDates = Pick<Action, 'due' | 'firstDue'>;

/** Whether the due date was moved since the action was recorded. */
function movedFrom({ due, firstDue: first }: DueDates): Due | null {
  return first === due ? null : first;
}

/** The due date in a table: the one now in force, and under it the first where it was moved. */
export function dueCell(action: DueDates): string {
  const now = action.due === null ? paperWords.noDueDate : shortDue(action.due);
  const first = movedFrom(action);
  return first === null ? now : `${now}\n${paperWords.firstDue}\n${shortDue(first)}`;
}

/** The due date in a sentence: "31 July 2026 (first due 30 June 2026)". */
function duePhrase(action: DueDates): string {
  const now = action.due === null ? paperWords.noDueDate : plainDue(action.due);
  const first = movedFrom(action);
  return first === null ? now : `${now} (${firstDue(plainDue(first))})`;
}

/** An action as the minutes set it apart: what, on the next line who and by when. */
export function actionCallout(action: Action, names: NameBook): CalloutBlock {
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
      ` ${asSentence(duePhrase(action))}`,
    ],
  };
}
