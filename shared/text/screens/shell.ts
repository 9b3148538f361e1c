/** Words of the frame around every screen. */
export const shellText = {
  appName: 'Minute Book',
  skip: 'Skip to the content',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  navigation: 'Main',
  due: 'What is due',
  meetings: 'Meetings',
  actions: 'Actions',
  members: 'Members',
  decisions: 'Decisions',
  interests: 'Interests',
  terms: 'Terms of reference',
  structure: 'Structure and reports',
  trackers: 'Trackers',
  papers: 'Papers',
  writing: 'Writing',
  details: 'Partnership details',
  partnerships: 'Partnerships',
  picture: 'Structure',
  newPartnership: 'New partnership',
  help: 'Help',
  settings: 'Settings',
  pageTitle: (screen: string) => `${screen} - Minute Book`,
  noSuchScreen: 'There is nothing here',
  noSuchScreenText: 'The page you asked for is not part of Minute Book.',
  toStart: 'Go to the start',
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
