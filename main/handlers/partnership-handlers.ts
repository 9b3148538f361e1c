import { agendaItemIdSchema } from '#shared/model/id';
import { ONLY } from '../storage/documents/document-kinds';
import { rememberPartnership } from './app-handlers';
import type { Answers, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';
import { makePartnership } from './partnership-making';
import { readDirectory, viewPartnership } from './records';

type Channels =
  | 'partnerships:list'
  | 'partnerships:open'
  | 'partnerships:create'
  | 'partnerships:saveDetails'
  | 'partnerships:saveRetention'
  | 'partnerships:saveStandingItems';

/** Partnerships themselves: listing, making and describing them. */
export function partnershipHandlers(deps: Dependencies): Answers<Channels> {
  return {
    'partnerships:list': async () => {
      const all = await deps.store.digests('partnership');
      return all.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    },
    'partnerships:open': async ({ partnershipId }) => {
      const view = await viewPartnership(deps, partnershipId);
      await deps.changes.inTurn(() => rememberPartnership(deps, partnershipId));
      return view;
    },
    'partnerships:create': (input) =>
      deps.changes.inTurn(async () => {
        const made = makePartnership(input, await readDirectory(deps), deps.newId);
        const { id } = made.partnership;
        await deps.changes.commit([
          { kind: 'directory', id: ONLY, next: made.directory },
          { kind: 'partnership', id, next: made.partnership },
        ]);
        return viewPartnership(deps, id);
      }),
    'partnerships:saveDetails': ({ partnershipId, ...details }) =>
      changePartnership(deps, partnershipId, (partnership) => ({ ...partnership, ...details })),
    'partnerships:saveRetention': ({ partnershipId, retention }) =>
      changePartnership(deps, partnershipId, (partnership) => ({ ...partnership, retention })),
    'partnerships:saveStandingItems': ({ partnershipId, items }) =>
      changePartnership(deps, partnershipId, (partnership) => ({
        ...partnership,
        standingItems: items.map((item) => ({
          ...item,
          id: agendaItemIdSchema.parse(deps.newId()),
        })),
      })),
  };
}
