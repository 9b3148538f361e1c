import type { Named } from '#shared/domain/people/find-named';
import type { Due } from '#shared/model/action';
import type { OrganisationId, PersonId } from '#shared/model/id';
import { findDue, type DueContext, type SaidDue } from '../../../records/said-due';

/** What a line says of an action: what is to be done, by whom, by when. */
export type ReadAction = {
  what: string;
  ownerIds: PersonId[];
  bodyIds: OrganisationId[];
  due: Due | null;
};

/**
 * Reads an action as it is typed: "Publish the plan @Priya Shah by Friday", or "Priya Shah and Anyshire
 * Police to publish the plan by the end of June". Names are taken as they are written in the
 * directory. What is not understood stays in the words.
 */
export function readActionLine(
  text: string,
  names: readonly Named[],
  days: DueContext,
): ReadAction {
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length);
  const mentioned = withoutMentions(text, longestFirst);
  const said = mentioned.owners.length > 0 ? null : ownersAtStart(mentioned.rest, longestFirst);
  const rest = said?.rest ?? mentioned.rest;
  const due = findDue(rest, days);
  return {
    what: sentence(withoutDueAtEnd(rest, due)),
    ...idsOf(said?.owners ?? mentioned.owners),
    due: due?.due ?? null,
  };
}

/** A due date at the end is said by its field; in the midst of a sentence it stays. */
function withoutDueAtEnd(text: string, due: SaidDue | null): string {
  const isAtEnd = due !== null && /^[.\s]*$/.test(text.slice(due.to));
  return isAtEnd ? text.slice(0, due.from) : text;
}

function idsOf(owners: readonly Named[]): Pick<ReadAction, 'ownerIds' | 'bodyIds'> {
  return {
    ownerIds: owners.flatMap((one) => (one.kind === 'person' ? [one.id] : [])),
    bodyIds: owners.flatMap((one) => (one.kind === 'organisation' ? [one.id] : [])),
  };
}

type Owned = { owners: Named[]; rest: string };

function withoutMentions(text: string, names: readonly Named[]): Owned {
  const owners: { one: Named; at: number }[] = [];
  let rest = text;
  for (const one of names) {
    const mention = `@${one.name}`.toLowerCase();
    for (let at = rest.toLowerCase().indexOf(mention); at >= 0;) {
      owners.push({ one, at });
      // As many spaces, so that the places of the others stay what they are.
      rest = rest.slice(0, at) + ' '.repeat(mention.length) + rest.slice(at + mention.length);
      at = rest.toLowerCase().indexOf(mention);
    }
  }
  const inOrder = owners.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
  return { owners: [...new Set(inOrder)], rest };
}

/** "Priya Shah, Rhys Evans and Anyshire Police to …": the names before the first "to". */
function ownersAtStart(text: string, names: readonly Named[]): Owned | null {
  const owners: Named[] = [];
  let rest = text.trimStart();
  for (;;) {
    const [begun] = [rest.toLowerCase()];
    const one = names.find(({ name }) => begun.startsWith(name.toLowerCase()));
    if (!one) return null;
    owners.push(one);
    rest = rest.slice(one.name.length);
    const to = /^\s+to\s+/i.exec(rest);
    if (to) return { owners, rest: rest.slice(to[0].length) };
    const and = /^(?:\s*,\s*|\s+and\s+)/i.exec(rest);
    if (!and) return null;
    rest = rest.slice(and[0].length);
  }
}

/** The words with one space between them, beginning with a capital and ending as they did. */
function sentence(text: string): string {
  const words = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([.,;])/g, '$1')
    .replace(/[\s,;]+$/, '')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
