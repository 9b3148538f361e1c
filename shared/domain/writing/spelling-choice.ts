import type { SpellingChoice } from '../../model/app-settings';
import type { Spelling } from '../../model/writing';

/** By which dictionaries words are marked here: what is chosen on this computer goes before the partnership's. */
export function spellingHere(choice: SpellingChoice, ofPartnership: Spelling): Spelling | 'none' {
  return choice === 'as-partnership' ? ofPartnership : choice;
}
