/** What the register of membership changes says (M4, P13 to P16, C1 to C6). */
export const membershipChangeWords = {
  date: 'Date',
  what: 'What',
  whom: 'Whom',
  organisation: 'Organisation',
  note: 'Note',
  joined: 'Joined',
  left: 'Membership ended',
  admitted: 'Admission approved',
  notice: 'Gave notice to leave',
  suspended: 'Suspended',
  suspensionEnded: 'Suspension ended',
  took: (part: string) => `${part} appointed`,
  ended: (part: string) => `${part} ended`,
  office: (title: string) => `${title}: took office`,
  officeEnded: (title: string) => `${title}: left office`,
  toCome: 'Still to come',
  wholeBody: 'The organisation',
  by: (body: string) => `By ${body}`,
  undated: (count: number) =>
    count === 1
      ? '1 membership, part or office has no first day on record, so that its beginning is not listed.'
      : `${count} memberships, parts and offices have no first day on record, so that their beginnings are not listed.`,
} as const;

/** What the register of terms of office says (C1 to C8). */
export const termRegisterWords = {
  office: 'Office',
  holder: 'Holder',
  organisation: 'Organisation',
  from: 'From',
  until: 'Until',
  basis: 'By what',
  state: 'State',
  notKnown: 'Not known',
  noTerm: 'No fixed term',
  inOffice: 'In office',
  over: 'Term over, still in office',
  ended: 'Ended',
  toCome: 'To come',
  vacant: 'Vacant',
  next: (office: string, holder: string, day: string) =>
    `The next term to end is that of ${holder} as ${office}, on ${day}.`,
  nextNone: 'No term of office has a last day that is known.',
} as const;

/** Why an end is as it is, where no clause says so. */
export const termBasisWords = {
  record: 'As recorded',
  silent: 'The terms of reference are silent',
  'other-office': 'No rule of the terms is of this office',
} as const;
