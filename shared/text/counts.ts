/** A number with its noun, in agreement: "1 seat", "2 seats". For nouns with a plural in -s. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
