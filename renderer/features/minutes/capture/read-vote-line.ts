import type { Named } from '#shared/domain/people/find-named';
import type { PersonId } from '#shared/model/id';
import type { VoteBlock } from '#shared/model/minutes';

type Hands = Pick<VoteBlock, 'for' | 'against' | 'abstain'>;

/** What a line says of a vote; the count is null where it has none. */
export type ReadVote = Pick<VoteBlock, 'text' | 'movedBy' | 'secondedBy'> & { count: Hands | null };

type Person = Extract<Named, { kind: 'person' }>;
type Tail = { rest: string; movedBy?: PersonId; secondedBy?: PersonId; count?: Partial<Hands> };

const COUNT = /\b(\d{1,4})\s+(?:votes?\s+)?(for|against|abst(?:ain(?:ed|ing)?|entions?))[\s,;.]*$/i;
const SHORT_COUNT = /(?:^|\s)(\d{1,4})[-–/](\d{1,4})(?:[-–/](\d{1,4}))?[\s,;.]*$/;
const JOINER = /[\s,;.]*(?:\band)?[\s,;]*$/i;

/**
 * Reads a vote as it is typed: "That the plan be adopted, proposed by @Grace Bell, seconded by @Rhys
 * Evans, 7 for, 2 against, 1 abstained". What follows the motion is taken off its end, in any order;
 * "7-2-1" says the same as the words. What is not understood stays in the motion.
 */
export function readVoteLine(text: string, names: readonly Named[]): ReadVote {
  const people = names
    .filter((one) => one.kind === 'person')
    .toSorted((a, b) => b.name.length - a.name.length);
  const read: ReadVote = { text, movedBy: null, secondedBy: null, count: null };
  for (;;) {
    const tail = countAtEnd(read.text) ?? moverAtEnd(read.text, people);
    if (!tail) return { ...read, text: motionOf(read.text) };
    read.text = tail.rest;
    if (tail.count) read.count = { ...(read.count ?? NO_HANDS), ...tail.count };
    read.movedBy ??= tail.movedBy ?? null;
    read.secondedBy ??= tail.secondedBy ?? null;
  }
}

const NO_HANDS: Hands = { for: 0, against: 0, abstain: 0 };

/** What stands before a place, without what joined the two. */
const before = (text: string, at: number): string => text.slice(0, at).replace(JOINER, '');

function countAtEnd(text: string): Tail | null {
  const words = COUNT.exec(text);
  if (words) {
    const what = words[2]?.toLowerCase() ?? '';
    const choice = what === 'for' || what === 'against' ? what : 'abstain';
    return { rest: before(text, words.index), count: { [choice]: Number(words[1]) } };
  }
  const short = SHORT_COUNT.exec(text);
  if (!short) return null;
  const [inFavour, against, abstain] = short.slice(1).map((one) => Number(one ?? 0));
  return {
    rest: before(text, short.index),
    count: { for: inFavour ?? 0, against: against ?? 0, abstain: abstain ?? 0 },
  };
}

function moverAtEnd(text: string, people: readonly Person[]): Tail | null {
  const words = text.replace(/[\s,;.:]+$/, '');
  const lower = words.toLowerCase();
  const person = people.find(({ name }) => lower.endsWith(name.toLowerCase()));
  if (!person) return null;
  const start = words.slice(0, words.length - person.name.length).replace(/@$/, '');
  const said = /\b(proposed|moved|seconded)(?:\s+by)?\s*:?\s*$/i.exec(start);
  if (!said) return null;
  const rest = before(start, said.index);
  return said[1]?.toLowerCase() === 'seconded'
    ? { rest, secondedBy: person.id }
    : { rest, movedBy: person.id };
}

/** The motion without what joined it to the rest. */
function motionOf(text: string): string {
  const words = text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;:]+$/, '')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The line a vote was, to be changed and recorded again. */
export function voteLine(vote: VoteBlock, nameOf: (id: PersonId) => string): string {
  const { text, movedBy, secondedBy } = vote;
  const parts = [
    text,
    ...(movedBy === null ? [] : [`proposed by @${nameOf(movedBy)}`]),
    ...(secondedBy === null ? [] : [`seconded by @${nameOf(secondedBy)}`]),
    `${vote.for} for`,
    `${vote.against} against`,
    `${vote.abstain} abstained`,
  ];
  return parts.join(', ');
}
