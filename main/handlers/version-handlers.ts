import { canTakeBoth, differingParts, mergedVersion } from '#shared/domain/versions';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { StoreProblem } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import type { DocumentKind, DocumentOf } from '../storage/documents/document-kinds';
import { instantOf, subjectOf } from '../storage/problem-book';
import type { Answers, Area, Dependencies } from './dependencies';
import { partText, partTitle, type PartNames } from './part-titles';
import { readActionLog, readDirectory, readMeeting } from './records';

type Kind = StoreProblem['documentKind'];

/** What ids in a document stand for, as far as other documents can be read to find out. */
async function namesFor(deps: Dependencies, kind: Kind, id: string): Promise<PartNames> {
  const directory = await readDirectory(deps).catch(() => ({ organisations: [], people: [] }));
  const named = [...directory.organisations, ...directory.people].map(
    (one) => [one.id, one.name] as const,
  );
  return new Map<string, string>([
    ...named,
    ...(kind === 'meeting' ? await namesInMeeting(deps, id as MeetingId) : []),
  ]);
}

async function namesInMeeting(deps: Dependencies, id: MeetingId): Promise<[string, string][]> {
  const { agenda, partnershipId } = await readMeeting(deps, id);
  const { actions } = await readActionLog(deps, partnershipId).catch(() => ({ actions: [] }));
  return [
    ...agenda.map((item, n): [string, string] => [item.id, `${n + 1}. ${item.title}`]),
    ...actions.map((one): [string, string] => [one.id, `${one.reference}: ${one.what}`]),
  ];
}

async function open(
  deps: Dependencies,
  { documentKind: kind, id }: Parsed<'versions:open'>,
): Promise<Output<'versions:open'>> {
  const versions = await deps.store.versions(kind, id);
  const names = await namesFor(deps, kind, id);
  const [first] = versions;
  const about = first ? subjectOf(kind, first.data) : { name: '', date: null };
  const parts = differingParts(
    kind,
    versions.map(({ data }) => data),
  );
  return {
    ...about,
    writtenAt: versions.map(({ at }) => instantOf(at)),
    parts: parts.map(({ key, id: entry, values }) => ({
      key,
      id: entry,
      title: partTitle({ key, id: entry }, values, names),
      texts: values.map((value) => (value === null ? null : partText(key, value, names))),
      canTakeBoth: canTakeBoth(kind, { key, id: entry }),
    })),
  };
}

/** Documents that two runs of the app changed apart: shown side by side, and made one. */
export function versionHandlers(deps: Dependencies): Answers<Area<'versions'>> {
  return {
    'versions:open': (input) => open(deps, input),
    'versions:merge': ({ documentKind: kind, id, choices }) =>
      deps.changes.inTurn(async () => {
        const versions = await deps.store.versions(kind, id);
        const merged = mergedVersion(
          kind,
          versions.map(({ data }) => data),
          choices,
        );
        // Each part was checked when it was read; the whole is checked when it is written.
        await deps.store.merge(kind, id, merged as DocumentOf<DocumentKind>);
        return { merged: versions.length };
      }),
  };
}
