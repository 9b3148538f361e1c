import { partsOf } from '#shared/domain/calendar';
import { quarterOf } from '#shared/domain/trackers/quarters';
import type { PartnershipView } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { PaperId } from '#shared/model/register-ids';
import type { UseCases } from '../support/use-cases';
import type { NamedRequest } from './named-request';
import { keptInRegisters, registerRequests } from './register-samples';

/** The sample partnership with something in every register, and the papers that can be made of it. */
export async function sampleRequests(app: UseCases): Promise<NamedRequest[]> {
  const view = await app.get('partnerships:createSample', {});
  const { id: partnershipId } = view.partnership;
  const of = { partnershipId };
  const today = app.deps.clock.today();
  const { year } = partsOf(today);
  const meetings = await app.get('meetings:list', of);
  const held = meetings.find(({ state }) => state === 'closed');
  const next = meetings.find(({ state }) => state === 'planned');
  if (!held || !next) throw new Error('the sample has no meeting that was held, or none to come');
  const meetingId = held.id;
  const memberId = await aLeavingMember(app, view);
  const [grid, list] = await trackers(app, view);
  await streamsAndInterests(app, view);
  await keptInRegisters(app, view, meetingId);
  const paperId = await aPaper(app, view);
  await onAgenda(app, next.id, paperId);
  const called = await anExtraordinaryMeeting(app, view);
  await app.get('houseStyle:saveLanguages', {
    ...of,
    languages: 'both',
    nameWelsh: 'Diogelwch Northwick',
  });
  const entries = {
    activities: 'The board met once.',
    progress: '',
    challenges: 'One seat is vacant.',
  };
  const minutes = { document: 'minutes', meetingId, listId: null } as const;
  return [
    { name: 'agenda', request: { document: 'agenda', meetingId: next.id, listId: null } },
    {
      name: 'agenda in Welsh',
      request: { document: 'agenda', meetingId: next.id, listId: null, language: 'cy-GB' },
    },
    {
      name: 'agenda side by side',
      request: { document: 'agenda', meetingId: next.id, listId: null, language: 'side-by-side' },
    },
    {
      name: 'minutes in Welsh',
      request: { ...minutes, version: 'complete', language: 'cy-GB' },
    },
    { name: 'minutes, circulated', request: { ...minutes, version: 'circulated' } },
    { name: 'minutes, complete', request: { ...minutes, version: 'complete' } },
    {
      name: 'minutes, action notes',
      request: { ...minutes, version: 'circulated', style: 'action-notes' },
    },
    { name: 'action log', request: { document: 'action-log', ...of, version: 'circulated' } },
    { name: 'decision log', request: { document: 'decision-log', ...of, version: 'circulated' } },
    { name: 'attendance list', request: { document: 'attendance-list', meetingId } },
    {
      name: 'attendance record',
      request: {
        document: 'attendance-record',
        ...of,
        from: isoDate(`${year}-01-01`),
        until: isoDate(`${year}-12-31`),
      },
    },
    { name: 'health check', request: { document: 'health-check', ...of, year } },
    {
      name: 'circulation log',
      request: {
        document: 'circulation-log',
        ...of,
        from: isoDate(`${year - 1}-01-01`),
        until: isoDate(`${year}-12-31`),
      },
    },
    {
      name: 'circulation log of a meeting',
      request: { document: 'meeting-circulation-log', meetingId },
    },
    { name: 'membership list', request: { document: 'membership', ...of, on: today } },
    { name: 'rules', request: { document: 'rules', ...of } },
    {
      name: 'register of interests',
      request: { document: 'interests-register', ...of, version: 'circulated' },
    },
    { name: 'register of gifts', request: { document: 'gifts-register', ...of } },
    ...registerRequests(partnershipId),
    {
      name: 'subject access report',
      request: {
        document: 'subject-access',
        personId: view.partnership.representatives[0]!.personId,
        includesConfidential: true,
      },
    },
    {
      name: 'quarterly brief',
      request: {
        document: 'quarterly-brief',
        ...of,
        quarter: quarterOf(today),
        reportId: null,
        entries,
      },
    },
    { name: 'retention review', request: { document: 'retention-review', ...of } },
    { name: 'work streams', request: { document: 'work-streams', ...of } },
    { name: 'grid by quarters', request: { document: 'tracker', ...of, trackerId: grid } },
    { name: 'recommendation tracker', request: { document: 'tracker', ...of, trackerId: list } },
    ...packs(next.id),
    { name: 'front sheet', request: { document: 'front-sheet', ...of, paperId } },
    {
      name: 'notice of an extraordinary meeting',
      request: { document: 'meeting-notice', meetingId: called },
    },
    { name: 'letter of withdrawal', request: { document: 'withdrawal-letter', ...of, memberId } },
    {
      name: 'briefing for a member',
      request: {
        document: 'member-briefing',
        meetingId,
        organisationId: view.partnership.members[1]!.organisationId,
      },
    },
  ];
}

