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
  nobodyFound: 'Nobody of that name is known here.',
} as const;
