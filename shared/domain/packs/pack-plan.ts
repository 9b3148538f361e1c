import type { AgendaItemId } from '../../model/id';
import type { PaperId } from '../../model/register-ids';
import type { PaperVersion } from '../confidential/paper-version';
import { packedBefore, type PackedBefore } from './packed-before';
import { packItems, seesClosed, type PackItem, type PackRecords } from './pack-items';
import type { PackFor } from './why-withheld';

/** What goes into a pack, before any of it is made. */
export type PackPlan = {
  /** The number of the supplement; null for the whole pack (N6). */
  supplement: number | null;
  hasAgenda: boolean;
  /** The minutes of the previous meeting, or of those only what was taken without the public; null for none. */
  minutes: PaperVersion | 'closed' | null;
  actionLog: PaperVersion | null;
  /** In the order of the agenda; of a supplement only what is new. */
  items: PackItem[];
  /** What those it is for have once they have it. */
  itemIds: AgendaItemId[];
  paperIds: PaperId[];
};

/**
 * What goes into a pack of papers (N2, N6, X3): the agenda, what the previous meeting and the action log
 * say without what is confidential unless those it is for are given that (M3), and the papers they may
 * have. A supplement holds the agenda as it is now and what was in no earlier pack for the same
 * audience: late items (N4), and papers that arrived since. Where there is none to add to, the whole
 * pack is made. One for closed business holds nothing of what is open (X1).
 */
export function packPlan(records: PackRecords, to: PackFor & { isSupplement: boolean }): PackPlan {
  const before = packedBefore(records.meeting.cycle.packs, to.audience);
  const supplement = to.isSupplement ? before.nextSupplement : null;
  const all = packItems(records, to);
  const items = supplement === null ? all : all.flatMap((item) => newOf(item, before));
  return {
    supplement,
    hasAgenda: to.audience !== 'closed',
    ...(supplement === null ? recordsFor(to) : { minutes: null, actionLog: null }),
    items,
    itemIds: items.map(({ item }) => item.id),
    paperIds: [...new Set(items.flatMap(attachedIds))],
  };
}

function recordsFor(to: PackFor): Pick<PackPlan, 'minutes' | 'actionLog'> {
  if (to.audience === 'closed') return { minutes: 'closed', actionLog: null };
  const version = seesClosed(to) ? 'complete' : 'circulated';
  return { minutes: version, actionLog: version };
}

/** What of an item was in no earlier pack; nothing where all of it was, or still is to follow. */
function newOf(item: PackItem, before: PackedBefore): PackItem[] {
  const isNew = !before.itemIds.has(item.item.id);
  if (item.line.kind !== 'papers') return isNew ? [item] : [];
  const papers = item.line.papers.filter(({ paper }) => !before.paperIds.has(paper.id));
  // A new item brings papers again that went out with another: it is to be read by itself.
  if (papers.length === 0) return isNew ? [item] : [];
  const hasArrived = papers.some(({ isAttached }) => isAttached);
  return isNew || hasArrived ? [{ ...item, line: { kind: 'papers', papers } }] : [];
}

function attachedIds({ line }: PackItem): PaperId[] {
  if (line.kind !== 'papers') return [];
  return line.papers.flatMap(({ paper, isAttached }) => (isAttached ? [paper.id] : []));
}
