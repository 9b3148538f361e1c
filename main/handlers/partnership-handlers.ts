import type { PartnershipView, UndoToken } from '#shared/ipc/views';
import { stated } from '#shared/model/setting';
import { agendaItemIdSchema, type PartnershipId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import type { StandInRule, TermsOfReference } from '#shared/model/rules';
import { ONLY } from '../storage/documents/document-kinds';
import { rememberPartnership } from './app-handlers';
import type { Answers, Dependencies } from './dependencies';
import { makePartnership } from './partnership-making';
import { readDirectory, readPartnership, viewPartnership } from './records';
import { makeSample } from './sample/make-sample';

type Channels =
  | 'partnerships:list'
  | 'partnerships:open'
  | 'partnerships:create'
  | 'partnerships:createSample'
  | 'partnerships:saveDetails'
  | 'partnerships:saveStandingItems';

/** The partnership's own word for a stand-in; the clause stays, if the terms gave one. */
function withWord(terms: TermsOfReference, word: StandInRule['word'] | null): TermsOfReference {
  if (word === null) return terms;
  const { standIn } = terms;
  const known = standIn.state === 'set' ? standIn : stated({ word, sameOrganisation: false }, '');
  return { ...terms, standIn: stated({ ...known.value, word }, known.clause) };
}

async function changePartnership(
  deps: Dependencies,
  id: PartnershipId,
  change: (partnership: Partnership) => Partnership,
): Promise<{ view: PartnershipView; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const next = change(await readPartnership(deps, id));
    const undo = await deps.changes.commit([{ kind: 'partnership', id, next }]);
    return { view: await viewPartnership(deps, id), undo };
  });
}

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
    'partnerships:createSample': () =>
      deps.changes.inTurn(async () => {
        const sample = makeSample(await readDirectory(deps), deps.clock.today(), deps.newId);
        await deps.changes.commit(sample.values);
        return viewPartnership(deps, sample.partnershipId);
      }),
    'partnerships:saveDetails': ({ partnershipId, standInWord, ...details }) =>
      changePartnership(deps, partnershipId, (partnership) => ({
        ...partnership,
        ...details,
        terms: withWord(partnership.terms, standInWord),
      })),
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
