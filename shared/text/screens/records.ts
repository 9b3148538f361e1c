/** Words of the fields and forms about our records that several screens share. */
export const recordsText = {
  owners: 'Owners',
  ownersPlaceholder: 'Type a name',
  nobodyFound: 'Nobody of that name is known here.',
} as const;
