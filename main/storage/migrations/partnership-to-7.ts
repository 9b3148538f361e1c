/** A partnership says for how long its records are kept. */
export function partnershipTo7(data: unknown): unknown {
  return { ...(data as object), retention: [] };
}
