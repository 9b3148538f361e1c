import type { Output } from '#shared/ipc/contract';

type Listed = Output<'people:list'>[number];

/** Letters without accents and case, so that "Sian" finds "Siân". */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** The people in whose name, job title or organisation every word of the search stands. */
export function matching(people: readonly Listed[], search: string): Listed[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return people.filter(({ name, jobTitle, organisation }) => {
    const text = plain(`${name} ${jobTitle} ${organisation}`);
    return words.every((word) => text.includes(word));
  });
}
