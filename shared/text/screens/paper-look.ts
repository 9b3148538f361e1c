import type { LogoFault } from '../../domain/house-style/picture';

/** Why a file was not taken for a logo, and what to do, to follow "cannot be the logo". */
export const logoFaultWords: Record<LogoFault, string> = {
  'too-large': 'it is larger than 2 MB. Save it smaller, and choose it again',
  'no-picture': 'it is neither a PNG nor a JPEG, whatever its name. Save the logo as one of these',
  'too-many-pixels':
    'it is more than 10,000 dots wide or high, or has more than 25 million dots. Save it smaller',
};

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
  logo: {
    title: 'Logo',
    lead: 'At the head of the first page, at most 2 cm high. PNG or JPEG, up to 2 MB.',
    none: 'No logo is printed.',
    byTemplate: 'The template has its own head, so this logo is not printed.',
    description: 'What the logo shows',
    descriptionHint: 'Read out to those who do not see it, such as Logo of Safer Anyshire.',
    descriptionMissing: 'Say in a few words what the logo shows.',
    choose: 'Choose logo',
    replace: 'Choose another logo',
    save: 'Save description',
    remove: 'Remove logo',
    chosen: (name: string) => `${name} is now the logo.`,
    described: 'Description of the logo saved.',
    removed: 'Logo removed.',
  },
} as const;
