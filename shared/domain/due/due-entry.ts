import type { DueEntry, DueKind } from '../../model/due';
import type { DueState } from '../due-state';

type Facts = Partial<Omit<DueEntry, 'kind' | 'state' | 'due'>>;

const NOTHING: Omit<DueEntry, 'kind' | 'state' | 'due'> = {
  clause: null,
  subject: '',
  body: '',
  personId: null,
  organisationId: null,
  meetingId: null,
  meetingDate: null,
  count: 1,
};

/** Something due on a day. */
export function dueOn(
  kind: DueKind,
  { state, due }: Pick<DueState, 'state' | 'due'>,
  facts: Facts,
): DueEntry {
  return { ...NOTHING, ...facts, kind, state, due };
}

/** Something to be settled that has no day. */
export function openMatter(kind: DueKind, facts: Facts): DueEntry {
  return { ...NOTHING, ...facts, kind, state: 'open', due: null };
}
