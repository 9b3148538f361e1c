import type { ColourScheme } from '../../model/app-settings';

/** Words of the settings and of the help. */
export const settingsText = {
  title: 'Settings',
  colours: 'Colours',
  schemes: {
    auto: 'As on this computer',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<ColourScheme, string>,
  data: 'Your data',
  folder: 'Data folder',
  folderText:
    'Everything you enter is in this folder, one file to a document. Back the folder up as you back up your other work.',
  about: 'About',
  version: (version: string) => `Minute Book ${version}`,
  offline: 'Minute Book works without a network and sends nothing anywhere.',
} as const;

export const helpText = {
  title: 'Help',
  pages: 'Help pages',
  titles: {
    'getting-started': 'Getting started',
    keyboard: 'Keyboard',
    'your-data': 'Your data',
  },
} as const;
