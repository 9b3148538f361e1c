import type { Action } from '../../model/action';
import type { ActionId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { MinuteVersion, VersionAction } from '../../model/minute-version';
import { minuteOf } from '../item-minute';

/** The text of minutes: what stands under each item, and the actions it names in their words. */
export type VersionText = Pick<MinuteVersion, 'items' | 'actions'>;

/**
 * The text of the minutes of a meeting as it stands, as a version keeps it (M1): every item of the
 * agenda with what was recorded, and the words of the actions in it, which the log may change later.
 */
export function versionText(
  meeting: Pick<Meeting, 'id' | 'agenda' | 'minutes'>,
  actions: readonly Action[],
): VersionText {
  const items = meeting.agenda.map(({ id, title, isClosed }) => ({
    itemId: id,
    title,
    isClosed,
    blocks: minuteOf(meeting, actions, id),
  }));
  const named = actionIdsIn(items);
  return { items, actions: actions.filter(({ id }) => named.has(id)).map(asItStands) };
}

function actionIdsIn(items: VersionText['items']): ReadonlySet<ActionId> {
  const blocks = items.flatMap((item) => item.blocks);
  return new Set(blocks.flatMap((block) => (block.type === 'action' ? [block.actionId] : [])));
}

function asItStands(action: Action): VersionAction {
  const { id, reference, what, ownerIds, bodyIds, due, isConfidential } = action;
  return { id, reference, what, ownerIds, bodyIds, due, isConfidential };
}
