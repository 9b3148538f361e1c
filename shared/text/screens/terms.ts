/** Words of the screen of the terms of reference. */
export const termsText = {
  title: 'Terms of reference',
  lead: 'The rules this partnership set itself, each with the clause it comes from. Where the terms are silent, Minute Book assumes nothing.',
  rules: 'Rules',
  columns: { rule: 'Rule', value: 'What it says', clause: 'Clause' },
  silent: 'Terms of reference silent',
  notEntered: 'Not yet entered',
} as const;
