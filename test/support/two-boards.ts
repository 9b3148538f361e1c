import type { Input } from '#shared/ipc/contract';
import { firstQuestion } from '#shared/domain/actions/finding';
import type { PartnershipId } from '#shared/model/id';
import { useCases, type UseCases } from './use-cases';

/** Open actions of all partnerships. */
export const anywhere: Input<'allActions:which'> = {
  partnershipId: null,
  question: firstQuestion,
  due: null,
};
/** The same, and which lines of them. */
export const everywhere: Input<'allActions:find'> = {
  ...anywhere,
  grouping: 'none',
  offset: 0,
  limit: 100,
};
/** When the first of the two is due. */
export const DUE = '2026-07-01';

/** Two partnerships, the first with an action due in July, the second with one that is overdue. */
export async function twoBoards(): Promise<{ app: UseCases; ids: PartnershipId[] }> {
  const app = await useCases();
  const ids: PartnershipId[] = [];
  for (const name of ['Safer Anyshire', 'Safer Otherton']) {
    const secretariat = { name: '', team: '', email: '', phone: '' };
    const details = { name, area: '', presetId: null, secretariat };
    const { partnership } = await app.get('partnerships:create', details);
    ids.push(partnership.id);
  }
  const [first, second] = ids as [PartnershipId, PartnershipId];
  const nobody = { ownerIds: [], origin: null };
  await app.get('actions:record', {
    partnershipId: first,
    what: 'Publish the plan',
    due: DUE,
    ...nobody,
  });
  await app.get('actions:record', {
    partnershipId: second,
    what: 'Book the hall',
    due: '2026-06-01',
    priority: 'high',
    ...nobody,
  });
  return { app, ids };
}

/** What is to be done, of those that were found. */
export const whats = async (app: UseCases, changes: Partial<Input<'allActions:find'>> = {}) => {
  const { lines } = await app.get('allActions:find', { ...everywhere, ...changes });
  return lines.map((line) => (line.kind === 'action' ? line.action.what : line.key.kind));
};
