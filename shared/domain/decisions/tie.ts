/**
 * Where a proposal stands (V3 to V7, V9, Safer Essex 8.6).
 *
 * - `open`: not put yet, or put and not decided
 * - `tied`: an even vote, with nothing done about it yet
 * - `carried-to-next-meeting`: the Chair ruled that it is not urgent, so it is owed to the next meeting
 * - `resubmitted`: put to a meeting again after that, and not decided there yet
 * - `barred`: again without a majority, so not to be submitted again as it is
 * - `reopened`: the Chair ruled that a new version is substantially modified
 * - `free`: ruled urgent, for which the terms provide nothing
 */
export type ProposalState =
  | 'open'
  | 'carried'
  | 'lost'
  | 'tied'
  | 'carried-to-next-meeting'
  | 'resubmitted'
  | 'barred'
  | 'reopened'
  | 'free';

/** What can happen to a proposal, as its record tells it. */
export type ProposalEvent =
  | 'submitted'
  /** A round ended: without agreement, or with a vote that open rules leave undecided, for the last. */
  | 'round-carried'
  | 'round-lost'
  | 'round-tied'
  | 'round-undecided'
  | 'ruled-urgent'
  | 'ruled-not-urgent'
  | 'ruled-modified'
  | 'ruled-not-modified'
  /** The clerk typed in what the terms do not provide for (V9). */
  | 'typed-carried'
  | 'typed-lost'
  | 'typed-other';

/** Where each event leads from one state; an event that is not there is not in order then. */
export type Transitions = Record<
  ProposalState,
  Readonly<Partial<Record<ProposalEvent, ProposalState>>>
>;

const typed = { 'typed-carried': 'carried', 'typed-lost': 'lost', 'typed-other': 'free' } as const;

const rounds = { 'round-carried': 'carried', 'round-lost': 'lost', 'round-tied': 'tied' } as const;

/** With the procedure for an even vote (V3 to V7, Safer Essex 8.6). */
const PROVIDED: Transitions = {
  open: { submitted: 'open', ...rounds, 'round-undecided': 'open', ...typed },
  carried: {},
  lost: {},
  tied: {
    // An alternative at the same meeting (V4).
    ...rounds,
    'round-undecided': 'tied',
    'ruled-not-urgent': 'carried-to-next-meeting',
    'ruled-urgent': 'free',
  },
  'carried-to-next-meeting': { submitted: 'resubmitted' },
  resubmitted: {
    submitted: 'resubmitted',
    'round-carried': 'carried',
    'round-lost': 'barred',
    'round-tied': 'barred',
    'round-undecided': 'resubmitted',
    ...typed,
    'typed-lost': 'barred',
  },
  barred: { 'ruled-modified': 'reopened', 'ruled-not-modified': 'barred' },
  reopened: { submitted: 'open' },
  free: { submitted: 'open', ...typed },
};

/** Without it: an even vote stays one until somebody says what came of it, and the app asks. */
const NOT_PROVIDED: Transitions = {
  ...PROVIDED,
  tied: { ...rounds, 'round-undecided': 'tied', ...typed },
};

/** The transitions where the terms provide a procedure for an even vote, or do not. */
export function transitionsWith(isTieProcedureProvided: boolean): Transitions {
  return isTieProcedureProvided ? PROVIDED : NOT_PROVIDED;
}
