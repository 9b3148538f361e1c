/** Words around Word documents. */
export const exportsText = {
  saved: (fileName: string) => `Saved as ${fileName}`,
  showInFolder: 'Show in folder',
} as const;
