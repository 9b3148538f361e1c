/** Words of meetings held one after the other (F7). */
export const linkedText = {
  title: 'Held back to back',
  lead: 'Meetings of other partnerships on the same day. Until a linked meeting begins, whoever is marked here is marked the same there; the minutes stay apart.',
  link: (name: string) => `Link with ${name}`,
  unlink: (name: string) => `Unlink from ${name}`,
  linkShort: 'Link',
  unlinkShort: 'Unlink',
  isLinked: 'Linked',
  otherDay: 'On another day now: attendance is not shared.',
  linked: (name: string) => `Linked with ${name}.`,
  parted: (name: string) => `No longer linked with ${name}.`,
  sharedWith: (names: string) => `Marked the same at: ${names}, until it begins`,
} as const;
