import { isThere } from '../domain/attendance';
import { minuteOf } from '../domain/item-minute';
import { quorumAtItem } from '../domain/quorum/quorum-at-item';
import { rulesOn } from '../domain/terms';
import type { Action } from '../model/action';
import type { AgendaItem } from '../model/agenda';
import type { ActionId, AgendaItemId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { DeclarationBlock, DecisionBlock, MinuteBlock } from '../model/minutes';
import type { Partnership } from '../model/partnership';
import {
  decisionOpening,
  declarationSentence,
  itemPhrase,
  movementSentence,
  minutesWords,
  paperWords,
} from '../text/documents';
import { outcomeLabels, purposeLabels } from '../text/labels';
import { inquorateSentence, quorumSentence } from '../text/quorum';
import { actionCallout } from './action-words';
import type { CalloutBlock, DocumentBlock, Phrase } from './document-block';
import type { NameBook } from './name-book';

/** What the minute of an item refers to: found once for all the items. */
export type MinuteContext = {
  partnership: Partnership;
  meeting: Meeting;
  actions: readonly Action[];
  actionById: ReadonlyMap<ActionId, Action>;
  names: NameBook;
};

/** One item of the minutes: its heading, who led it, and what was recorded, in the order written. */
export function itemBlocks(
  item: AgendaItem,
  number: number,
  context: MinuteContext,
): DocumentBlock[] {
  const { meeting, actions } = context;
  let paragraphs = 0;
  const recorded = minuteOf(meeting, actions, item.id)
    .filter(saysSomething)
    .map((block): DocumentBlock => {
      if (block.type !== 'paragraph') return calloutOrBullets(block, context);
      paragraphs += 1;
      return { type: 'minute-paragraph', item: number, paragraph: paragraphs, text: block.text };
    });
  const body: DocumentBlock[] =
    recorded.length === 0
      ? [{ type: 'paragraph', role: 'note', text: minutesWords.nothingRecorded }]
      : recorded;
  return [
    { type: 'item-heading', item: number, text: item.title },
    ...leadBlocks(item),
    ...movementBlocks(item, context),
    ...quorumBlocks(item, context),
    ...body,
  ];
}

/** Who came and went before the item, in the order recorded (Q9). */
function movementBlocks({ id }: AgendaItem, { meeting, names }: MinuteContext): DocumentBlock[] {
  return meeting.movements
    .filter(({ itemId }) => itemId === id)
    .map(({ personId, kind, at }) => ({
      type: 'paragraph',
      role: 'note',
      text: movementSentence(names.personWithOrganisation(personId), kind, at),
    }));
}

/** That the meeting had no quorum for the item, with the sum and what follows (Q4, Q9). */
function quorumBlocks(
  { id }: AgendaItem,
  { partnership, meeting }: MinuteContext,
): DocumentBlock[] {
  const quorum = quorumAtItem(partnership, meeting, id);
  // Before anybody is marked there is nothing to say about a quorum.
  if (quorum.state !== 'inquorate' || !meeting.attendance.some(isThere)) return [];
  const consequence = inquorateSentence(quorum, rulesOn(partnership, meeting.date));
  const text = [`${quorumSentence(quorum)}.`, consequence].filter(Boolean).join(' ');
  return [{ type: 'paragraph', role: 'note', text }];
}

/** A paragraph or bullet that was opened and never written in leaves nothing in the minutes. */
function saysSomething(block: MinuteBlock): boolean {
  if (block.type === 'paragraph') return block.text.trim() !== '';
  return block.type !== 'bullets' || block.items.some((text) => text.trim() !== '');
}

function leadBlocks({ presenter, purpose, paper }: AgendaItem): DocumentBlock[] {
  const parts: [string, string][] = [
    [minutesWords.presenter, presenter],
    [minutesWords.purpose, purpose === null ? '' : purposeLabels[purpose]],
    [minutesWords.paper, paper],
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

function calloutOrBullets(
  block: Exclude<MinuteBlock, { type: 'paragraph' }>,
  context: MinuteContext,
): DocumentBlock {
  switch (block.type) {
    case 'bullets':
      return { type: 'bullets', items: block.items.filter((text) => text.trim() !== '') };
    case 'decision':
      return decisionCallout(block);
    case 'declaration':
      return declarationCallout(block, context);
    case 'action': {
      const action = context.actionById.get(block.actionId);
      if (action === undefined) {
        return { type: 'paragraph', role: 'note', text: minutesWords.actionGone };
      }
      return actionCallout(action, context.names);
    }
  }
}

function decisionCallout({ outcome, reference, text }: DecisionBlock): CalloutBlock {
  const opening = decisionOpening(outcomeLabels[outcome], reference);
  const words = text.trim() === '' ? paperWords.notRecorded : text;
  return { type: 'callout', kind: 'decision', text: [{ strong: opening }, ` ${words}`] };
}

function declarationCallout(
  block: DeclarationBlock,
  { meeting, names }: MinuteContext,
): CalloutBlock {
  const sentence = declarationSentence(
    names.personWithOrganisation(block.personId),
    aboutPhrase(meeting, block.aboutItemId),
    block.nature,
  );
  const part = partTaken(block);
  return {
    type: 'callout',
    kind: 'declaration',
    text: [{ strong: minutesWords.declaration }, ` ${sentence} ${part}`],
  };
}

/** The tier where there are two, what part its holder took, and why where the partnership agreed (I2 to I5). */
function partTaken({ tier, takesPart, waiver }: DeclarationBlock): string {
  const words = [
    tier === 'not-stated' ? '' : minutesWords.tiers[tier],
    takesPart ? minutesWords.tookPart : minutesWords.tookNoPart,
    waiver === '' ? '' : minutesWords.agreedBecause(waiver),
  ];
  return words.filter((word) => word !== '').join(' ');
}

function aboutPhrase({ agenda }: Pick<Meeting, 'agenda'>, itemId: AgendaItemId): string {
  const index = agenda.findIndex((item) => item.id === itemId);
  return itemPhrase(index < 0 ? null : index + 1, agenda[index]?.title ?? '');
}
