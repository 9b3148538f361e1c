import type { Spelling } from '../../model/writing';

const languages: Record<Spelling, string> = {
  english: 'British English',
  welsh: 'Welsh',
  both: 'British English and Welsh',
};

/** Words of the help with writing inside the minutes: spelling, short forms, snippets, find and replace. */
export const writingHelpText = {
  unknownWord: (word: string) => `“${word}” is in no dictionary`,
  shortForm: (short: string) => `“${short}” is not written out yet`,
  looking: 'Looking for suggestions…',
  noSuggestions: 'No suggestions',
  addWord: 'Add to the partnership’s dictionary',
  wordAdded: (word: string) => `“${word}” added to the dictionary.`,
  ignore: 'Ignore',
  writeOut: (written: string) => `Write out: ${written}`,
  leave: 'Leave as it is',
  nothingMarked: 'No word is marked.',
  snippets: 'Snippets',
  noSnippets: 'No snippets yet: add them under Writing.',
  find: {
    bar: 'Find and replace',
    find: 'Find',
    replace: 'Replace with',
    matchCase: 'Match case',
    previous: 'Previous match',
    next: 'Next match',
    replaceOne: 'Replace',
    replaceAll: 'Replace all',
    close: 'Close find and replace',
    none: 'Not found',
    count: (place: number, all: number) => (place === 0 ? `${all} found` : `${place} of ${all}`),
    replaced: (count: number, left: number) =>
      left === 0 ? `${count} replaced` : `${count} replaced, ${left} left`,
  },
} as const;

/** Words of the screen with the languages of a partnership's minutes, its snippets, abbreviations and dictionary. */
export const writingText = {
  title: 'Writing',
  lead: 'The languages of this partnership’s minutes, and sentences, short forms and words they use again and again.',
  change: 'Change',
  languages: {
    title: 'Languages of the minutes',
    lead: 'With both, a word is right that either language knows.',
    checkedIn: 'Spelling is checked in',
    choices: languages,
    saved: (spelling: Spelling) => `Spelling is now checked in ${languages[spelling]}.`,
  },
  snippets: {
    title: 'Snippets',
    lead: 'Sentences to put into the minutes. What is to be filled in stands in square brackets: [name].',
    none: 'No snippets yet.',
    add: 'New snippet',
    edit: (name: string) => `Change the snippet “${name}”`,
    remove: (name: string) => `Remove the snippet “${name}”`,
    saved: (name: string) => `Snippet “${name}” saved.`,
    removed: (name: string) => `Snippet “${name}” removed.`,
    columns: { name: 'Name', text: 'Text' },
    form: {
      name: 'Name',
      nameNeeded: 'a name',
      text: 'Text',
      textHint: 'A line for each paragraph. [Square brackets] mark what is filled in each time.',
      textNeeded: 'the text',
      save: 'Save snippet',
    },
  },
  abbreviations: {
    title: 'Abbreviations',
    lead: 'Short forms that the minutes write out where they are first used, and never mark as misspelled.',
    none: 'No abbreviations yet.',
    add: 'New abbreviation',
    edit: (short: string) => `Change the abbreviation “${short}”`,
    remove: (short: string) => `Remove the abbreviation “${short}”`,
    saved: (short: string) => `Abbreviation “${short}” saved.`,
    removed: (short: string) => `Abbreviation “${short}” removed.`,
    columns: { short: 'Short form', long: 'Stands for' },
    form: {
      short: 'Short form',
      shortHint: 'As “ASB”',
      shortNeeded: 'the short form',
      long: 'Stands for',
      longHint: 'As “anti-social behaviour”, as it stands within a sentence',
      longNeeded: 'what it stands for',
      save: 'Save abbreviation',
    },
  },
  dictionary: {
    title: 'Dictionary',
    lead: 'Words that are right although no dictionary knows them. Names of the partnership’s people and organisations are known already.',
    none: 'No words yet.',
    word: 'Word',
    wordNeeded: 'a word',
    add: 'Add word',
    edit: (word: string) => `Change “${word}”`,
    remove: (word: string) => `Remove “${word}”`,
    saved: (word: string) => `“${word}” saved.`,
    removed: (word: string) => `“${word}” removed from the dictionary.`,
    save: 'Save word',
  },
} as const;
