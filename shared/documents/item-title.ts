import type { AgendaItem } from '../model/agenda';
import type { Phrases } from './document-block';
import type { NameBook } from './name-book';

type Titled = Pick<AgendaItem, 'title' | 'titleWelsh'>;

/** The title of an item in the language of the paper; where it has none in Welsh, the other, so marked. */
export function titlePhrases({ title, titleWelsh }: Titled, names: NameBook): Phrases {
  if (names.tongue.tag === 'cy-GB' && titleWelsh !== '') return titleWelsh;
  const written = names.written(title);
  return typeof written === 'string' ? written : [written];
}
