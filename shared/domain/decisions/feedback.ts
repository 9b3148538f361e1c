import type { PersonId } from '../../model/id';
import type { Round } from '../../model/proposal';

/** Whose feedback is still owed after an even vote: these people, or, where hands were only counted, somebody’s. */
export type FeedbackOwed = { personIds: PersonId[]; isUnnamed: boolean };

/**
 * Whose feedback is still missing of those who voted against (V3, Safer Essex 8.6): by name, all who
 * neither gave any nor had it given by their organisation; of a show of hands, at least one entry.
 * Votes that no terms would count are not asked about.
 */
export function feedbackOwed({ way, feedback, recused }: Round): FeedbackOwed {
  if (way.kind === 'consensus') return { personIds: [], isUnnamed: false };
  if (way.count.kind === 'counts') {
    return { personIds: [], isUnnamed: way.count.against > 0 && feedback.length === 0 };
  }
  const owing = way.count.voters.filter(
    ({ personId, organisationId, right, isThere, choice }) =>
      choice === 'against' &&
      right !== 'none' &&
      isThere &&
      !recused.includes(personId) &&
      !feedback.some(
        (one) =>
          one.personId === personId ||
          (one.organisationId !== null && one.organisationId === organisationId),
      ),
  );
  return { personIds: [...new Set(owing.map((one) => one.personId))], isUnnamed: false };
}

/** Whether any feedback is still missing. */
export function isFeedbackOwed(round: Round): boolean {
  const { personIds, isUnnamed } = feedbackOwed(round);
  return isUnnamed || personIds.length > 0;
}
