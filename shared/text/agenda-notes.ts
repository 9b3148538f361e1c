import type { AgendaItem, ItemSource } from '../model/agenda';

/** Where an item comes from (N8). */
export const itemSourceLabels: Record<ItemSource, string> = {
  'not-stated': 'Not stated',
  'work-plan': 'Work plan',
  'emerging-issue': 'Emerging issue',
  'carried-over': 'Carried over',
  rules: 'Terms of reference',
};

/** "Late item accepted by the Chair because the report came on Friday" (N4, Warwickshire 5.7). */
export function lateItemSentence({ reason, permittedBy }: NonNullable<AgendaItem['late']>): string {
  const accepted = permittedBy === '' ? 'Late item' : `Late item accepted by ${permittedBy}`;
  return reason === '' ? accepted : `${accepted} because ${reason}`;
}

type Noted = Pick<AgendaItem, 'source' | 'proposedBy' | 'isClosed' | 'late'>;

/** What is particular about an item, in short; nothing for an ordinary one (N4, N8, N9, X1). */
export function itemNotes({ source, proposedBy, isClosed, late }: Noted): string[] {
  const from = source === 'not-stated' ? '' : `From: ${itemSourceLabels[source].toLowerCase()}`;
  const by = proposedBy === '' ? '' : `Proposed by ${proposedBy}`;
  const closed = isClosed ? 'Closed: without the public' : '';
  return [closed, late === null ? '' : lateItemSentence(late), from, by].filter(
    (note) => note !== '',
  );
}
