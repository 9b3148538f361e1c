type Fields = Record<string, unknown>;

/** A partnership keeps what helps to write its minutes, and items parked for later meetings (N8). */
export function partnershipTo4(data: unknown): unknown {
  const old = data as Fields;
  return { ...old, snippets: [], abbreviations: [], dictionary: [], parkedItems: [] };
}
