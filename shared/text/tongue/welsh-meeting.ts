import type { Approval, Cycle } from '../../model/meeting-cycle';
import type { MeetingKind } from '../../model/rules/meeting-rules';
import type { TongueSentences } from './tongue';
import { welshDates } from './welsh-dates';
import { welshDecisions } from './welsh-decisions';
import { welshJoined } from './welsh-joined';
import { welshQuorum } from './welsh-quorum';

const { plainDate, clockTime, timeSpan } = welshDates;

/** What sort of meeting it is, within a title and with its article. */
const KINDS: Record<MeetingKind, string> = {
  ordinary: 'y cyfarfod',
  extraordinary: 'y cyfarfod arbennig',
  conference: 'y gynhadledd',
  annual: 'y cyfarfod blynyddol',
};

function approvals(all: readonly Approval[]): string {
  return welshJoined(all.map(({ by, on }) => `${by} ar ${plainDate(on)}`));
}

function issued({ sent }: Cycle): string {
  const [first] = sent
    .filter(({ what }) => what === 'agenda')
    .map(({ on }) => on)
    .toSorted();
  return first === undefined ? 'Cyhoeddwyd' : `Cyhoeddwyd ar ${plainDate(first)}`;
}

function confirmed(outcome: Cycle['minutesConfirmed']): string {
  if (outcome === null) return '';
  const corrections = outcome.withCorrections ? ', gyda chywiriadau' : '';
  return `Cadarnhawyd ar ${plainDate(outcome.on)}${corrections}`;
}

const status: Pick<TongueSentences, 'agendaStatus' | 'minutesStatus' | 'inMinuteBook'> = {
  inMinuteBook: ({ number, sum }) => `\nLlyfr cofnodion rhif ${number} (${sum})`,
  agendaStatus: (state, cycle) => {
    const agreed = approvals(cycle.agendaAgreed);
    if (state === 'agreed') return `Cytunwyd gan ${agreed}`;
    if (state === 'issued') return issued(cycle);
    return agreed === '' ? 'Drafft' : `Drafft, cytunwyd hyd yma gan ${agreed}`;
  },
  minutesStatus: (state, cycle) => {
    const approved = approvals(cycle.minutesApproved);
    switch (state) {
      case 'confirmed':
        return confirmed(cycle.minutesConfirmed);
      case 'approved':
        return `Cymeradwywyd gan ${approved}`;
      case 'approved-draft':
        return `Drafft, cymeradwywyd gan ${approved}, yn amodol ar gadarnhad gan gyfarfod`;
      case 'draft':
        return approved === ''
          ? 'Drafft, yn amodol ar gymeradwyaeth yn y cyfarfod nesaf'
          : `Drafft, cymeradwywyd hyd yma gan ${approved}`;
    }
  },
};

/** The sentences of agendas and minutes in Welsh, to be checked by a Welsh speaker before first use. */
export const welshSentences: TongueSentences = {
  ...status,
  ...welshQuorum,
  ...welshDecisions,
  joined: welshJoined,
  agendaTitle: ({ kind, date }) => `Agenda ar gyfer ${KINDS[kind]} ar ${plainDate(date)}`,
  minutesTitle: ({ kind, date }) => `Cofnodion ${KINDS[kind]} a gynhaliwyd ar ${plainDate(date)}`,
  actionNotesTitle: ({ kind, date }) =>
    `Nodiadau gweithredu ${KINDS[kind]} a gynhaliwyd ar ${plainDate(date)}`,
  membershipOn: (date) =>
    `Sefydliadau sy’n aelodau ar ${plainDate(date)}, a phwy sy’n eu cynrychioli.`,
  vacancies: (seats) => (seats === 1 ? 'Gwag' : `${seats} sedd wag`),
  standInsHeading: () => 'Dirprwyon',
  standingInFor: (_, name) => `dirprwy ar ran ${name}`,
  representedBy: (names) => `Cynrychiolwyd gan ${welshJoined(names)}`,
  onBehalfOf: (own, represented) => `${own}, ar ran ${represented}`,
  attendanceSummary: (group) => `Enw, rôl a sefydliad: ${group.toLowerCase()}.`,
  whoReportsHeading: (date) =>
    date === null
      ? 'Pwy sydd i adrodd yn y cyfarfod nesaf, nad oes dyddiad iddo eto'
      : `Pwy sydd i adrodd yn y cyfarfod ar ${plainDate(date)}`,
  lateItem: ({ reason, permittedBy }) => {
    const accepted =
      permittedBy === '' ? 'Eitem hwyr' : `Eitem hwyr a dderbyniwyd gan ${permittedBy}`;
    return reason === '' ? accepted : `${accepted} oherwydd: ${reason}`;
  },
  meetingTimes: ({ startTime, endTime, openedAt, closedAt }) => {
    if (openedAt !== null) {
      return closedAt === null ? `Agorwyd am ${clockTime(openedAt)}` : timeSpan(openedAt, closedAt);
    }
    if (closedAt !== null) {
      return `${clockTime(startTime)} (fel y cynlluniwyd) tan ${clockTime(closedAt)}`;
    }
    return `${timeSpan(startTime, endTime)} (fel y cynlluniwyd)`;
  },
  movement: (who, kind, at) => {
    const verb = kind === 'leaves' ? 'Gadawodd' : 'Cyrhaeddodd';
    return `${verb} ${who} cyn yr eitem hon${at === null ? '' : `, am ${clockTime(at)}`}.`;
  },
  presided: (name, how, fromItem) => {
    const since = fromItem === null ? '' : `o eitem ${fromItem} `;
    return [`${since}${name}`, 'yn llywyddu', ...(how === '' ? [] : [how])].join(', ');
  },
  adjournment: ({ on, at, reason, resumesOn, resumedAt }) => {
    const begun = `Gohiriwyd ar ${plainDate(on)} am ${clockTime(at)}`;
    const why = reason === '' ? '' : `: ${reason}`;
    if (resumedAt !== null) return `${begun}${why}; ailddechreuwyd am ${clockTime(resumedAt)}`;
    const later = resumesOn === null ? '' : `; i ailddechrau ar ${plainDate(resumesOn)}`;
    return `${begun}${why}${later}`;
  },
  closed: (at) => `Daeth y cyfarfod i ben am ${clockTime(at)}.`,
  itemNumber: (number) => `Eitem ${number}`,
  interests: (items, noneDeclared) => {
    if (items.length === 0)
      return noneDeclared ? 'Dim wedi ei ddatgan' : 'Ni chofnodwyd datganiadau';
    return `Datganwyd dan ${items.length === 1 ? 'eitem' : 'eitemau'} ${welshJoined(items.map(String))}`;
  },
  declared: (who, itemNumber) => {
    const about =
      itemNumber === null ? 'mewn mater nad yw ar yr agenda mwyach' : `yn eitem ${itemNumber}`;
    return `Datganodd ${who} fuddiant ${about}`;
  },
  waiver: (reason) => `Cytunodd y bartneriaeth i hyn: ${reason}.`,
  theMinutesAsAWhole: 'Y cofnodion yn eu cyfanrwydd',
  asLead: (name) => `${name}, arweinydd`,
  firstDue: (date) => `yn wreiddiol ${date}`,
};
