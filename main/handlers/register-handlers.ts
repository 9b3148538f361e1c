import { newAgendaItem } from '#shared/domain/new-records';
import type { RegisterEntry } from '#shared/ipc/areas/registers';
import { agendaItemIdSchema } from '#shared/model/id';
import { notifiedMatterIdSchema, recommendationIdSchema } from '#shared/model/register-ids';
import type { Registers } from '#shared/model/registers';
import type { Answers, Area, Dependencies } from './dependencies';
import { electronicHandlers } from './registers/electronic-handlers';
import { interestHandlers } from './registers/interest-handlers';
import { proposalHandlers } from './registers/proposal-handlers';
import { readMeetingOf, viewRegisters } from './records';
import { entryOf, refuseUnknown, withEntry } from './entries';
import { changeRegisters } from './registers/register-changes';

/** The list of the registers that an entry of each kind is in. */
const LISTS = {
  proposal: 'proposals',
  'electronic-decision': 'electronicDecisions',
  recommendation: 'recommendations',
  'standing-interest': 'standingInterests',
  gift: 'gifts',
  'notified-matter': 'notifiedMatters',
} as const satisfies Record<RegisterEntry['kind'], keyof Registers>;

function withoutEntry(registers: Registers, { kind, id }: RegisterEntry): Registers {
  const name = LISTS[kind];
  const list: readonly { id: string }[] = registers[name];
  refuseUnknown(list, id, kind);
  return { ...registers, [name]: list.filter((one) => one.id !== id) };
}

/** What a partnership keeps across its meetings: proposals, interests, recommendations, what it was told. */
export function registerHandlers(deps: Dependencies): Answers<Area<'registers'>> {
  const { newId } = deps;
  return {
    'registers:open': ({ partnershipId }) => viewRegisters(deps, partnershipId),
    ...proposalHandlers(deps),
    ...electronicHandlers(deps),
    ...interestHandlers(deps),
    'registers:saveRecommendation': ({ partnershipId, id, ...facts }) =>
      changeRegisters(deps, partnershipId, async (registers) => {
        refuseUnknown(registers.recommendations, id, 'recommendation');
        const meeting = await readMeetingOf(deps, partnershipId, facts.meetingId);
        refuseUnknown(meeting.agenda, facts.itemId, 'agenda item');
        const given = id ?? recommendationIdSchema.parse(newId());
        const entry = { ...facts, id: given, madeOn: meeting.date };
        const recommendations = withEntry(registers.recommendations, entry);
        return { registers: { ...registers, recommendations } };
      }),
    'registers:saveNotifiedMatter': ({ partnershipId, id, ...facts }) =>
      changeRegisters(deps, partnershipId, (registers) => {
        const all = registers.notifiedMatters;
        const takenUpBy = id === null ? null : entryOf(all, id, 'matter').takenUpBy;
        const entry = { ...facts, id: id ?? notifiedMatterIdSchema.parse(newId()), takenUpBy };
        return { registers: { ...registers, notifiedMatters: withEntry(all, entry) } };
      }),
    'registers:takeUpMatter': ({ partnershipId, matterId, meetingId, itemTitle }) =>
      changeRegisters(deps, partnershipId, async (registers) => {
        const all = registers.notifiedMatters;
        const matter = entryOf(all, matterId, 'matter');
        const meeting =
          meetingId === null ? null : await readMeetingOf(deps, partnershipId, meetingId);
        const notifiedMatters = withEntry(all, { ...matter, takenUpBy: meetingId });
        const changed = { registers: { ...registers, notifiedMatters } };
        if (meeting === null || itemTitle === null) return changed;
        const item = {
          ...newAgendaItem,
          id: agendaItemIdSchema.parse(newId()),
          title: itemTitle,
          source: 'emerging-issue',
          proposedBy: matter.from,
        } as const;
        return { ...changed, meeting: { ...meeting, agenda: [...meeting.agenda, item] } };
      }),
    'registers:remove': ({ partnershipId, entry }) =>
      changeRegisters(deps, partnershipId, (registers) => ({
        registers: withoutEntry(registers, entry),
      })),
  };
}
