/** The registers hold papers and trackers as well (M7, G12, G13). */
export function registersTo2(data: unknown): unknown {
  return { ...(data as Record<string, unknown>), papers: [], trackers: [] };
}
