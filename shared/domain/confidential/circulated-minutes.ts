import type { Action } from '../../model/action';
import type { AgendaItem } from '../../model/agenda';
import type { AgendaItemId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { MinuteBlock } from '../../model/minutes';
import { minuteOf, saysSomething } from '../item-minute';
import { confidentialActionIds, isConfidentialBlock } from './confidential-matter';

/** Where something was left out, so that a paper can say so and no more. */
export type LeftOut = {
  /** Open items of which a part was left out. */
  itemIds: ReadonlySet<AgendaItemId>;
  /** Whether an action was left out, and whether a decision was. */
  actions: boolean;
  decisions: boolean;
  /** Whether a correction was: it quotes the text of an item that is not whole. */
  corrections: boolean;
};

/** Nothing was left out. */
export const NOTHING_LEFT_OUT: LeftOut = {
  itemIds: new Set(),
  actions: false,
  decisions: false,
  corrections: false,
};

/** A meeting and actions of which only what may be circulated is left. */
export type CirculatedMinutes = { meeting: Meeting; actions: Action[]; leftOut: LeftOut };

/**
 * What may be circulated of the minutes of a meeting (M3, Safer Essex 8.4): without marked text,
 * without confidential actions, and of what was recorded under a closed item only who declared an
 * interest (M1). The nature of one declared there, or in a closed item, is not told. What a paper is made of afterwards cannot leak, for
 * nothing confidential is left in it.
 */
export function circulatedMinutes(meeting: Meeting, actions: readonly Action[]): CirculatedMinutes {
  const actionIds = confidentialActionIds(meeting, actions);
  const closed = new Set(meeting.agenda.filter(({ isClosed }) => isClosed).map(({ id }) => id));
  const isOut = (block: MinuteBlock): boolean => isConfidentialBlock(block, actionIds);
  const recorded = meeting.agenda.map((item) => ({
    item,
    blocks: minuteOf(meeting, actions, item.id),
  }));
  const out = recorded.flatMap(({ item, blocks }) =>
    blocks.filter((block) => item.isClosed || isOut(block)),
  );
  const minutes = recorded
    .map(({ item, blocks }) => ({
      itemId: item.id,
      blocks: blocks
        .filter((block) => (item.isClosed ? block.type === 'declaration' : !isOut(block)))
        .map((block) => withoutNature(block, item.isClosed, closed)),
    }))
    .filter(({ itemId, blocks }) => blocks.length > 0 || !closed.has(itemId));
  const raisedHere = actions.filter(({ origin }) => origin?.meetingId === meeting.id);
  const partly = ({ item, blocks }: { item: AgendaItem; blocks: MinuteBlock[] }): boolean =>
    !item.isClosed && blocks.filter(saysSomething).some(isOut);
  const notWhole = new Set([...closed, ...recorded.filter(partly).map(({ item }) => item.id)]);
  const corrections = meeting.corrections.filter(
    ({ itemId }) => itemId === null || !notWhole.has(itemId),
  );
  return {
    meeting: { ...meeting, minutes, corrections },
    actions: actions.filter(({ id }) => !actionIds.has(id)),
    leftOut: {
      itemIds: new Set(recorded.filter(partly).map(({ item }) => item.id)),
      actions:
        out.some(({ type }) => type === 'action') || raisedHere.some(({ id }) => actionIds.has(id)),
      decisions: out.some(({ type }) => type === 'decision'),
      corrections: corrections.length < meeting.corrections.length,
    },
  };
}

function withoutNature(
  block: MinuteBlock,
  isWithinClosed: boolean,
  closed: ReadonlySet<AgendaItemId>,
): MinuteBlock {
  if (block.type !== 'declaration') return block;
  const isTold = !isWithinClosed && !closed.has(block.aboutItemId);
  return isTold ? block : { ...block, nature: '', waiver: '' };
}
