import type { MissingKind } from '../../domain/tidy-up';

/** Words of the list of what minutes still lack. */
export const tidyUpText = {
  title: 'What is missing',
  nothing: 'Nothing is missing.',
  /** The heading of a kind, with how many there are of it. */
  group: (kind: MissingKind, count: number) => `${GROUPS[kind]} (${count})`,
  /** What a button says where the record has no words of its own. */
  go: {
    attendance: 'Somebody whose name is not known',
    presiding: 'Say who presided',
    declarations: 'Record interests, or confirm that none were declared',
    'late-reason': 'Go to the item',
    'item-outcome': 'Go to the item',
    'item-empty': 'Go to the item',
    'decision-words': 'A decision without a number',
    'action-owner': 'Name an owner',
    'action-due': 'Set a due date',
    opened: 'Record when the meeting opened',
    closed: 'Record when the meeting closed',
  } satisfies Record<MissingKind, string>,
} as const;

const GROUPS: Record<MissingKind, string> = {
  attendance: 'Attendance not marked',
  presiding: 'Nobody is known to have presided',
  declarations: 'Interests neither recorded nor confirmed as none',
  'late-reason': 'Late items without the reason they were accepted',
  'item-outcome': 'Items for decision without a decision',
  'item-empty': 'Items with nothing recorded',
  'decision-words': 'Decisions without words',
  'action-owner': 'Actions without an owner',
  'action-due': 'Actions without a due date',
  opened: 'Time of opening not recorded',
  closed: 'Time of closing not recorded',
};
