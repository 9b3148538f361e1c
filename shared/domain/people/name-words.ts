/** What is no part of a name, as far as one looks for it or compares it. */
const TITLES = new Set([
  'cllr',
  'councillor',
  'dr',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'rev',
  'sir',
  'dame',
]);

/** Whether a word, in small letters, is a form of address and no part of a name, as "cllr". */
export function isTitle(word: string): boolean {
  return TITLES.has(word);
}

/** Letters alone, without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a name as names are looked for and compared: without accents, capitals, punctuation and
 * titles, so that "Cllr. Siân O’Neill" is "sian" and "oneill" (A5, P18).
 */
export function nameWords(name: string): string[] {
  const words = plain(name)
    .replaceAll(/['’]/g, '')
    .split(/[\s\-.,()]+/);
  return words.filter((word) => word !== '' && !TITLES.has(word));
}
