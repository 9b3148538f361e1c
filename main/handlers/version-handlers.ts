import { canTakeBoth, differingParts, mergedVersion, type Part } from '#shared/domain/versions';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { StoreProblem } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { termsWords } from '#shared/text/rules/terms-words';
import { partWords } from '#shared/text/part-words';
import { entryTitles, partTitles } from '#shared/text/screens/versions';
import type { DocumentKind, DocumentOf } from '../storage/documents/document-kinds';
import { instantOf, subjectOf } from '../storage/problem-book';
import type { Answers, Area, Dependencies } from './dependencies';
import { readActionLog, readDirectory, readMeeting } from './records';

type Names = ReadonlyMap<string, string>;
type Kind = StoreProblem['documentKind'];

/** What ids in a document stand for, as far as other documents can be read to find out. */
async function namesFor(deps: Dependencies, kind: Kind, id: string): Promise<Names> {
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

/** "Place"; "Minute: 4. Hate crime pathway"; "Action: A-2026-003". */
function titleOf({ key, id }: Part, values: readonly unknown[], names: Names): string {
  if (id === null) return partTitles[key] ?? key;
  const entry = values.find((value) => value !== null) as Record<string, unknown>;
  const ids = [id, entry['organisationId'], entry['personId']].map(String);
  const known = ids.map((one) => names.get(one)).find((name) => name !== undefined);
  const own = entry['reference'] ?? entry['name'] ?? entry['title'];
  const name = typeof own === 'string' ? own : known;
  return [entryTitles[key], name].filter((word) => word !== undefined).join(': ');
}

function textOf(key: string, value: unknown, names: Names): string {
  if (key === 'terms') return termsWords(value as TermsOfReference);
  return partWords(value, (one) => names.get(one) ?? null);
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
      title: titleOf({ key, id: entry }, values, names),
      texts: values.map((value) => (value === null ? null : textOf(key, value, names))),
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
