import type { ColourScheme } from '../../model/app-settings';
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
    'your-data': 'How your data is kept',
    'who-can-see-what': 'Who can see what',
    glossary: 'Glossary',
  },
} as const;
