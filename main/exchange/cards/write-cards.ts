import ICAL from 'ical.js';
import { setImmediate as turn } from 'node:timers/promises';
import type { PersonFacts } from '#shared/model/directory-import';
import { cleanLine } from '#shared/model/wording';
import { nameParts } from '#shared/text/people/name-parts';
import { cardDesign, ownProperties } from './card-design';

/** Somebody as a contact card says who they are; the id keeps a card the same from file to file. */
export type CardPerson = PersonFacts & { id: string };

type Property = [string, Record<string, string>, string, string | string[]];

/** So many cards are written in a few milliseconds. */
const PORTION = 100;

/**
 * People as contact cards, one after the other in one file: vCard 3.0, which Outlook opens and 4.0 it does not. The
 * library escapes, and folds lines by bytes. Other things have their turn between two portions.
 */
export async function writeCards(
  people: readonly CardPerson[],
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const pieces: string[] = [];
  for (let start = 0; start < people.length; start += PORTION) {
    signal?.throwIfAborted();
    pieces.push(...people.slice(start, start + PORTION).map(cardOf));
    await turn();
  }
  return new TextEncoder().encode(pieces.join(''));
}

function cardOf({ id, ...facts }: CardPerson): string {
  const { title, given, family } = nameParts(facts.name);
  const properties: Property[] = [
    ['version', {}, 'text', '3.0'],
    ['fn', {}, 'text', [facts.name]],
    ['n', {}, 'text', [family, given, '', title, '']],
    ['org', {}, 'text', [facts.organisation]],
    ['title', {}, 'text', [facts.jobTitle]],
    ['email', { type: 'INTERNET' }, 'text', [facts.email]],
    ['tel', { type: 'WORK' }, 'phone-number', facts.phone],
    [ownProperties.initials.toLowerCase(), {}, 'text', [facts.initials]],
    [ownProperties.pronunciation.toLowerCase(), {}, 'text', [facts.pronunciation]],
    ['uid', {}, 'text', `${id}@minute-book`],
  ];
  const said = properties
    .map(([name, parameters, type, value]): Property => [name, parameters, type, cleaned(value)])
    .filter(([, , , value]) => [value].flat().some((part) => part !== ''));
  return `${ICAL.stringify.component(['vcard', said, []], cardDesign)}\r\n`;
}

/** One line each: a control character would end a line of the card. */
function cleaned(value: string | string[]): string | string[] {
  return typeof value === 'string' ? cleanLine(value) : value.map(cleanLine);
}
