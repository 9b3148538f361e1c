/** Names as a sentence lists them: "A", "A and B", "A, B and C". */
export function inList(names: readonly string[]): string {
  const most = names.slice(0, -1).join(', ');
  const last = names.slice(-1).join('');
  return most === '' ? last : `${most} and ${last}`;
}
