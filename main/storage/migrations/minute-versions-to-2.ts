type Fields = Record<string, unknown>;
type Version1 = { versions: Fields[] } & Fields;

/** A version says who worked at the computer. */
export function minuteVersionsTo2(data: unknown): unknown {
  const old = data as Version1;
  return { ...old, versions: old.versions.map((version) => ({ ...version, by: '' })) };
}
