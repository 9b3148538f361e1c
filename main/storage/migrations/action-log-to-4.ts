type Fields = Record<string, unknown>;
type Version3 = { actions: ({ updates: Fields[] } & Fields)[] } & Fields;

/** An action says who leads, how pressing it is, why it was moved and what shows that it was done. */
export function actionLogTo4(data: unknown): unknown {
  const old = data as Version3;
  const actions = old.actions.map((action) => ({
    ...action,
    leadId: null,
    dueChanges: [],
    priority: null,
    updates: action.updates.map((update) => ({ ...update, by: '', meetingId: null })),
    evidence: [],
    reportChoices: [],
  }));
  return { ...old, actions, referencePattern: '' };
}
