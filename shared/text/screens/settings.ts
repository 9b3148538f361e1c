import type { ColourScheme, SpellingChoice, TypeSize } from '../../model/app-settings';
import { countOf } from '../counts';

/** Words of the settings and of the help. */
export const settingsText = {
  title: 'Settings',
  yourName: {
    label: 'Your name',
    hint: 'Versions of minutes say who kept them.',
    saved: (name: string) =>
      name === ''
        ? 'Versions kept from now on say no name.'
        : `Versions kept from now on say “${name}”.`,
  },
  colours: 'Colours',
  schemes: {
    auto: 'As on this computer',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<ColourScheme, string>,
  look: 'Look',
  typeSize: 'Size of type',
  typeSizeHint: 'Scales the whole screen. Ctrl and + or - zoom it besides.',
  typeSizes: {
    small: 'Small',
    usual: 'Usual',
    large: 'Large',
    largest: 'Largest',
  } satisfies Record<TypeSize, string>,
  language: 'Language and spelling',
  languageText:
    'Minute Book speaks English. Agendas and minutes can be written in Welsh too: choose that under House style of each partnership.',
  spelling: 'Spelling is checked in',
  spellingHint:
    'In minutes, on this computer. Each partnership says under Writing in which languages its minutes are.',
  spellings: {
    'as-partnership': 'The languages of each partnership',
    english: 'English',
    welsh: 'Welsh',
    both: 'English and Welsh',
    none: 'Nothing: mark no words',
  } satisfies Record<SpellingChoice, string>,
  each: 'Each partnership',
  eachLead: 'What is different from one partnership to the next is set there.',
  noPartnership: 'There is no partnership yet.',
  links: {
    houseStyle: 'House style and Word template',
    closures: 'Bank holidays and closures',
    writing: 'Words and languages of its minutes',
    retention: 'How long records are kept',
  },
  linksOf: (name: string) => `Settings of ${name}`,
  helpOf: 'Who can see what',
  data: 'Your data',
  folder: 'Data folder',
  folderText:
    'Everything you enter is in this folder, a folder in it for each document. Minute Book backs it up by itself.',
  toBackups: 'Backups and recovery',
  about: 'About',
  version: (version: string) => `Minute Book ${version}`,
  offline: 'Minute Book works without a network and sends nothing anywhere.',
} as const;

export const helpText = {
  title: 'Help',
  pages: 'Help pages',
  search: 'Search the help',
  searchHint: 'Words, or the beginning of one',
  found: (count: number) =>
    count === 0 ? 'Nothing was found.' : `${countOf(count, 'place')} found.`,
  noneText: 'Try another word, or fewer of them.',
  results: 'Found in the help',
  enlarge: (alt: string) => `Show larger: ${alt}`,
  closePicture: 'Close the picture',
  tour: 'Take the tour',
  titles: {
    'getting-started': 'Getting started',
    'how-do-i': 'How do I …',
    minutes: 'Taking the minutes',
    rules: 'Rules and deadlines',
    actions: 'Actions and work streams',
    people: 'People and organisations',
    registers: 'Registers',
    overview: 'Overview and health check',
    'trackers-and-papers': 'Trackers and papers',
    search: 'Find anything',
    writing: 'Help with writing',
    'word-papers': 'Word papers',
    packs: 'Packs of papers',
    'preview-and-pdf': 'Preview and PDF',
    record: 'Record and corrections',
    keyboard: 'Keyboard',
    'windows-and-files': 'Windows, menus and files',
    'your-data': 'How your data is kept',
    'who-can-see-what': 'Who can see what',
    glossary: 'Glossary',
  },
} as const;
