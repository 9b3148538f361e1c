/** Type size, spelling and the tour are this computer's; no partnership is known to be the sample yet. */
export function settingsTo5(data: unknown): unknown {
  return {
    ...(data as object),
    typeSize: 'usual',
    spelling: 'as-partnership',
    isTourOver: false,
    sampleIds: [],
  };
}
