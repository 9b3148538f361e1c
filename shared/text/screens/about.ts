import { countOf } from '../counts';

/** What the screen of licences says. */
export const aboutText = {
  title: 'Licences',
  lead: 'The parts that Minute Book is made with, and what each may be used for. Electron and Chromium bring more of their own, in files beside the program.',
  toLicences: 'Licences of all parts',
  name: 'Part',
  version: 'Version',
  licence: 'Licence',
  read: 'Read',
  readOf: (name: string) => `Read the licence of ${name}`,
  licenceOf: (name: string, version: string) => `Licence of ${name} ${version}`,
  find: 'Find a part',
  count: (count: number) => countOf(count, 'part'),
  noText: 'This part came without the text of its licence.',
  none: 'The list of parts does not lie beside this Minute Book',
  noneText:
    'It comes with the installed app, and with every build. Install Minute Book again to have it.',
  noneFound: 'No part has these words in its name or licence',
  noneFoundText: 'Change or clear the words above.',
  back: 'Settings',
} as const;
