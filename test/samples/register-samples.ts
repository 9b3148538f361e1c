import { decisionMoments } from '#shared/domain/decisions/standings';
import type { PartnershipView } from '#shared/ipc/views';
import type { Purpose } from '#shared/model/agenda';
import type { MeetingId, PartnershipId } from '#shared/model/id';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import { registerNameSchema, wholeRegister } from '#shared/model/register-table';
import { registerTitles } from '#shared/text/registers/register-names';
import type { UseCases } from '../support/use-cases';
import type { NamedRequest } from './named-request';

/** Every register, as it is circulated; and that of risks with what is confidential. */
export function registerRequests(partnershipId: PartnershipId): NamedRequest[] {
  const whole = { document: 'register', partnershipId, selection: wholeRegister } as const;
  return [
    ...registerNameSchema.options.map((register): NamedRequest => ({
      name: `register: ${registerTitles[register]}`,
      request: { ...whole, register, version: 'circulated' },
    })),
    {
      name: 'register: risks, complete',
      request: {
        ...whole,
        register: 'risks',
        version: 'complete',
        selection: { ...wholeRegister, sortBy: 2 },
      },
    },
  ];
}

/** Something in the registers that are kept by hand. */
export async function keptInRegisters(
  app: UseCases,
  { partnership: { id: partnershipId }, people }: PartnershipView,
  held: MeetingId,
): Promise<void> {
  const plan = (title: string, month: string, purpose: Purpose | null) =>
    app.get('forwardPlan:save', {
      partnershipId,
      plannedId: null,
      title,
      purpose,
      source: 'work-plan',
      proposedBy: 'Northwick District Council',
      presenter: 'Siân Pryce',
      when: isoMonth(month),
      note: '',
    });
  await plan('Review of the night-time economy pilot', '2026-12', 'decision');
  await plan('Strategic assessment: scope and method', '2027-01', 'discussion');
  await plan('Fire safety in high-rise homes', '2027-01', 'information');
  await plan('Annual report', '2027-03', null);
  const risk = {
    partnershipId,
    riskId: null,
    kind: 'risk',
    level: 'high',
    raisedOn: app.deps.clock.today(),
    raisedBy: 'Anyshire Fire and Rescue Service',
    origin: null,
    ownerId: people[0]!.id,
    bodyId: null,
    response: 'Talks with the funder are under way.',
    reviewOn: isoDate('2026-12-01'),
    isConfidential: false,
  } as const;
  await app.get('risks:save', { ...risk, what: 'The grant for the pilot may end in March.' });
  await app.get('risks:save', {
    ...risk,
    level: 'low',
    what: 'A name in the draft.',
    isConfidential: true,
  });
  const { meeting } = await app.get('meetings:open', { meetingId: held });
  const [first, second] = decisionMoments([meeting]);
  if (!first || !second) throw new Error('the sample has no two decisions');
  const { on: _, order: _o, ...decision } = first;
  await app.get('registerLists:saveStanding', {
    partnershipId,
    ...decision,
    state: 'superseded',
    since: null,
    supersededBy: { meetingId: second.meetingId, decisionId: second.decisionId },
    note: 'Overtaken at the same meeting',
    conditions: '',
    reviewOn: null,
  });
}
