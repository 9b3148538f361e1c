import type { Meeting } from '../../model/meeting';
import type { Dispatch } from '../../model/meeting-cycle';
import type { PaperId } from '../../model/register-ids';

/** A sending that took a paper along, or may have: only packs and kept files say which papers they held. */
export type PaperSending = { dispatch: Dispatch; isNamed: boolean };

/**
 * What was sent of a meeting that had a paper in it (N7, X3): the sendings of the packs that name it. Where
 * none of them is on record, those of the papers of the meeting, of which nobody knows what they held.
 */
export function sendingsOfPaper(
  { cycle }: Pick<Meeting, 'cycle'>,
  paperId: PaperId,
): PaperSending[] {
  const files = new Set(
    cycle.packs
      .filter(({ paperIds }) => paperIds.includes(paperId))
      .flatMap((pack) => pack.files.map(({ sha256 }) => sha256)),
  );
  const named = cycle.sent.filter((one) => one.files.some(({ sha256 }) => files.has(sha256)));
  if (named.length > 0) return named.map((dispatch) => ({ dispatch, isNamed: true }));
  return cycle.sent
    .filter((one) => one.what === 'papers' && one.files.length === 0)
    .map((dispatch) => ({ dispatch, isNamed: false }));
}
