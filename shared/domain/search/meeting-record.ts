import type { AgendaItem } from '../../model/agenda';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { MinuteBlock } from '../../model/minutes';
import {
  EMPTY_RECORD,
  joined,
  type SearchEntry,
  type SearchRecord,
  type SearchUnit,
} from './search-entry';
import type { SearchKind } from './search-target';

/** How a day is written, by whoever knows the words. */
export type DayInWords = (day: IsoDate) => string;

/**
 * What can be found in a meeting: itself by day and place, its items, and each paragraph, bullet,
 * decision, declaration and vote. Marked text and all that is of a closed item is confidential (M3).
 */
export function meetingRecord(meeting: Meeting, dayInWords: DayInWords): SearchRecord {
  const { id, date, partnershipId, place, reason, agenda } = meeting;
  const entries: SearchEntry[] = [
    {
      kind: 'meeting',
      target: { is: 'meeting', meetingId: id },
      title: dayInWords(date),
      text: joined([place, reason]),
      isConfidential: false,
    },
    ...agenda.map((item) => itemEntry(meeting, item)),
    ...agenda.flatMap((item) => minuteEntries(meeting, item)),
  ];
  const kinds: SearchKind[] = ['meeting', 'item', 'decision', 'minute'];
  const units: SearchUnit[] = kinds
    .map((kind) => ({
      kind,
      on: date,
      about: id,
      origins: [],
      decisionId: null,
      entries: entries.filter((entry) => entry.kind === kind),
    }))
    .filter((unit) => unit.entries.length > 0);
  const closed = { ...closedMatter(meeting), decisions: hiddenDecisions(meeting) };
  return { ...EMPTY_RECORD, partnershipId, closed, units };
}

/** What is confidential for being under a closed item of a meeting (M3, X1). */
function closedMatter({ agenda, minutes }: Meeting): Omit<SearchRecord['closed'], 'decisions'> {
  const closed = agenda.filter(({ isClosed }) => isClosed);
  const items = closed.map(({ id }) => id);
  const blocks = minutes
    .filter(({ itemId }) => items.includes(itemId))
    .flatMap((one) => one.blocks);
  return {
    items,
    actions: blocks.flatMap((block) => (block.type === 'action' ? [block.actionId] : [])),
    papers: closed.flatMap(({ paperIds }) => paperIds),
  };
}

/** Decisions that are confidential, for being marked or for standing under a closed item (M3, X1). */
function hiddenDecisions({ agenda, minutes }: Meeting): string[] {
  const closed = new Set(agenda.filter(({ isClosed }) => isClosed).map(({ id }) => id));
  return minutes.flatMap(({ itemId, blocks }) =>
    blocks
      .filter((block) => block.type === 'decision')
      .filter(({ isConfidential }) => isConfidential || closed.has(itemId))
      .map(({ id }) => id),
  );
}

function itemEntry({ id: meetingId }: Meeting, item: AgendaItem): SearchEntry {
  const { titleWelsh, presenter, paper, proposedBy } = item;
  return {
    kind: 'item',
    target: { is: 'item', meetingId, itemId: item.id },
    title: item.title,
    text: joined([titleWelsh, presenter, paper, proposedBy]),
    isConfidential: item.isClosed,
  };
}

function minuteEntries(meeting: Meeting, item: AgendaItem): SearchEntry[] {
  const { id: meetingId, agenda, minutes } = meeting;
  const closed = new Set(agenda.filter(({ isClosed }) => isClosed).map(({ id }) => id));
  const isHidden = (block: MinuteBlock): boolean =>
    item.isClosed ||
    (block.type === 'declaration' && closed.has(block.aboutItemId)) ||
    ('isConfidential' in block && block.isConfidential);
  return minutes
    .filter(({ itemId }) => itemId === item.id)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block, place) =>
      textsOf(block, place).map(({ at, text }): SearchEntry => ({
        kind: block.type === 'decision' ? 'decision' : 'minute',
        target: { is: 'block', meetingId, itemId: item.id, block: at },
        title: block.type === 'decision' ? block.reference : item.title,
        text,
        isConfidential: isHidden(block),
      })),
    );
}

/** The texts of a block with their places; an action has its own in the log. */
function textsOf(block: MinuteBlock, place: number): { at: string; text: string }[] {
  switch (block.type) {
    case 'paragraph':
      return [{ at: String(place), text: block.text }];
    case 'bullets':
      return block.items.map((text, bullet) => ({ at: `${place}.${bullet}`, text }));
    case 'decision':
    case 'vote':
      return [{ at: block.id, text: block.text }];
    case 'declaration':
      return [{ at: block.id, text: joined([block.nature, block.waiver], ' ') }];
    case 'action':
      return [];
  }
}
