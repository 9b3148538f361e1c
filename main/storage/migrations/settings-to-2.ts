type Fields = Record<string, unknown>;

/** The settings say who works here, and which panes stand beside the minutes. */
export function settingsTo2(data: unknown): unknown {
  const old = data as Fields;
  return { ...old, userName: '', minutePanes: { agenda: true, attendance: true } };
}
