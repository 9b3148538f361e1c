/** An agenda item says where it comes from, whether it is closed, and why it is late (N4, N8, X1). */
export function itemTo2(item: Record<string, unknown>): Record<string, unknown> {
  return { ...item, source: 'not-stated', proposedBy: '', isClosed: false, late: null };
}
