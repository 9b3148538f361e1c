import type { PersonFacts } from '../../../model/directory-import';
import { nameWords } from '../name-words';
import { bodyKey } from './body-key';

/** What somebody is known by, as it is compared: without capitals, accents, titles and punctuation. */
export type FactKeys = {
  name: string;
  /** Empty for none. */
  organisation: string;
  /** Empty for none. */
  email: string;
  /** All facts as they are written, to tell the very same. */
  all: string;
};

/** What is compared of somebody (P18). */
export function factKeys(facts: PersonFacts): FactKeys {
  const { name, organisation, email } = facts;
  const words = nameWords(name).join(' ');
  return {
    name: words === '' ? name.toLowerCase() : words,
    organisation: bodyKey(organisation),
    email: email.toLowerCase(),
    all: JSON.stringify([
      name,
      facts.initials,
      facts.pronunciation,
      facts.jobTitle,
      organisation,
      email,
      facts.phone,
    ]),
  };
}
