type Fields = Record<string, unknown>;

/** A partnership says in which languages its minutes are written. */
export function partnershipTo5(data: unknown): unknown {
  const old = data as Fields;
  return { ...old, spelling: 'english' };
}
