type Fields = Record<string, unknown>;
type Version4 = { presiding: Fields | null } & Fields;

/** Minutes may hold votes, and several people may preside one after the other. */
export function meetingTo5(data: unknown): unknown {
  const old = data as Version4;
  const presiding = old.presiding === null ? [] : [{ ...old.presiding, fromItemId: null }];
  return { ...old, presiding };
}
