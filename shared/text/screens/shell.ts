/** Words of the frame around every screen. */
export const shellText = {
  appName: 'Minute Book',
  skip: 'Skip to the content',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  navigation: 'Main',
  meetings: 'Meetings',
  actions: 'Actions',
  members: 'Members',
  terms: 'Terms of reference',
  details: 'Partnership details',
  partnerships: 'Partnerships',
  newPartnership: 'New partnership',
  help: 'Help',
  settings: 'Settings',
  pageTitle: (screen: string) => `${screen} - Minute Book`,
  noSuchScreen: 'There is nothing here',
  noSuchScreenText: 'The page you asked for is not part of Minute Book.',
  toMeetings: 'Go to the start',
  cannotShow: 'This cannot be shown',
} as const;

/** Words for when a screen fails: a mistake of the app, not of its user. */
export const failureText = {
  title: 'This screen stopped working',
  safe: 'What was saved is safe on the disk. Only what you typed in the last moment may be missing.',
  log: 'Details for your IT support are in the log, in the folder “logs” beside your data folder.',
  reload: 'Load the screen again',
  start: 'Go to the start',
} as const;

/** Words of the banner over every screen when something is wrong with the data folder. */
export const storeText = {
  unusable: 'Minute Book cannot use its data folder',
  problems: (count: number) =>
    count === 1 ? 'One file could not be opened' : `${count} files could not be opened`,
  damaged: (document: string) => `${document} is damaged and could not be read.`,
  'newer-version': (document: string) =>
    `${document} was written by a newer Minute Book and was left as it is. Install that version to open it.`,
  unreadable: (document: string) => `${document} could not be read from the disk.`,
  setAside: (fileName: string) =>
    `It was set aside unchanged as ${fileName}; restore it from a backup if you need it.`,
  left: 'It was left as it is.',
  safe: 'Everything else is safe and works as usual.',
  folder: (folder: string) => `Data folder: ${folder}`,
} as const;
