import type { FileDifference } from '#shared/domain/partnership-file/compare';
import { takenOver, usualSide, type Side } from '#shared/domain/partnership-file/merge';
import {
  logWithout,
  partnershipWithout,
  registersWithout,
} from '#shared/domain/record/without-meeting';
import type { Version } from '#shared/domain/versions';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { ActionLog } from '#shared/model/action';
import { MOST_ORGANISATIONS, MOST_PEOPLE, type Directory } from '#shared/model/directory';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Registers } from '#shared/model/registers';
import type { Portion } from '../../portions';
import { Refused } from '../../refused';
import type { NextValue } from '../changes';
import type { Dependencies } from '../dependencies';
import { inPortions } from '../in-portions';
import type { Work } from '../long-work';
import { readDirectory } from '../records';
import { FEW, pointOf, readPartnershipFiles, withPoint } from './points';
import { compareFile, directoryWith, type Compared } from './sides';
import type { WaitingFile } from './waiting-files';

type Choices = Parsed<'partnershipFile:take'>['choices'];

/** A document that changes, and what it becomes; null where it goes. */
type Taken = Pick<Compared, 'kind' | 'id' | 'here'> & { next: Version | null };

/**
 * Takes a file over: what was chosen, in one step that can be taken back. Papers are kept before; from there on it is
 * not stopped any more, so that none is kept for nothing.
 */
export async function takeFile(
  deps: Dependencies,
  { file, choices }: { file: WaitingFile; choices: Choices },
  { stage, settle }: Work,
): Promise<Output<'partnershipFile:take'>> {
  const { partnershipId, name, point } = file.manifest;
  const { here, documents } = await compareFile(deps, file, stage('comparing'));
  if (here === null && !file.documents.some(({ kind }) => kind === 'partnership')) {
    throw new Refused('partnership-file-not-read', { name, because: 'no-partnership' });
  }
  const sideOf = chosenSide(choices);
  const taken = await inPortions(
    documents,
    (few) =>
      few
        .map((one): Taken => ({ ...one, next: takenOver(one, one.differences, sideOf) }))
        .filter(({ here: before, next }) => before !== next),
    FEW,
  );
  settle();
  await keepPapers(deps, file, stage('saving'));
  const files = withPoint(
    await readPartnershipFiles(deps, partnershipId),
    await pointOf(deps, file.documents, { id: point, way: 'taken' }),
  );
  const undo = await deps.changes.commit([
    ...(await valuesOf(deps, withoutRemoved(taken, documents), name)),
    { kind: 'partnership-files', id: partnershipId, next: files },
  ]);
  return { partnershipId, name, undo };
}

async function keepPapers(
  { storedFiles }: Dependencies,
  { files }: WaitingFile,
  portion: Portion,
): Promise<void> {
  for (const [done, { bytes }] of files.entries()) {
    await portion(done, files.length);
    await storedFiles.keep(bytes);
  }
}

function chosenSide(choices: Choices): (difference: FileDifference) => Side {
  const nameOf = (kind: string, id: string, part: readonly (string | null)[]): string =>
    [kind, id, ...part.map((one) => one ?? '')].join(' ');
  const takes = new Map(
    choices.map(({ kind, id, key, entry, take }) => [nameOf(kind, id, [key, entry]), take]),
  );
  return (one) => {
    const part = [one.part?.key ?? null, one.part?.id ?? null];
    return takes.get(nameOf(one.kind, one.id, part)) ?? usualSide(one);
  };
}

/** What is left names no meeting that goes: as where a meeting is deleted here. */
function withoutRemoved(taken: readonly Taken[], documents: readonly Compared[]): Taken[] {
  const removed = taken.filter(({ kind, next }) => kind === 'meeting' && next === null);
  if (removed.length === 0) return [...taken];
  const changed = new Map(taken.map((one) => [`${one.kind} ${one.id}`, one]));
  for (const { kind, id, here } of documents) {
    const known = changed.get(`${kind} ${id}`);
    const before = known ? known.next : here;
    const next = removed.reduce(
      (value, { here: meeting }) => value && without(kind, value, meeting as Meeting),
      before,
    );
    if (next !== before) changed.set(`${kind} ${id}`, { kind, id, here, next });
  }
  const gone = new Set(removed.map(({ id }) => id));
  return [...changed.values()].filter(
    ({ kind, id }) => kind !== 'minute-versions' || !gone.has(id),
  );
}

function without(kind: Compared['kind'], value: Version, meeting: Meeting): Version {
  const document: unknown = value;
  const next: unknown =
    kind === 'action-log'
      ? logWithout(document as ActionLog, meeting)
      : kind === 'registers'
        ? registersWithout(document as Registers, meeting)
        : kind === 'partnership'
          ? partnershipWithout(document as Partnership, meeting.id)
          : document;
  return next as Version;
}

/** The next values, those that others refer to first, and what goes last. */
async function valuesOf(
  deps: Dependencies,
  taken: readonly Taken[],
  name: string,
): Promise<NextValue[]> {
  const values: NextValue[] = [];
  const going: NextValue[] = [];
  for (const { kind, id, next } of taken) {
    if (next === null) {
      going.push({ kind: 'meeting', id, next });
      going.push({ kind: 'edit-history', id, next }, { kind: 'minute-versions', id, next });
    } else if (kind === 'directory') {
      const directory = directoryWith(await readDirectory(deps), next as Directory);
      refuseTooMany(directory, name);
      values.push({ kind, id, next: directory });
    } else values.push({ kind, id, next } as NextValue);
  }
  return [...values, ...going];
}

function refuseTooMany({ people, organisations }: Directory, name: string): void {
  if (people.length <= MOST_PEOPLE && organisations.length <= MOST_ORGANISATIONS) return;
  throw new Refused('partnership-file-not-read', { name, because: 'directory-full' });
}
