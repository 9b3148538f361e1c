import type { OwnerChange } from '../../domain/actions/owner-changes';
import type { LeftAsItIs } from '../../ipc/areas/actions';

/** What becomes of the owners of many actions, as a choice (A1). */
export const ownerChangeLabels: Record<OwnerChange['how'], string> = {
  replace: 'Replace all by',
  add: 'Add',
  remove: 'Take away',
};

/** Why an action was left as it is: "A-2026-004, Safer Anyshire: Grace Bell has no part in this partnership." */
export function leftSentence({ reference, partnership, strangers }: LeftAsItIs): string {
  const verb = strangers.length === 1 ? 'has' : 'have';
  return `${reference}, ${partnership}: ${strangers.join(' and ')} ${verb} no part in this partnership.`;
}
