/** Words of the part of the details that says for how long records are kept. */
export const retentionText = {
  title: 'How long records are kept',
  lead: 'As your retention schedule has it. Leave a kind of record as not entered where nothing is known. Nothing is deleted by itself.',
  how: (record: string) => `${record}: how long`,
  silent: 'Not entered',
  years: 'A number of years after last use',
  good: 'For good',
  number: (record: string) => `${record}: years`,
  yearsNeeded: 'Enter whole years from 0 to 200, in figures.',
  clause: (record: string) => `${record}: rule that says so`,
  clauseHint: 'As “Retention schedule, line 4”',
  save: 'Save how long records are kept',
  saved: 'How long records are kept is saved.',
} as const;
