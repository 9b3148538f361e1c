import { idsReferredTo } from '#shared/domain/people/references/references-in';
import type { Directory } from '#shared/model/directory';
import type { PartnershipId } from '#shared/model/id';
import type { CarriedKind } from '#shared/model/partnership-file';
import type { Portion } from '../../portions';
import { ONLY, type DocumentOf } from '../../storage/documents/document-kinds';
import type { Dependencies } from '../dependencies';
import { meetingsOf, readDirectory, readPartnership } from '../records';

/** A document that goes with a partnership. */
export type Carried = {
  [K in CarriedKind]: { kind: K; id: string; document: DocumentOf<K> };
}[CarriedKind];

/** Everything of one partnership as it is now, in the order of its kinds, with those of the directory it names. */
export async function carriedDocuments(
  deps: Dependencies,
  partnershipId: PartnershipId,
  portion: Portion,
): Promise<Carried[]> {
  const partnership = await readPartnership(deps, partnershipId);
  const own: Carried[] = [{ kind: 'partnership', id: partnershipId, document: partnership }];
  for (const kind of ['action-log', 'registers', 'minute-book'] as const) {
    own.push(...(await present(deps, kind, partnershipId)));
  }
  const meetings = await meetingsOf(deps, partnershipId);
  for (const [done, { id }] of meetings.toReversed().entries()) {
    // One after the other: reading all of them at once would hold up everybody else.
    await portion(done, meetings.length);
    own.push(...(await present(deps, 'meeting', id)));
    own.push(...(await present(deps, 'minute-versions', id)));
  }
  const directory = excerptOf(await readDirectory(deps), idsIn(own));
  return [{ kind: 'directory', id: ONLY, document: directory }, ...own];
}

async function present({ store }: Dependencies, kind: CarriedKind, id: string): Promise<Carried[]> {
  const document = await store.read(kind, id);
  return document === null ? [] : [{ kind, id, document } as Carried];
}

/** Everybody and every body that some documents refer to. */
export function idsIn(documents: readonly Carried[]): Set<string> {
  return new Set(documents.flatMap(({ kind, document }) => [...idsReferredTo(kind, document)]));
}

/** These people and bodies of a directory, and those these people work for. */
export function excerptOf(
  { people, organisations }: Directory,
  ids: ReadonlySet<string>,
): Directory {
  const named = people.filter(({ id }) => ids.has(id));
  const employers = new Set(named.map(({ organisationId }) => organisationId));
  return {
    people: named,
    organisations: organisations.filter(({ id }) => ids.has(id) || employers.has(id)),
  };
}
