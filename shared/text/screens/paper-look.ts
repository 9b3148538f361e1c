/** Words of the parts of the House style screen for colour and logo. */
export const paperLookText = {
  colour: {
    title: 'Colour',
    lead: 'Headings, rules and the heads of tables are printed in it; text stays black.',
    label: 'Colour of headings',
    hint: 'As six digits, such as #1F3864. Empty for the usual dark blue.',
    pick: 'Pick a colour',
    contrast: (ratio: string) => `Its contrast on white paper is ${ratio} to 1.`,
    notAColour: 'Enter a number sign and six digits or letters from A to F, such as #1F3864.',
    tooPale: (ratio: string) =>
      `Its contrast on white paper is ${ratio} to 1, and headings need 4.5 to 1 to be read by all. Choose a darker colour.`,
    save: 'Save colour',
    saved: 'Colour saved.',
  },
} as const;
