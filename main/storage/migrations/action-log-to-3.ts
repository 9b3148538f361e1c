type Fields = Record<string, unknown>;
type Version2 = { actions: Fields[] } & Fields;

/** An action says when its owners were asked about it. */
export function actionLogTo3(data: unknown): unknown {
  const old = data as Version2;
  return { ...old, actions: old.actions.map((action) => ({ ...action, chased: [] })) };
}
