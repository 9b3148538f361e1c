import ICAL from 'ical.js';
import type { PersonFact } from '#shared/model/directory-import';
import { cardFacts } from '#shared/text/import/card-columns';
import { cardLines, type CardLine } from './card-lines';
import { cardValue } from './card-value';
import { cardProperties } from './card-properties';

const WANTED = new Set([
  'FN',
  'N',
  'ORG',
  'TITLE',
  'ROLE',
  'EMAIL',
  'TEL',
  ...Object.values(cardProperties),
]);

/** What is read of a property: its parts, each as plain text. */
type Property = { parts: string[]; isPreferred: boolean };

/**
 * The contact cards in a file as rows, each a cell for every fact in their order: of vCard 2.1 as old Outlook wrote it,
 * 3.0 and 4.0. A line that cannot be read is passed over, so that the rest of its card is not lost.
 */
export function readCards(text: string): string[][] {
  return cardLines(text, (name) => WANTED.has(name)).map((lines) => {
    const facts = factsOf(lines);
    return cardFacts.map((fact) => facts[fact]);
  });
}

function factsOf(lines: readonly CardLine[]): Record<PersonFact, string> {
  const read = new Map<string, Property>();
  for (const line of lines) {
    const property = propertyOf(line);
    const before = read.get(line.name);
    const isBetter =
      before === undefined || (!before.isPreferred && property?.isPreferred === true);
    if (property && isBetter) read.set(line.name, property);
  }
  const first = (name: string): string => read.get(name)?.parts[0] ?? '';
  return {
    name: first('FN') || nameOf(read.get('N')?.parts ?? []),
    initials: first(cardProperties.initials),
    pronunciation: first(cardProperties.pronunciation),
    organisation: first('ORG'),
    jobTitle: first('TITLE') || first('ROLE'),
    email: first('EMAIL').replace(/^mailto:/i, ''),
    phone: first('TEL').replace(/^tel:/i, ''),
  };
}

/** A property without its parameters, which only old programs write in ways that cannot be read. */
function propertyOf(line: CardLine): Property | null {
  const isOwn = line.name.startsWith('X-');
  try {
    const [, , , ...values] = ICAL.parse.property(
      `${line.name}${isOwn ? ';VALUE=TEXT' : ''}:${cardValue(line)}`,
      ICAL.design.vcard3,
    ) as unknown[];
    const parts = values.flat(2).map((part) => (typeof part === 'string' ? part.trim() : ''));
    if (parts.every((part) => part === '')) return null;
    return { parts, isPreferred: line.parameters.some((one) => /\bpref\b/i.test(one)) };
  } catch {
    return null;
  }
}

/** Family, given, further names, title and what stands behind, as they are said. */
function nameOf([
  family = '',
  given = '',
  further = '',
  title = '',
  behind = '',
]: readonly string[]): string {
  return [title, given, further, family, behind].filter((part) => part !== '').join(' ');
}
