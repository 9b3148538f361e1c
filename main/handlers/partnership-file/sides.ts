import {
  differencesIn,
  type FileDifference,
  type TwoSides,
} from '#shared/domain/partnership-file/compare';
import { isTakenWhole } from '#shared/domain/partnership-file/whole-meeting';
import type { Version } from '#shared/domain/versions';
import type { Directory } from '#shared/model/directory';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { CarriedKind } from '#shared/model/partnership-file';
import type { Portion } from '../../portions';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { meetingsOf, readDirectory } from '../records';
import { sealingOf } from '../record/minute-book';
import type { Carried } from './carried-documents';
import { commonPoint, markOf, readPartnershipFiles } from './points';
import { placeName, type WaitingFile } from './waiting-files';

/** A document on both sides, with what is not the same. */
export type Compared = TwoSides & { differences: FileDifference[] };

/** All of a partnership on both sides, and since when they may differ. */
export type Comparison = {
  /** The partnership as it is here; null where it is not. */
  here: Partnership | null;
  commonAt: string | null;
  documents: Compared[];
};

/** Compares a file with what is here, document by document. */
export async function compareFile(
  deps: Dependencies,
  file: WaitingFile,
  portion: Portion,
): Promise<Comparison> {
  const { partnershipId, lineage } = file.manifest;
  const here = await deps.store.read('partnership', partnershipId);
  const common = await commonPoint(deps, await readPartnershipFiles(deps, partnershipId), lineage);
  const wholeness = wholenessOf(here, file);
  const documents: Compared[] = [];
  for await (const sides of allSides(deps, file)) {
    // Each takes a few milliseconds, and others have their turn between. Meetings that are here alone come on top.
    await portion(documents.length, Math.max(file.documents.length, documents.length));
    const whole = { ...sides, isWhole: wholeness(sides) };
    const differences = differencesIn(whole, { base: common?.marks ?? null, markOf });
    documents.push({ ...whole, differences });
  }
  return { here, commonAt: common?.at ?? null, documents };
}

type Sides = Omit<TwoSides, 'isWhole'>;

/** What is in the file beside what is here, and then the meetings that are here alone. */
async function* allSides(deps: Dependencies, file: WaitingFile): AsyncGenerator<Sides> {
  const { manifest, documents, lost } = file;
  for (const one of documents) yield await sidesOf(deps, one, file);
  const inFile = new Set(documents.map(placeName));
  const isElsewhere = (place: { kind: CarriedKind; id: string }): boolean =>
    inFile.has(placeName(place)) || lost.has(placeName(place));
  for (const kind of ['action-log', 'registers'] as const) {
    const id = manifest.partnershipId;
    if (isElsewhere({ kind, id })) continue;
    const here = await deps.store.read(kind, id);
    if (here !== null) yield { kind, id, here, there: null };
  }
  for (const { id } of await meetingsOf(deps, manifest.partnershipId)) {
    if (isElsewhere({ kind: 'meeting', id })) continue;
    yield { kind: 'meeting', id, here: await deps.store.read('meeting', id), there: null };
  }
}

async function sidesOf(
  deps: Dependencies,
  { kind, id, document }: Carried,
  { manifest }: WaitingFile,
): Promise<Sides> {
  if (kind === 'directory') {
    return { kind, id, here: sameEntries(await readDirectory(deps), document), there: document };
  }
  const here = await deps.store.read(kind, id);
  if (kind === 'meeting' && here && (here as Meeting).partnershipId !== manifest.partnershipId) {
    throw new Refused('partnership-file-not-read', {
      name: manifest.name,
      because: 'other-partnership',
    });
  }
  return { kind, id, here: here as Version | null, there: document };
}

/** Those entries of the directory here that the file has too. */
function sameEntries(here: Directory, there: Directory): Directory {
  const ids = new Set<string>([...there.people, ...there.organisations].map(({ id }) => id));
  return {
    people: here.people.filter(({ id }) => ids.has(id)),
    organisations: here.organisations.filter(({ id }) => ids.has(id)),
  };
}

/** Tells of a document whether it is taken or left as a whole. */
function wholenessOf(here: Partnership | null, file: WaitingFile): (sides: Sides) => boolean {
  const inFile = file.documents.find(({ kind }) => kind === 'partnership');
  const there = (inFile?.document ?? here) as Partnership | null;
  return (sides) => {
    if (sides.kind !== 'meeting' || here === null || there === null || sides.here === null) {
      return false;
    }
    const ours = { partnership: here, meeting: sides.here as Meeting };
    if (sides.there === null) return sealingOf(here, ours.meeting, []).isLocked;
    return isTakenWhole(ours, { partnership: there, meeting: sides.there as Meeting });
  };
}

/** The one directory there is, with these entries in the places of those of their ids. */
export function directoryWith(here: Directory, taken: Directory): Directory {
  return {
    organisations: withEntries(here.organisations, taken.organisations),
    people: withEntries(here.people, taken.people),
  };
}

function withEntries<T extends { id: string }>(here: readonly T[], taken: readonly T[]): T[] {
  const byId = new Map(taken.map((one) => [one.id, one]));
  const known = new Set(here.map(({ id }) => id));
  return [
    ...here.map((one) => byId.get(one.id) ?? one),
    ...taken.filter(({ id }) => !known.has(id)),
  ];
}
