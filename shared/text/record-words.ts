import type { WordedItem } from '../domain/record/changed-items';
import type { VersionText } from '../domain/record/version-text';
import type { Organisation, Person } from '../model/directory';
import type { VersionAction, VersionItem } from '../model/minute-version';
import type { PersonId } from '../model/id';
import type { DeclarationBlock, MinuteBlock, VoteBlock } from '../model/minutes';
import { plainDue } from './dates';
import { handsOpening, handsSentence, moversSentence } from './decisions/hands-words';
import {
  actionOpening,
  asSentence,
  decisionOpening,
  declarationSentence,
  itemPhrase,
  joined,
  minutesWords,
  paperWords,
} from './documents';
import { outcomeLabels } from './labels';

type Names = { people: readonly Person[]; organisations: readonly Organisation[] };

/** What corrections are called where the minutes print them. */
export const correctionWords = {
  heading: 'Corrections',
  apart: 'Corrections to what is recorded separately are not shown.',
  was: 'Recorded:',
  nothingRecorded: 'Nothing was recorded.',
  shouldBe: 'Should have been:',
  struckOut: 'These words are struck out.',
} as const;

/** What a correction is about that names no item (M1). */
export const MINUTES_AS_A_WHOLE = 'The minutes as a whole';

/** A version of minutes as it is read: each item with its pieces in words, nothing empty among them (M1). */
export function wordedItems({ items, actions }: VersionText, names: Names): WordedItem[] {
  return items.map(({ itemId, title, isClosed, blocks }) => ({
    itemId,
    title: isClosed ? `${title} (closed session)` : title,
    lines: blocks.flatMap((block) => lines(block, { items, actions, names })),
  }));
}

type Context = {
  items: readonly VersionItem[];
  actions: readonly VersionAction[];
  names: Names;
};

function lines(block: MinuteBlock, context: Context): string[] {
  switch (block.type) {
    case 'paragraph':
      return said([block.text], block.isConfidential);
    case 'bullets':
      return said(
        block.items.filter((text) => text.trim() !== '').map((text) => `• ${text}`),
        block.isConfidential,
      );
    case 'decision': {
      const opening = decisionOpening(outcomeLabels[block.outcome], block.reference);
      return said([`${opening} ${block.text}`], block.isConfidential);
    }
    case 'action': {
      const action = context.actions.find(({ id }) => id === block.actionId);
      if (action === undefined) return [minutesWords.actionGone];
      return said([actionWords(action, context.names)], action.isConfidential);
    }
    case 'vote':
      return said([voteLine(block, context)], block.isConfidential);
    case 'declaration':
      return [declarationWords(block, context)];
  }
}

/** Whether it carried hangs on the attendance, which a version does not hold. */
function voteLine(block: VoteBlock, { names }: Context): string {
  const nameOf = (id: PersonId | null) =>
    id === null ? null : (nameIn(names.people, id) ?? paperWords.nameNotKnown);
  const movers = moversSentence(nameOf(block.movedBy), nameOf(block.secondedBy));
  const words = [handsOpening, asSentence(block.text), movers, handsSentence(block, 'not-decided')];
  return words.filter((one) => one !== '').join(' ');
}

function declarationWords(
  { personId, aboutItemId, nature, takesPart }: DeclarationBlock,
  { items, names }: Context,
): string {
  const place = items.findIndex(({ itemId }) => itemId === aboutItemId);
  const about = itemPhrase(place < 0 ? null : place + 1, items[place]?.title ?? '');
  const who = nameIn(names.people, personId) ?? paperWords.nameNotKnown;
  const part = takesPart ? minutesWords.tookPart : minutesWords.tookNoPart;
  return `${declarationSentence(who, about, nature)} ${part}`;
}

function said(texts: readonly string[], isConfidential: boolean): string[] {
  const written = texts.filter((text) => text.trim() !== '');
  return isConfidential ? written.map((text) => `${minutesWords.confidential} ${text}`) : written;
}

/** "Action A-2026-003: Send the note. Owner: Grace Bell. Due: 31 July 2026." */
function actionWords(
  { reference, what, ownerIds, bodyIds, due }: VersionAction,
  { people, organisations }: Names,
): string {
  const owners = [
    ...ownerIds.map((id) => nameIn(people, id) ?? paperWords.nameNotKnown),
    ...bodyIds.map((id) => nameIn(organisations, id) ?? paperWords.organisationNotKnown),
  ];
  return [
    actionOpening(reference),
    asSentence(what),
    minutesWords.owner,
    asSentence(joined(owners) || paperWords.ownerNotNamed),
    minutesWords.due,
    asSentence(due === null ? paperWords.noDueDate : plainDue(due)),
  ].join(' ');
}

function nameIn(list: readonly { id: string; name: string }[], id: string): string | null {
  return list.find((one) => one.id === id)?.name ?? null;
}
