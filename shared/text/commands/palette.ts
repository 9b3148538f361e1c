/** Words of the palette that lists all commands. */
export const paletteText = {
  open: 'Commands',
  search: 'Type what you want to do',
  nothing: 'Nothing of that name.',
  go: (screen: string) => `Go to ${screen}`,
  item: (number: number, title: string) => `Item ${number}: ${title}`,
} as const;
