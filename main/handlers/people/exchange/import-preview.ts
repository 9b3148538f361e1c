import type { RowOutcome } from '#shared/domain/people/importing/match-entries';
import { newBodies } from '#shared/domain/people/importing/new-bodies';
import { MOST_TOLD } from '#shared/ipc/areas/table-import';
import type { Output } from '#shared/ipc/contract';
import type { UnderstoodRows } from './understood-rows';

type Preview = Output<'directoryImport:preview'>;
type OfKind<K extends RowOutcome['kind']> = Extract<RowOutcome, { kind: K }>;

/** What taking the rows over would come to, told as far as anybody reads it. */
export function importPreview({ outcomes, bodies }: UnderstoodRows): Preview {
  const of = <K extends RowOutcome['kind']>(kind: K): OfKind<K>[] =>
    outcomes.filter((one): one is OfKind<K> => one.kind === kind);
  const [added, changed, twice, faulty] = [of('new'), of('differs'), of('twice'), of('faulty')];
  const named = [...added, ...changed].map(({ entry }) => entry);
  const organisations = newBodies(named, bodies);
  return {
    newRows: added.length,
    new: added.slice(0, MOST_TOLD).map(newRow),
    changedRows: changed.length,
    changed: changed.slice(0, MOST_TOLD).map(({ row, known, changes }) => ({
      row,
      who: whoIn(known.facts),
      changes,
    })),
    sameRows: of('same').length,
    twiceRows: twice.length,
    twice: twice
      .slice(0, MOST_TOLD)
      .map(({ row, entry, of: earlier }) => ({ row, name: entry.facts.name, of: earlier })),
    faultyRows: faulty.length,
    faulty: faulty
      .flatMap(({ row, faults }) => faults.map((fault) => ({ row, ...fault })))
      .slice(0, MOST_TOLD),
    newOrganisations: organisations.length,
    organisations: organisations.slice(0, MOST_TOLD),
  };
}

function newRow({ row, entry, alike }: OfKind<'new'>): Preview['new'][number] {
  return {
    row,
    who: whoIn(entry.facts),
    alike: alike && { ...whoIn(alike.known.facts), because: alike.because },
  };
}

function whoIn({ name, organisation }: { name: string; organisation: string }) {
  return { name, organisation };
}
