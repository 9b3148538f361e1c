import ICAL from 'ical.js';
import type { PersonFact } from '#shared/model/directory-import';
import { cardFacts } from '#shared/text/import/card-columns';
import { cardLines, type CardLine } from './card-lines';
import { cardValue } from './card-value';
import { cardDesign, ownProperties } from './card-design';

const WANTED = new Set([
  'FN',
  'N',
  'ORG',
  'TITLE',
  'ROLE',
  'EMAIL',
  'TEL',
  ...Object.values(ownProperties),
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
  const read = propertiesIn(lines);
  const first = (name: string): string => read.get(name)?.parts[0] ?? '';
  // A semicolon that ought to be escaped there parts what is one text.
  const whole = (name: string): string => read.get(name)?.parts.join('; ') ?? '';
  return {
    name: whole('FN') || nameOf(read.get('N')?.parts ?? []),
    initials: whole(ownProperties.initials),
    pronunciation: whole(ownProperties.pronunciation),
    organisation: first('ORG'),
    jobTitle: whole('TITLE') || whole('ROLE'),
    email: first('EMAIL').replace(/^mailto:/i, ''),
    phone: first('TEL').replace(/^tel:/i, ''),
  };
}

/** Of several of a name the one that is preferred, otherwise the first. */
function propertiesIn(lines: readonly CardLine[]): Map<string, Property> {
  const read = new Map<string, Property>();
  for (const line of lines) {
    const property = propertyOf(line);
    const before = read.get(line.name);
    const isBetter = !before || (!before.isPreferred && property?.isPreferred === true);
    if (property && isBetter) read.set(line.name, property);
  }
  return read;
}

/** A property without its parameters, which only old programs write in ways that cannot be read. */
function propertyOf(line: CardLine): Property | null {
  try {
    const [, , , ...values] = ICAL.parse.property(
      `${line.name}:${cardValue(line)}`,
      cardDesign,
    ) as unknown[];
    const parts = values.flat().map((part) => [part].flat().join(' ').trim());
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
