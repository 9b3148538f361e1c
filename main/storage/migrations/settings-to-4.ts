/** Everything is taken off the screen after some idle minutes. */
export function settingsTo4(data: unknown): unknown {
  return { ...(data as object), hideAfterMinutes: 15 };
}
