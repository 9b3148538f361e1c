import type { PartnershipId } from '#shared/model/id';
import type { RegisterRow } from '#shared/model/register-table';
import { useRegisterTable } from '../../../data/queries';
import type { Kept } from './kept';

/** So much of a decision tells it from the others. */
const LABEL_LENGTH = 90;

/** The decisions of minutes that may have taken the place of one, as choices: later ones that stand. */
export function useLaterDecisions(
  partnershipId: PartnershipId,
  { decisionStandings }: Kept,
  { id: own, day }: RegisterRow,
): { value: string; label: string }[] {
  const about = { register: 'decisions', version: 'complete', from: null, until: null } as const;
  const rows = useRegisterTable({ partnershipId, ...about }).data?.rows ?? [];
  const gone = new Set(
    decisionStandings
      .filter(({ state }) => state !== 'current')
      .map(({ meetingId, decisionId }) => `${meetingId} ${decisionId}`),
  );
  return rows
    .filter((row) => !row.id.startsWith('between ') && row.id !== own && !gone.has(row.id))
    .filter((row) => (row.day ?? '') >= (day ?? ''))
    .map(({ id, cells }) => {
      const [reference, date, , decision] = cells.map(({ text }) => text);
      const label = `${reference ?? ''}, ${date ?? ''}: ${decision ?? ''}`;
      return { value: id, label: label.slice(0, LABEL_LENGTH) };
    });
}
