/** The words with one more, in order of the alphabet; the same list where it is there already, whatever its capitals. */
export function withWord(words: readonly string[], word: string): readonly string[] {
  const wanted = word.toLowerCase();
  if (words.some((one) => one.toLowerCase() === wanted)) return words;
  return inOrder([...words, word]);
}

/** The words in order of the alphabet, each once whatever its capitals: as it is written first. */
export function eachOnce(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    const key = word.toLowerCase();
    if (!seen.has(key)) seen.set(key, word);
  }
  return inOrder([...seen.values()]);
}

/** The first name that is given twice, whatever its capitals; null where each is given once. */
export function repeatedName(names: readonly string[]): string | null {
  const keys = names.map((name) => name.toLowerCase());
  return names.find((_, place) => keys.indexOf(keys[place] as string) < place) ?? null;
}

const inOrder = (words: readonly string[]): string[] =>
  words.toSorted((a, b) => a.localeCompare(b, 'en-GB'));
