import type { AgendaItem } from '../model/agenda';
import { english } from '../text/tongue/english';
import type { Tongue } from '../text/tongue/tongue';
import type { Phrases } from './document-block';
import type { NameBook } from './name-book';

type Titled = Pick<AgendaItem, 'title' | 'titleWelsh'>;

/**
 * The title of an item in the language of the paper: in Welsh its own, or the usual one of an item
 * that most agendas have; where there is neither, the other, so marked.
 */
export function titlePhrases(item: Titled, names: NameBook): Phrases {
  const inWelsh = names.tongue.tag === 'cy-GB' ? welshTitle(item, names.tongue) : '';
  if (inWelsh !== '') return inWelsh;
  const written = names.written(item.title);
  return typeof written === 'string' ? written : [written];
}

function welshTitle({ title, titleWelsh }: Titled, { terms: { items } }: Tongue): string {
  if (titleWelsh !== '') return titleWelsh;
  const usual: Record<string, string> = english.terms.items;
  const known = Object.entries<string>(items).find(
    ([key]) => usual[key]?.toLowerCase() === title.trim().toLowerCase(),
  );
  return known?.[1] ?? '';
}
