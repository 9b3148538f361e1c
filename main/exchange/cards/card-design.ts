import ICAL from 'ical.js';

/** What no standard property of a contact card holds; other programs pass it over. */
export const ownProperties = {
  initials: 'X-MINUTE-BOOK-INITIALS',
  pronunciation: 'X-MINUTE-BOOK-PRONUNCIATION',
} as const;

const text = { defaultType: 'text', structuredValue: ';' };

/**
 * How properties of vCard 3.0 are written and read. It escapes semicolons in any text, which the library does only in
 * values that have parts: so texts are values of one part here.
 */
export const cardDesign = {
  ...ICAL.design.vcard3,
  property: {
    ...ICAL.design.vcard3.property,
    fn: text,
    title: text,
    role: text,
    email: text,
    [ownProperties.initials.toLowerCase()]: text,
    [ownProperties.pronunciation.toLowerCase()]: text,
  },
};
