import { expect, test } from 'vitest';
import { wordsOfName } from '#shared/domain/people/anonymising/words-of-name';

test.each([
  ['a surname', ['Bell', 'Oakfield'], 'Grace Bell', ['Bell']],
  ['another case, and accents', ['SIAN', 'pryce'], 'Siân Pryce', ['SIAN', 'pryce']],
  ['the genitive of a name', ["Okafor's", 'Okafor’s'], 'Ade Okafor', ["Okafor's", 'Okafor’s']],
  [
    'a double name and its halves',
    ['Lloyd-Jones', 'Lloyd', 'Joneses'],
    'A Lloyd-Jones',
    ['Lloyd-Jones', 'Lloyd'],
  ],
  ['a name with an apostrophe, which is one word', ["O'Neil", 'Neil'], "Pat O'Neil", ["O'Neil"]],
  ['a word that only begins as the name does', ['Bellwether', 'Be'], 'Grace Bell', []],
  ['no name at all', ['Bell'], '', []],
])('words of a dictionary that are of a name: %s (R28)', (_, dictionary, name, expected) => {
  expect(wordsOfName(dictionary, name)).toEqual(expected);
});
