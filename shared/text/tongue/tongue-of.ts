import type { WelshWord } from '../../model/house-style';
import type { LanguageTag } from '../../model/language-tag';
import { english } from './english';
import type { PaperTerms } from './terms';
import type { Tongue } from './tongue';
import { welshDates } from './welsh-dates';
import { welshSentences } from './welsh-meeting';
import { welshTerms } from './welsh-terms';

type Group = keyof PaperTerms;

/** A word or a set sentence of papers, as the table of Welsh words lists it. */
export type Term = { key: string; english: string; welsh: string };

/** Every word that a partnership may print otherwise in Welsh, in the order of papers; blank ones are none. */
export const terms: readonly Term[] = (Object.keys(welshTerms) as Group[]).flatMap((group) => {
  const inEnglish: Record<string, string> = english.terms[group];
  return Object.entries<string>(welshTerms[group])
    .filter(([, welsh]) => welsh !== '')
    .map(([name, welsh]) => ({ key: `${group}.${name}`, english: inEnglish[name] ?? '', welsh }));
});

/** What agendas and minutes are worded in: Welsh with the partnership’s own words in place of the usual ones. */
export function tongueOf(tag: LanguageTag, own: readonly WelshWord[]): Tongue {
  if (tag === 'en-GB') return english;
  const words = new Map(own.map(({ key, welsh }) => [key, welsh]));
  const groups = Object.entries<Record<string, string>>(welshTerms).map(([group, usualWords]) => [
    group,
    Object.fromEntries(
      Object.entries(usualWords).map(([name, usual]) => [
        name,
        likeUsual(words.get(`${group}.${name}`), usual),
      ]),
    ),
  ]);
  return {
    tag,
    terms: Object.fromEntries(groups) as PaperTerms,
    ...welshDates,
    ...welshSentences,
  };
}

/** Words that stand beside others keep the spaces around them, which cannot be typed. */
function likeUsual(own: string | undefined, usual: string): string {
  if (own === undefined || own.trim() === '') return usual;
  const [before = ''] = /^\s*/.exec(usual) ?? [];
  const [after = ''] = /\s*$/.exec(usual) ?? [];
  return `${before}${own.trim()}${after}`;
}
