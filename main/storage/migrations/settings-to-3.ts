/** Questions about actions are kept under names of their own. */
export function settingsTo3(data: unknown): unknown {
  return { ...(data as object), savedFilters: [] };
}
