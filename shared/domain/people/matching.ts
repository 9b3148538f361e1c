/** Letters without accents and case, so that "Sian" finds "Siân". */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** Those in whose words every word of the search stands, as lists are searched on screen (P18). */
export function matching<T>(all: readonly T[], search: string, wordsOf: (one: T) => string): T[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const text = plain(wordsOf(one));
    return words.every((word) => text.includes(word));
  });
}

/** In what words a person is searched for: name, job title and organisation (P18). */
export function personWords(person: {
  name: string;
  jobTitle: string;
  organisation: string;
}): string {
  return [person.name, person.jobTitle, person.organisation].join(' ');
}
