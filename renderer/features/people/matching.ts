/** Letters without accents and case, so that "Sian" finds "Siân". */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** Those in whose words every word of the search stands. */
export function matching<T>(all: readonly T[], search: string, wordsOf: (one: T) => string): T[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const text = plain(wordsOf(one));
    return words.every((word) => text.includes(word));
  });
}
