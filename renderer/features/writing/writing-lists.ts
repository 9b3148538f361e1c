import type { PartnershipView } from '#shared/ipc/views';
import type { Partnership } from '#shared/model/partnership';
import { useCommand } from '../../data/commands';

/** What is saved together. */
export type Lists = Pick<Partnership, 'snippets' | 'abbreviations' | 'dictionary' | 'spelling'>;

/** Saves some of the lists, the others as they are; answers whether it was done, which `said` then says. */
export function useSaveLists({ partnership }: PartnershipView, said: (saved: Lists) => string) {
  const { run, isRunning } = useCommand('writing:save', said);
  const save = async (changes: Partial<Lists>): Promise<boolean> => {
    const { id, snippets, abbreviations, dictionary, spelling } = partnership;
    const lists = { snippets, abbreviations, dictionary, spelling, ...changes };
    return (await run({ partnershipId: id, ...lists })) !== null;
  };
  return { save, isRunning };
}

/** A list with an entry in the place of another, or at its end. */
export function withReplaced<T>(list: readonly T[], before: T | null, next: T): T[] {
  return before === null ? [...list, next] : list.map((one) => (one === before ? next : one));
}
