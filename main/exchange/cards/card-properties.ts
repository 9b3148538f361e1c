/** What no standard property of a contact card holds; other programs pass it over. */
export const cardProperties = {
  initials: 'X-MINUTE-BOOK-INITIALS',
  pronunciation: 'X-MINUTE-BOOK-PRONUNCIATION',
} as const;
