import type { AgendaItem } from '../model/agenda';
import type { DueEntry, DueKind } from '../model/due';
import type { SuggestedItem } from '../model/suggested-item';
import type { IsoDate } from '../model/iso-date';
import type { NotifiedMatter } from '../model/notified-matter';
import type { Partnership } from '../model/partnership';
import type { PlannedItem } from '../model/planned-item';
import { openMatters } from './notified-matters';
import { plannedFor } from './plan/planned-items';
import { structureGraph } from './structure';
import { owedUpdates, subGroupsOf } from './structure/sub-groups';
import { rulesOn } from './terms';

/** What of the things that are due is business for a meeting, and what it asks of the meeting. */
const BUSINESS: Partial<Record<DueKind, AgendaItem['purpose']>> = {
  'office-ends': 'decision',
  'office-vacant': 'decision',
  'terms-review': 'decision',
  'terms-revision': 'decision',
  'document-review': 'decision',
  'health-check': 'discussion',
  'report-out': 'decision',
  'report-in': 'information',
  duty: 'decision',
  withdrawal: 'discussion',
  'group-ends': 'decision',
  'proposal-owed': 'decision',
};

type Known = {
  partnership: Partnership;
  /** All partnerships kept here, among them its groups. */
  partnerships: readonly Partnership[];
  due: readonly DueEntry[];
  notified: readonly NotifiedMatter[];
  plan: readonly PlannedItem[];
};

/**
 * The items a meeting may need: elections due (C1, C2), reviews, health checks and reports (T1 to T3, T6, G2), what is
 * owed after an even vote (V5), decisions between meetings to be reported (V10), updates of task and
 * finish groups (G7), risks and issues where the terms want them (G18), what
 * members told (N11), and what is planned for its month (N8).
 */
export function suggestedItems(
  { partnership, partnerships, due, notified, plan }: Known,
  on: IsoDate,
): SuggestedItem[] {
  const rules = rulesOn(partnership, on);
  const fromDue = due.flatMap(({ kind, subject, clause, state, due: day }): SuggestedItem[] => {
    const isReport = kind === 'electronic-decision' && day === null;
    const purpose = isReport ? 'information' : BUSINESS[kind];
    if (purpose === undefined || state === 'later') return [];
    return [{ reason: kind, subject, purpose, clause }];
  });
  const graph = structureGraph(partnerships);
  const updates = owedUpdates(subGroupsOf(graph, partnerships, partnership.id), rules, on);
  const groups =
    updates.state === 'owed'
      ? updates.groups.map((group): SuggestedItem => ({
          reason: 'group-update',
          subject: group.name,
          purpose: 'information',
          clause: updates.clause,
        }))
      : [];
  const { risksItem } = rules;
  const risks: SuggestedItem[] =
    risksItem.state === 'set' && risksItem.value
      ? [{ reason: 'risks', subject: '', purpose: 'discussion', clause: risksItem.clause }]
      : [];
  const news = openMatters(notified, on).map(({ matter: { what } }): SuggestedItem => ({
    reason: 'notified',
    subject: what,
    purpose: 'information',
    clause: null,
  }));
  const planned = plannedFor(plan, on).map(
    ({ id, title, purpose, proposedBy, presenter }): SuggestedItem => ({
      reason: 'planned',
      subject: title,
      purpose,
      clause: null,
      planned: { id, proposedBy, presenter },
    }),
  );
  return [...fromDue, ...groups, ...risks, ...news, ...planned];
}
