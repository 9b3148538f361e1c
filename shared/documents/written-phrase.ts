import type { LanguageTag } from '../model/language-tag';
import type { Spelling } from '../model/writing';
import type { Phrase } from './document-block';

/** Words that are common in one of the languages and no words of the other. */
const COMMON: Record<LanguageTag, readonly string[]> = {
  'en-GB': ['the', 'and', 'of', 'to', 'for', 'with', 'was', 'were', 'by', 'from', 'that', 'is'],
  'cy-GB': ['yr', 'yn', 'y', 'ac', 'ar', 'ei', 'eu', 'mae', 'wedi', 'gan', 'gyda', 'dros', 'bod'],
};

/**
 * The language of a text by the languages its partnership writes in; where these are both, by the
 * words that are common in one of them, English where nothing tells.
 */
export function writtenLanguage(text: string, spelling: Spelling): LanguageTag {
  if (spelling !== 'both') return spelling === 'welsh' ? 'cy-GB' : 'en-GB';
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const count = (tag: LanguageTag): number =>
    words.filter((word) => COMMON[tag].includes(word)).length;
  return count('cy-GB') > count('en-GB') ? 'cy-GB' : 'en-GB';
}

/** A text that somebody wrote, with its language where that is not the paper's. */
export function writtenPhrase(text: string, spelling: Spelling, paper: LanguageTag): Phrase {
  const language = writtenLanguage(text, spelling);
  return language === paper || text.trim() === '' ? text : { text, language };
}
