import type { Part } from '#shared/domain/versions';
import { termsWords } from '#shared/text/rules/terms-words';
import { partWords } from '#shared/text/part-words';
import { entryTitles, partTitles } from '#shared/text/screens/versions';
import type { TermsOfReference } from '#shared/model/terms-of-reference';

/** What ids in documents stand for. */
export type PartNames = ReadonlyMap<string, string>;

/** "Place"; "Minute: 4. Hate crime pathway"; "Action: A-2026-003". */
export function partTitle({ key, id }: Part, values: readonly unknown[], names: PartNames): string {
  if (id === null) return partTitles[key] ?? key;
  const entry = values.find((value) => value !== null) as Record<string, unknown>;
  const ids = [id, entry['organisationId'], entry['personId']].map(String);
  const known = ids.map((one) => names.get(one)).find((name) => name !== undefined);
  const own = entry['reference'] ?? entry['name'] ?? entry['title'];
  const name = typeof own === 'string' ? own : known;
  return [entryTitles[key], name].filter((word) => word !== undefined).join(': ');
}

/** What a part says, as it can be read. */
export function partText(key: string, value: unknown, names: PartNames): string {
  if (key === 'terms') return termsWords(value as TermsOfReference);
  return partWords(value, (one) => names.get(one) ?? null);
}
