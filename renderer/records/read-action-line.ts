import type { Due } from '#shared/model/action';
import type { OrganisationId, PersonId } from '#shared/model/id';
import { findDue, type DueContext, type SaidDue } from './said-due';

/** Whom a line may name: where two have the same name, the first is meant. */
export type KnownNames = {
  people: readonly { id: PersonId; name: string }[];
  organisations: readonly { id: OrganisationId; name: string }[];
};

/** What a line says is to be done, by whom and by when; what was not understood stays in `what`. */
export type ActionLine = {
  what: string;
  ownerIds: PersonId[];
  bodyIds: OrganisationId[];
  due: Due | null;
};

type Known =
  | { kind: 'person'; id: PersonId; name: string }
  | { kind: 'organisation'; id: OrganisationId; name: string };

const BETWEEN_MENTIONS = /^(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*|\s+)(?=@)/i;
const BETWEEN_NAMES = /^(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*)/i;
/** A name after one of these belongs to the sentence: "Report to @Priya Shah". */
const NEEDS_NAME = /\b(?:to|with|from|of|for|via|about|between|and|by)\s*$/i;
const CLOSES = /[\s.,;]*$/;

/**
 * Reads a line such as "Publish the plan. @Priya Shah @Anyshire Police by Friday" or "Priya Shah and
 * Ben Ode to publish the plan by Friday" (A1, A12). Names are known ones, whole, in any case. A name
 * after @ anywhere makes an owner; it is taken out where it begins or ends the line, and stays,
 * without its @, where the sentence needs it.
 */
export function readActionLine(text: string, names: KnownNames, context: DueContext): ActionLine {
  const known = byLength(names);
  const opening = leadingOwners(text.trim(), known);
  const closing = trailing(opening.rest, known, context);
  const inner = mentionsWithin(closing.rest, known);
  const due = closing.due ?? findDue(closing.rest, context)?.due ?? null;
  const owners = [...opening.owners, ...inner.owners, ...closing.owners];
  return {
    what: capitalised(inner.rest.replace(/\s+/g, ' ').trim()),
    ownerIds: distinct(owners.flatMap((one) => (one.kind === 'person' ? [one.id] : []))),
    bodyIds: distinct(owners.flatMap((one) => (one.kind === 'organisation' ? [one.id] : []))),
    due,
  };
}

/** The longest names first, so that "Ann Lee-Fox" is never read as "Ann Lee". */
function byLength({ people, organisations }: KnownNames): Known[] {
  return [
    ...people.map(({ id, name }) => ({ kind: 'person' as const, id, name })),
    ...organisations.map(({ id, name }) => ({ kind: 'organisation' as const, id, name })),
  ].toSorted((a, b) => b.name.length - a.name.length);
}

/** The known name at the start of a text, if a word ends where it does. */
function nameAt(text: string, known: readonly Known[]): Known | undefined {
  const lower = text.toLowerCase();
  return known.find(
    ({ name }) =>
      lower.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)),
  );
}

type Read = { owners: Known[]; rest: string };

/** "Priya Shah and Ben Ode to publish", or "@Priya Shah: publish", of which "publish" is left. */
function leadingOwners(text: string, known: readonly Known[]): Read {
  const owners: Known[] = [];
  let rest = text;
  let areMentions = true;
  for (let next = opened(rest, known); next !== null; next = following(rest, known)) {
    owners.push(next.name);
    areMentions &&= next.isMention;
    rest = next.rest;
  }
  const to = /^,?\s+to\s+(?=\S)/i.exec(rest);
  if (owners.length > 0 && to) return { owners, rest: rest.slice(to[0].length) };
  return areMentions
    ? { owners, rest: owners.length === 0 ? text : rest.replace(/^\s*[:,–-]?\s*/, '') }
    : { owners: [], rest: text };
}

type Opened = { name: Known; isMention: boolean; rest: string };

/** The name a text opens with, and what is after it. */
function opened(text: string, known: readonly Known[]): Opened | null {
  const isMention = text.startsWith('@');
  const after = isMention ? text.slice(1) : text;
  const name = nameAt(after, known);
  return name ? { name, isMention, rest: after.slice(name.name.length) } : null;
}

/** A further name after "and", a comma or, for one with @, a space. */
function following(text: string, known: readonly Known[]): Opened | null {
  const between = BETWEEN_MENTIONS.exec(text) ?? BETWEEN_NAMES.exec(text);
  return between === null ? null : opened(text.slice(between[0].length), known);
}

/** Mentions and the due date at the end of a line, in any order. */
function trailing(
  text: string,
  known: readonly Known[],
  context: DueContext,
): Read & { due: Due | null } {
  const owners: Known[] = [];
  let due: Due | null = null;
  let rest = text;
  for (;;) {
    const mention = mentionAtEnd(rest, known);
    const said: SaidDue | null = due === null ? dueAtEnd(rest, context) : null;
    if (mention) {
      owners.unshift(mention.name);
      rest = withoutEnd(rest, mention.from, mention.name.name.length + 1);
    } else if (said) {
      due = said.due;
      rest = withoutEnd(rest, said.from, said.to - said.from);
    } else {
      return { owners, due, rest };
    }
  }
}

function mentionAtEnd(text: string, known: readonly Known[]): { name: Known; from: number } | null {
  const from = text.lastIndexOf('@');
  const name = from === -1 ? undefined : nameAt(text.slice(from + 1), known);
  if (!name) return null;
  const after = text.slice(from + 1 + name.name.length);
  const before = text.slice(0, from);
  const isJoined = /(?:,|\band|&)\s*$/i.test(before) && endsInMention(before, known);
  const isEnd = CLOSES.exec(after)?.index === 0;
  return isEnd && (isJoined || !NEEDS_NAME.test(before)) ? { name, from } : null;
}

function endsInMention(before: string, known: readonly Known[]): boolean {
  const rest = before.replace(/(?:,\s*and|,|\band|&)\s*$/i, '').trimEnd();
  return mentionAtEnd(rest, known) !== null;
}

function dueAtEnd(text: string, context: DueContext): SaidDue | null {
  const said = findDue(text, context);
  return said !== null && CLOSES.exec(text.slice(said.to))?.index === 0 ? said : null;
}

/** Takes a piece out of the end of a line, leaving one full stop where one was. */
function withoutEnd(text: string, from: number, length: number): string {
  const before = text.slice(0, from).replace(/(?:\s|,|\s+and|&)*$/i, '');
  const after = text.slice(from + length).trim();
  return /[.;!?]$/.test(before) ? before : before + after;
}

/** Mentions left in the middle: owners whose names the sentence keeps. */
function mentionsWithin(text: string, known: readonly Known[]): Read {
  const owners: Known[] = [];
  let rest = '';
  for (const [index, piece] of text.split('@').entries()) {
    const name = index === 0 ? undefined : nameAt(piece, known);
    if (name) owners.push(name);
    rest += index === 0 || name ? piece : `@${piece}`;
  }
  return { owners, rest };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