/** A pack for each audience that needs no list. */
function packs(meetingId: MeetingId): NamedRequest[] {
  return (['full', 'public', 'closed'] as const).map((audience) => ({
    name: `pack, ${audience}`,
    request: { document: 'pack', meetingId, audience, listId: null, isSupplement: false },
  }));
}

/** The first body gives notice. */
async function aLeavingMember(app: UseCases, { partnership, organisations }: PartnershipView) {
  const { id: memberId, organisationId, ...member } = partnership.members[0]!;
  const organisationName = organisations.find(({ id }) => id === organisationId)!.name;
  const withdrawal = { noticeGiven: app.deps.clock.today(), agreedEnd: null };
  await app.get('partnerships:saveMember', {
    partnershipId: partnership.id,
    memberId,
    organisationName,
    ...member,
    withdrawal,
  });
  return memberId;
}

async function trackers(app: UseCases, { partnership }: PartnershipView) {
  const of = { partnershipId: partnership.id, id: null, keeperId: null };
  const now = quarterOf(app.deps.clock.today());
  const columns = ['Dyfed', 'Gwent', 'North', 'South'].map((name) => ({ id: null, name }));
  await app.get('trackers:saveGrid', {
    ...of,
    title: 'Regional position',
    firstQuarter: now,
    lastQuarter: now,
    columns,
  });
  const { view } = await app.get('trackers:saveList', {
    ...of,
    title: 'Audit recommendations',
    source: 'Audit Office',
  });
  const [grid, list] = view.registers.trackers;
  if (!grid || !list) throw new Error('the trackers were not made');
  return [grid.id, list.id] as const;
}

async function streamsAndInterests(app: UseCases, { partnership, people }: PartnershipView) {
  const of = { partnershipId: partnership.id };
  const today = app.deps.clock.today();
  const personId = partnership.representatives[0]!.personId;
  await app.get('actions:saveStream', {
    ...of,
    id: null,
    name: 'Skills',
    leadId: people[0]!.id,
    leadBodyId: null,
    reportDue: null,
  });
  await app.get('registers:saveStandingInterest', {
    ...of,
    id: null,
    personId,
    categoryId: null,
    text: 'Governor of a school in the area',
    from: today,
    until: null,
  });
  await app.get('registers:saveGift', {
    ...of,
    id: null,
    personId,
    on: today,
    what: 'Lunch at a conference',
    from: 'A supplier of cameras',
    value: 'about £20',
    isAccepted: false,
    registeredOn: null,
  });
}

async function aPaper(app: UseCases, { partnership }: PartnershipView) {
  const { view } = await app.get('papers:add', {
    partnershipId: partnership.id,
    title: 'Safe spaces in the night-time economy',
    titleWelsh: '',
    author: 'Siân Pryce',
    summary: 'Six months of the pilot in Northwick, what it cost and what came of it.',
    recommendations: ['Note the report.', 'Extend the pilot from the spring.'],
    marking: 'none',
    sourceOrganisation: 'Northwick District Council',
    reuseApproval: null,
    personalData: 'anonymised',
    distributionListId: null,
    on: app.deps.clock.today(),
    note: '',
  });
  return view.registers.papers[0]!.id;
}

/** The paper goes to the fourth item, and its file is there. */
async function onAgenda(app: UseCases, meetingId: MeetingId, paperId: PaperId): Promise<void> {
  const { store, storedFiles } = app.deps;
  const meeting = (await store.read('meeting', meetingId))!;
  const agenda = meeting.agenda.map((item, place) =>
    place === 3 ? { ...item, paperIds: [paperId] } : item,
  );
  await store.write('meeting', meetingId, { ...meeting, agenda });
  const registers = (await store.read('registers', meeting.partnershipId))!;
  const kept = await storedFiles.keep(new TextEncoder().encode('The report itself'));
  const file = { ...kept, name: 'Safe spaces.pdf' };
  const papers = registers.papers.map((paper) =>
    paper.id === paperId ? { ...paper, file } : paper,
  );
  await store.write('registers', meeting.partnershipId, { ...registers, papers });
}

async function anExtraordinaryMeeting(app: UseCases, { partnership }: PartnershipView) {
  const { meeting } = await app.get('meetings:create', {
    partnershipId: partnership.id,
    details: {
      date: isoDate('2027-01-14'),
      startTime: isoTime('14:00'),
      endTime: null,
      place: 'County Hall, Anyford',
      joining: '',
      form: 'in-person',
      kind: 'extraordinary',
      dateAgreed: true,
      reason: 'To agree the response to the inspection',
      calledBy: 'The Chair',
    },
  });
  return meeting.id;
}
