/** Words of the menus that are not those of a command of ours. */
export const systemMenus = {
  recent: 'Open recent',
  openLink: 'Open in a new window',
  back: 'Back',
  window: 'Window',
  recentPartnerships: 'Recent partnerships',
} as const;
