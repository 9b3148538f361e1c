import { newMember } from '#shared/domain/new-records';
import type { MeetingView, PartnershipView, RegistersView } from '#shared/ipc/views';
import type { PartnershipId, PersonId } from '#shared/model/id';
import type { Proposal } from '#shared/model/proposal';
import type { Rules } from '#shared/model/rules/rules';
import type { MeetingDetails } from '#shared/model/meeting';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { UseCases } from './use-cases';

const BODIES = ['Council', 'Police', 'Fire', 'Probation'] as const;

/** The particulars of a meeting on a day. */
export function detailsOn(date: string): MeetingDetails {
  return {
    date: isoDate(date),
    startTime: isoTime('10:00'),
    endTime: null,
    place: '',
    joining: '',
    form: 'in-person',
    kind: 'ordinary',
    dateAgreed: true,
    reason: '',
    calledBy: '',
  };
}

/** Four bodies with a seat each, whose holders are called by their bodies. */
export async function aVotingBoard(
  app: UseCases,
  rules: Partial<Rules> = {},
): Promise<{ view: PartnershipView; people: PersonId[] }> {
  const created = await app.get('partnerships:create', {
    presetId: null,
    name: 'Ours',
    area: '',
    secretariat: { name: '', team: '', email: '', phone: '' },
  });
  const partnershipId = created.partnership.id;
  for (const name of BODIES) {
    const { view } = await app.get('partnerships:saveMember', {
      partnershipId,
      ...newMember,
      memberId: null,
      organisationName: name,
    });
    await app.get('partnerships:saveRepresentative', {
      partnershipId,
      representativeId: null,
      memberId: view.partnership.members.at(-1)!.id,
      personId: null,
      person: { name: `Holder ${name}`, jobTitle: '', email: '', phone: '' },
      role: 'representative',
      leadsOn: '',
      from: null,
      until: null,
    });
  }
  const { view } = await app.get('terms:saveRules', {
    partnershipId,
    termsId: created.partnership.terms[0]!.id,
    rules,
  });
  return { view, people: view.partnership.representatives.map(({ personId }) => personId) };
}

/** A meeting of the board with one item, and everybody there. */
export async function aHeldMeeting(
  app: UseCases,
  partnershipId: PartnershipId,
  date = '2026-06-10',
  mark: 'present' | 'absent' = 'present',
): Promise<MeetingView> {
  const { meeting } = await app.get('meetings:create', { partnershipId, details: detailsOn(date) });
  await app.get('meetings:saveAgenda', { meetingId: meeting.id, agenda: [anItemOf()] });
  const attendance = meeting.attendance.map((entry) => ({ ...entry, mark }));
  const { view } = await app.get('meetings:markAttendance', { meetingId: meeting.id, attendance });
  return view;
}

function anItemOf() {
  return {
    id: null,
    title: 'Cameras',
    purpose: null,
    presenter: '',
    minutes: null,
    paper: '',
    titleWelsh: '',
    paperIds: [] as string[],
    source: 'not-stated',
    proposedBy: '',
    isClosed: false,
    late: null,
  } as const;
}

/** A proposal nobody has put to a meeting yet. */
export async function aNewProposal(
  app: UseCases,
  partnershipId: PartnershipId,
): Promise<{ view: RegistersView; proposal: Proposal }> {
  const { view } = await app.get('registers:saveProposal', {
    partnershipId,
    proposalId: null,
    title: 'Cameras in the precinct',
    text: 'Buy six cameras',
    proposer: { personId: null, organisationId: null, name: 'The Town Council' },
    kind: 'other',
  });
  return { view, proposal: view.registers.proposals.at(-1)! };
}

/** A proposal put to a meeting under its last item. */
export async function aPutProposal(
  app: UseCases,
  partnershipId: PartnershipId,
  { meeting }: MeetingView,
): Promise<{ partnershipId: PartnershipId; proposalId: Proposal['id'] }> {
  const { proposal } = await aNewProposal(app, partnershipId);
  const which = { partnershipId, proposalId: proposal.id };
  await app.get('registers:submitProposal', {
    ...which,
    meetingId: meeting.id,
    itemId: meeting.agenda.at(-1)!.id,
  });
  return which;
}

/** A show of hands. */
export function handsRaised(inFavour: number, against: number) {
  return {
    kind: 'vote',
    reason: '',
    count: { kind: 'counts', for: inFavour, against, abstain: 0, present: 4, entitled: 4 },
  } as const;
}

/** A ruling of the Chair on the day of the meeting. */
export const CHAIRS_RULING = { by: 'Holder Council', on: '2026-06-10', reason: '' } as const;
