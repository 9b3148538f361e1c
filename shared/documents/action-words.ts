import { ownersInOrder } from '../domain/actions/owners';
import type { Action, Due } from '../model/action';
import { asSentence } from '../text/documents';
import type { Tongue } from '../text/tongue/tongue';
import type { CalloutBlock } from './document-block';
import type { NameBook } from './name-book';

/**
 * The names of those who are to do it, the lead first and said to lead where there are
 * several (A1, A5); none is shown as what it is, a gap (A10).
 */
export function ownerNames(
  action: Pick<Action, 'ownerIds' | 'bodyIds' | 'leadId'>,
  names: NameBook,
): string[] {
  const [first, ...others] = ownersInOrder(action).map((owner) =>
    owner.kind === 'person'
      ? names.personWithOrganisation(owner.id)
      : names.organisationName(owner.id),
  );
  const { terms, asLead } = names.tongue;
  if (first === undefined) return [terms.paper.ownerNotNamed];
  return others.length === 0 ? [first] : [asLead(first), ...others];
}

type DueDates = Pick<Action, 'due' | 'firstDue'>;

/** Whether the due date was moved since the action was recorded. */
function movedFrom({ due, firstDue: first }: DueDates): Due | null {
  return first === due ? null : first;
}

/** The due date in a table: the one now in force, and under it the first where it was moved. */
export function dueCell(action: DueDates, { terms: { paper }, shortDue }: Tongue): string {
  const now = action.due === null ? paper.noDueDate : shortDue(action.due);
  const first = movedFrom(action);
  return first === null ? now : `${now}\n${paper.firstDue}\n${shortDue(first)}`;
}

/** The due date in a sentence: "31 July 2026 (first due 30 June 2026)". */
function duePhrase(action: DueDates, { terms, plainDue, firstDue }: Tongue): string {
  const now = action.due === null ? terms.paper.noDueDate : plainDue(action.due);
  const first = movedFrom(action);
  return first === null ? now : `${now} (${firstDue(plainDue(first))})`;
}

/** An action as the minutes set it apart: what, on the next line who and by when. */
export function actionCallout(action: Action, names: NameBook): CalloutBlock {
  const { terms } = names.tongue;
  const owners = asSentence(ownerNames(action, names).join('; '));
  return {
    type: 'callout',
    kind: 'action',
    text: [
      { strong: `${terms.paper.action} ${action.reference}:` },
      ' ',
      names.written(asSentence(action.what)),
      '\n',
      { strong: terms.minutes.owner },
      ` ${owners} `,
      { strong: terms.minutes.due },
      ` ${asSentence(duePhrase(action, names.tongue))}`,
    ],
  };
}
