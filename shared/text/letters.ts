/** What every letter and notice says. */
export const letterWords = {
  secretariatOf: (partnership: string) => `Secretariat, ${partnership}`,
  telephone: (number: string) => `Telephone: ${number}`,
  email: (address: string) => `E-mail: ${address}`,
  dear: (name: string) => `Dear ${name},`,
  /** Where nobody is known by name, a letter opens and closes otherwise. */
  dearUnknown: 'Dear Sir or Madam,',
  sincerely: 'Yours sincerely,',
  faithfully: 'Yours faithfully,',
} as const;
