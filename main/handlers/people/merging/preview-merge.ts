import type { MergeEffect } from '#shared/domain/people/merging/merge-findings';
import { referencesIn } from '#shared/domain/people/references/references-in';
import type { Output } from '#shared/ipc/contract';
import type { Directory } from '#shared/model/directory';
import type { OrganisationId, PartnershipId } from '#shared/model/id';
import type { Dependencies } from '../../dependencies';
import { readDirectory } from '../../records';
import { organisationNames } from '../person-holdings';
import { entryFacts, type Merging } from './entry-facts';
import type { ReferringLine } from './merge-plan';
import { namedEntries, ownName } from './named-entries';
import { planMerge } from './plan-merge';

type Preview = Output<'people:previewMerge'>;

/** So many names tell a reader what is meant; the count says how many there are. */
const NAMES = 12;

/** Effects that are about bodies: they come with ids, and a reader is told names. */
const ABOUT_BODIES: readonly MergeEffect['what'][] = [
  'same-seat',
  'two-seats',
  'seat-and-stand-in',
];

/** All that a merge would change, and what stands against it (P18). */
export async function previewMerge(deps: Dependencies, merging: Merging): Promise<Preview> {
  const directory = await readDirectory(deps);
  const facts = entryFacts(directory, merging);
  const plan = await planMerge(deps, { from: merging.goes, to: merging.stays });
  const partnerships = await deps.store.digests('partnership');
  const named = <T extends { partnershipId: PartnershipId | null }>(one: T) => ({
    ...one,
    partnershipName: partnerships.find(({ id }) => id === one.partnershipId)?.name ?? '',
  });
  return {
    facts,
    lines: inOneLine([...plan.lines, ...employed(directory, merging)]).map(named),
    effects: plan.effects.map((one) => named({ ...one, subject: subjectOf(one, directory) })),
    bars: plan.bars.map(named),
  };
}

function subjectOf({ what, subject }: MergeEffect, directory: Directory): string {
  if (!ABOUT_BODIES.includes(what)) return subject;
  const organisation = organisationNames(directory);
  return subject
    .split(',')
    .map((id) => organisation(id as OrganisationId))
    .join(', ');
}

/** The people who are employed by a body that goes. */
function employed(directory: Directory, { goes }: Merging): ReferringLine[] {
  const references = referencesIn('directory', directory, new Set([goes]));
  return [...namedEntries(references, ownName)].map(([kind, names]) => ({
    partnershipId: null,
    kind,
    names,
  }));
}

/** Of each partnership and kind one line, with how many there are and the first names. */
function inOneLine(
  lines: readonly ReferringLine[],
): Omit<Preview['lines'][number], 'partnershipName'>[] {
  const groups = new Map<string, ReferringLine>();
  for (const line of lines) {
    const key = `${line.partnershipId} ${line.kind}`;
    const names = [...(groups.get(key)?.names ?? []), ...line.names];
    groups.set(key, { ...line, names });
  }
  return [...groups.values()].map(({ partnershipId, kind, names }) => ({
    partnershipId,
    kind,
    count: names.length,
    names: names.filter((name) => name !== '').slice(0, NAMES),
  }));
}
