import { isThere } from '../domain/attendance';
import { declarationsItem } from '../domain/declarations-missing';
import { minuteOf, saysSomething } from '../domain/item-minute';
import { quorumAtItem } from '../domain/quorum/quorum-at-item';
import { rulesOn } from '../domain/terms';
import type { AgendaItem } from '../model/agenda';
import type { MinuteBlock } from '../model/minutes';
import { untiedCaveats } from './caveat-blocks';
import type { DocumentBlock, Phrase } from './document-block';
import { titlePhrases } from './item-title';
import type { MinuteContext } from './minute-context';
import { officeTitle } from './name-book';
import { recordedBlocks } from './recorded-blocks';

/**
 * One item of the minutes: its heading, who led it, and what was recorded, in the order written. Of a
 * closed item the circulated version prints the heading, that it was closed (M3, X1), and who declared
 * an interest there (M1).
 */
export function itemBlocks(
  item: AgendaItem,
  number: number,
  context: MinuteContext,
): DocumentBlock[] {
  const words = context.names.tongue.terms.minutes;
  const text = titlePhrases(item, context.names);
  const heading: DocumentBlock = { type: 'item-heading', item: number, text };
  const around = [...movementBlocks(item, context), ...quorumBlocks(item, context)];
  if (item.isClosed && context.version === 'circulated') {
    const declared = minuteOf(context.meeting, context.actions, item.id);
    return [
      heading,
      ...around,
      note(words.closedCirculated),
      ...recordedBlocks(declared, number, context),
    ];
  }
  return [
    heading,
    ...leadBlocks(item, context),
    ...(item.isClosed ? [note(words.closedComplete)] : []),
    ...around,
    ...bodyBlocks(item, number, context),
    ...untiedCaveats(item.id, context),
  ];
}

/** What was recorded, and that a part is left out; one or the other is always said. */
function bodyBlocks({ id }: AgendaItem, number: number, context: MinuteContext): DocumentBlock[] {
  const { leftOut, style, names } = context;
  const words = names.tongue.terms.minutes;
  const blocks = printedBlocks(id, context);
  if (leftOut.itemIds.has(id)) {
    // Without narrative, something may have been said in the open all the same.
    const isAll = blocks.length === 0 && style === 'narrative';
    const sentence = isAll ? words.itemApart : words.partApart;
    return [...recordedBlocks(blocks, number, context), note(sentence)];
  }
  if (blocks.length === 0) return [note(nothingWords(id, context))];
  return recordedBlocks(blocks, number, context);
}

/** What of a minute its style prints: without narrative, decisions, actions and declarations (M2). */
export function printedBlocks(
  id: AgendaItem['id'],
  { meeting, actions, style }: MinuteContext,
): MinuteBlock[] {
  const blocks = minuteOf(meeting, actions, id).filter(saysSomething);
  if (style === 'narrative') return blocks;
  return blocks.filter(({ type }) => type !== 'paragraph' && type !== 'bullets');
}

/** What an item without anything says: under the declarations, that there were none, if so (I1). */
function nothingWords(id: AgendaItem['id'], { meeting, style, names }: MinuteContext): string {
  const words = names.tongue.terms.minutes;
  const isDeclared = meeting.minutes.some(({ blocks }) =>
    blocks.some(({ type }) => type === 'declaration'),
  );
  if (meeting.noneDeclared && !isDeclared && declarationsItem(meeting) === id) {
    return words.noneDeclared;
  }
  return style === 'narrative' ? words.nothingRecorded : words.nothingSettled;
}

/** A note under an item. */
export function note(text: string): DocumentBlock {
  return { type: 'paragraph', role: 'note', text };
}

/** Who came and went before the item, in the order recorded (Q9). */
function movementBlocks({ id }: AgendaItem, { meeting, names }: MinuteContext): DocumentBlock[] {
  return meeting.movements
    .filter(({ itemId }) => itemId === id)
    .map(({ personId, kind, at }) =>
      note(names.tongue.movement(names.personWithOrganisation(personId), kind, at)),
    );
}

/** That the meeting had no quorum for the item, with the sum and what follows (Q4, Q9). */
export function quorumBlocks(
  { id }: AgendaItem,
  { partnership, meeting, names }: MinuteContext,
): DocumentBlock[] {
  const quorum = quorumAtItem(partnership, meeting, id);
  // Before anybody is marked there is nothing to say about a quorum.
  if (quorum.state !== 'inquorate' || !meeting.attendance.some(isThere)) return [];
  const consequence = names.tongue.inquorate(quorum, rulesOn(partnership, meeting.date));
  return [note([`${names.tongue.quorum(quorum)}.`, consequence].filter(Boolean).join(' '))];
}

function leadBlocks(
  { presenter, purpose, paper }: AgendaItem,
  { names }: MinuteContext,
): DocumentBlock[] {
  const { minutes: words, purposes } = names.tongue.terms;
  const parts: [string, string][] = [
    [words.presenter, officeTitle(presenter, names.tongue)],
    [words.purpose, purpose === null ? '' : purposes[purpose]],
    [words.paper, paper],
  ];
  const said = parts.filter(([, value]) => value !== '');
  if (said.length === 0) return [];
  const text = said.flatMap(([label, value], index): Phrase[] => [
    ...(index === 0 ? [] : ['; ']),
    { strong: label },
    ` ${value}`,
  ]);
  return [{ type: 'paragraph', role: 'lead', text }];
}
