import type { LanguageTag } from '../model/language-tag';
import type { Partnership } from '../model/partnership';
import type { DocumentBlock, Phrases } from './document-block';
import type { NameBook } from './name-book';

/** A partnership under the name it has in a language. */
export function partnershipIn(language: LanguageTag, partnership: Partnership): Partnership {
  const { nameWelsh } = partnership.houseStyle;
  return language === 'cy-GB' && nameWelsh !== ''
    ? { ...partnership, name: nameWelsh }
    : partnership;
}

/** That a paper can be had in the other language, where it goes out in both. */
export function elsewhereBlocks({ houseStyle }: Partnership, sentence: string): DocumentBlock[] {
  if (houseStyle.languages !== 'both') return [];
  return [{ type: 'paragraph', role: 'body', text: sentence }];
}

/** What the secretariat wrote, as the value of a field or a cell; empty for nothing. */
export function writtenField(text: string, names: NameBook): Phrases {
  const written = names.written(text);
  return typeof written === 'string' ? written : [written];
}
