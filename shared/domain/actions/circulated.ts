import type { Action } from '../../model/action';
import type { ActionId } from '../../model/id';
import { confidentialActionIds, type Minuted } from '../confidential/confidential-matter';
import type { PaperVersion } from '../confidential/paper-version';

/** The actions of a paper, and which of them are confidential; those left out are only counted. */
export type VersionedActions = {
  actions: Action[];
  confidentialIds: ReadonlySet<ActionId>;
  leftOut: number;
};

/**
 * The actions that a version of a paper shows, and how many confidential ones it leaves out: those
 * marked so, and those of closed items of the meetings given (M3, Safer Essex 8.4). One raised at a
 * meeting that is not given, because it cannot be opened, may be of a closed item: it is left out too.
 */
export function actionsFor(
  version: PaperVersion,
  actions: readonly Action[],
  meetings: readonly Minuted[],
): VersionedActions {
  const marked = actions.filter(({ isConfidential }) => isConfidential).map(({ id }) => id);
  const ofMeetings = meetings.flatMap((meeting) => [...confidentialActionIds(meeting, actions)]);
  const confidentialIds = new Set([...marked, ...ofMeetings]);
  if (version === 'complete') return { actions: [...actions], confidentialIds, leftOut: 0 };
  const known = new Set(meetings.map(({ id }) => id));
  const shown = actions.filter(
    ({ id, origin }) =>
      !confidentialIds.has(id) && (origin === null || known.has(origin.meetingId)),
  );
  return { actions: shown, confidentialIds: new Set(), leftOut: actions.length - shown.length };
}
