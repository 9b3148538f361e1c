/** Words of the fields and forms about our records that several screens share. */
export const recordsText = {
  owners: 'Owners',
  ownersPlaceholder: 'Type a name',
  showRule: 'Show the rule',
  clause: (clause: string) => (/^\d/.test(clause) ? `clause ${clause}` : clause),
  fromVersion: (version: string, day: string) =>
    version === ''
      ? `Terms of reference adopted ${day}`
      : `Terms of reference, version ${version}, adopted ${day}`,
  notTaken: (text: string) =>
    `“${text}” was not chosen from the list. Type it again and choose, or leave it out.`,
  nobodyFound: 'Nobody of that name is known here.',
  bodies: 'Bodies',
  noBodyFound: 'No body of that name is known here.',
  receives: 'Who receives it',
  /** Somebody on a list who is not in the directory any more. */
  unknownPerson: 'Name not known',
  noAddress: 'no e-mail address',
  noLonger: 'No longer in the partnership',
  seesConfidential: 'Is given what is confidential.',
  seesNoConfidential: 'Is not given what is confidential.',
  nobodyOnList: 'Nobody is on this list yet.',
  copyAddresses: 'Copy addresses',
  copied: (count: number) => (count === 1 ? '1 address copied.' : `${count} addresses copied.`),
  notCopied: 'It could not be copied. Select it and press Ctrl+C.',
} as const;
