import type { ActionLogPapers, AgendaPapers, MinutesPapers } from '#shared/documents/papers';
import type { Action } from '#shared/model/action';
import type { AgendaItem } from '#shared/model/agenda';
import { decisionIdSchema, declarationIdSchema } from '#shared/model/id';
import { isoDate, type IsoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Minute, MinuteBlock, Outcome } from '#shared/model/minutes';
import {
  BOARD_TIMES,
  aBoard,
  boardAttendance,
  boardOrganisations,
  boardPeople,
} from './sample-board';
import { ids } from './board-builders';
import { paragraph } from './minute-blocks';
import { MEETING_DAY, TODAY, aMeeting, anAction, anItem, anUpdate } from './sample-records';

const boardItems: AgendaItem[] = [
  anItem(1, { title: 'Welcome and apologies for absence', presenter: 'Chair', minutes: 5 }),
  anItem(2, { title: 'Declarations of interest', presenter: 'All', minutes: 5 }),
  anItem(3, {
    title: 'Minutes of the meeting held on 11 March 2026',
    presenter: 'Chair',
    purpose: 'decision',
    paper: 'Item 3',
    minutes: 5,
  }),
  anItem(4, {
    title: 'Action log',
    presenter: 'Beth Carter',
    purpose: 'assurance',
    paper: 'Item 4',
    minutes: 10,
  }),
  anItem(5, {
    title: 'Community safety fund: second-year awards',
    presenter: 'Priya Shah, Riverton Borough Council',
    purpose: 'decision',
    paper: 'Item 5, Appendix A',
    minutes: 20,
  }),
  anItem(6, {
    title: 'Serious violence duty: strategic needs assessment',
    presenter: 'Oliver Lane',
    purpose: 'discussion',
    paper: 'Item 6',
    minutes: 20,
  }),
  anItem(7, {
    title: 'Domestic abuse: safe accommodation',
    presenter: 'Nadia Frost',
    purpose: 'information',
    paper: 'Verbal',
    minutes: 15,
  }),
  anItem(8, {
    title: 'Anti-social behaviour in Riverton town centre',
    presenter: 'Supt Carla Webb',
    purpose: 'discussion',
    paper: 'To follow',
    minutes: 15,
  }),
  anItem(9, { title: 'Police and Crime Commissioner update', presenter: 'Dr Helen Okafor' }),
  anItem(10, { title: 'Forward plan', presenter: 'Beth Carter', minutes: 5 }),
  anItem(11, { title: 'Any other business', presenter: 'All', minutes: 5 }),
  anItem(12, { title: 'Date of the next meeting', presenter: 'Chair', minutes: 5 }),
];

const action = (key: number): MinuteBlock => ({ type: 'action', actionId: ids.action(key) });
const decision = (number: number, outcome: Outcome, text: string): MinuteBlock => ({
  type: 'decision',
  isConfidential: false,
  id: decisionIdSchema.parse(`decision-${number}`),
  reference: `D-2026-${String(number).padStart(3, '0')}`,
  outcome,
  text,
});
const minute = (item: number, ...blocks: MinuteBlock[]): Minute => ({
  itemId: ids.item(item),
  blocks,
});

const boardMinutes: Minute[] = [
  minute(
    1,
    paragraph('The Chair welcomed everyone and reminded members that the meeting was recorded.'),
    paragraph('Apologies were received as listed. Superintendent Webb attended for the police.'),
  ),
  minute(2, {
    type: 'declaration',
    id: declarationIdSchema.parse('declaration-1'),
    personId: ids.person('cole'),
    aboutItemId: ids.item(5),
    nature: 'his authority is the landlord of one of the applicants',
    takesPart: false,
    tier: 'not-stated',
    waiver: '',
  }),
  minute(
    3,
    decision(11, 'agreed', 'That the minutes be confirmed as a correct record.'),
    paragraph('There were no matters arising that were not on the agenda.'),
  ),
  minute(
    4,
    paragraph('Eight actions were open, of which two were overdue.'),
    action(31),
    paragraph(
      'Members asked that owners send updates a week ahead of each meeting, so that the log can be read as a report and the meeting spent on what is late.',
    ),
    action(32),
    action(33),
  ),
  minute(
    5,
    paragraph(
      'Priya Shah presented the proposed awards for the second year. Nine applications had been received, for £214,000 against a fund of £160,000. The panel had scored them against the partnership’s priorities and recommended six in full and one in part.',
    ),
    paragraph('In discussion, members made the following points:'),
    {
      type: 'bullets',
      isConfidential: false,
      items: [
        'the two unsuccessful youth projects should be told of the other funds open to them;',
        'outreach in the northern villages was still thin, and transport was the usual reason;',
        'monitoring should ask for outcomes rather than counts of people seen.',
      ],
    },
    decision(12, 'resolved', 'That the awards in Appendix A be approved, to a total of £158,400.'),
    action(34),
  ),
  minute(
    6,
    paragraph(
      'Oliver Lane set out the findings of the needs assessment. Recorded violence with injury had fallen by 6%, but knife-enabled robbery had risen from a low base, most of it within 400 metres of two interchanges.',
    ),
    paragraph('The partnership noted that hospital data were incomplete for the last quarter.'),
    action(35),
    action(36),
    decision(13, 'recommended', 'That the strategy be refreshed by December 2026.'),
  ),
  minute(7, paragraph('Nadia Frost gave a verbal update on the three new refuges.')),
  minute(8, paragraph('The paper was tabled and would be circulated.'), action(37)),
  minute(9, {
    type: 'bullets',
    isConfidential: false,
    items: ['Police and crime plan: consultation closes in July.'],
  }),
  minute(11, paragraph('There was none.')),
  minute(12, paragraph('Wednesday 9 September 2026, 10.00am, County Hall.'), action(38)),
];

const due = (date: string): Pick<Action, 'due' | 'firstDue'> => ({
  due: isoDate(date),
  firstDue: isoDate(date),
});
const from = (item: number, more: Partial<Action>): Partial<Action> => ({
  origin: { meetingId: ids.meeting('june'), itemId: ids.item(item) },
  ...more,
});

/** The eight actions of the June meeting. */
const juneActions: Action[] = [
  anAction(
    31,
    from(4, {
      what: 'Ask each owner of an overdue action for a new date',
      ownerIds: [ids.person('carter')],
      ...due('2026-06-19'),
    }),
  ),
  anAction(
    32,
    from(4, {
      what: 'Send the reporting template to all owners',
      ownerIds: [ids.person('carter')],
      ...due('2026-06-24'),
      status: 'complete',
      closedOn: isoDate('2026-06-12'),
    }),
  ),
  anAction(33, from(4, { what: 'Agree who reads the log between meetings' })),
  anAction(
    34,
    from(5, {
      what: 'Tell applicants the outcome and issue the funding agreements',
      ownerIds: [ids.person('shah'), ids.person('haddad')],
      due: isoDate('2026-07-31'),
      firstDue: isoDate('2026-06-30'),
      status: 'in-progress',
    }),
  ),
  anAction(
    35,
    from(6, {
      what: 'Obtain the missing hospital data for the last quarter',
      ownerIds: [ids.person('nowak')],
      ...due('2026-07-15'),
    }),
  ),
  anAction(
    36,
    from(6, {
      what: 'Map incidents around the two interchanges by hour and day',
      ownerIds: [ids.person('lane')],
      ...due('2026-08-28'),
    }),
  ),
  anAction(
    37,
    from(8, {
      what: 'Circulate the town centre paper',
      ownerIds: [ids.person('webb')],
      ...due('2026-06-17'),
    }),
  ),
  anAction(
    38,
    from(12, {
      what: 'Book County Hall for 9 September',
      ownerIds: [ids.person('carter')],
      due: null,
      firstDue: null,
    }),
  ),
];

/** Two actions of the March meeting: one long overdue, one closed since. */
const marchActions: Action[] = [
  anAction(21, {
    what: 'Bring a costed plan for a third CCTV van to the board',
    ownerIds: [ids.person('pryce')],
    due: isoDate('2026-05-29'),
    firstDue: isoDate('2026-04-30'),
    status: 'in-progress',
    raisedOn: isoDate('2026-03-11'),
    origin: { meetingId: ids.meeting('march'), itemId: ids.item('march-6') },
    updates: [
      anUpdate('2026-04-28', 'Quotations asked for.'),
      anUpdate('2026-06-08', 'Two of three quotations are in; the plan goes to finance next.'),
    ],
  }),
  anAction(22, {
    what: 'Share the lessons of the Riverton review',
    ownerIds: [ids.person('frost')],
    ...due('2026-05-15'),
    status: 'closed-not-done',
    raisedOn: isoDate('2026-03-11'),
    origin: { meetingId: ids.meeting('march'), itemId: ids.item('march-6') },
    closedOn: isoDate('2026-06-10'),
    updates: [anUpdate('2026-06-10', 'Overtaken by the national publication.')],
  }),
  anAction(9, { status: 'complete', closedOn: isoDate('2026-02-01') }),
];

export const marchMeeting: Meeting = aMeeting({
  id: ids.meeting('march'),
  date: isoDate('2026-03-11'),
  agenda: [1, 2, 3, 4, 5, 6].map((number) => anItem(`march-${number}`)),
});

/** A whole meeting: 16 organisations, 20 people, 12 items, 8 actions, 3 decisions, 1 interest. */
export function boardPapers(meeting: Partial<Meeting> = {}): MinutesPapers & AgendaPapers {
  return {
    partnership: aBoard(),
    organisations: boardOrganisations,
    people: boardPeople,
    today: TODAY,
    proposals: [],
    version: 'circulated',
    style: null,
    circulation: null,
    language: 'en-GB',
    meetings: [marchMeeting],
    actions: [...marchActions, ...juneActions],
    meeting: aMeeting({
      form: 'hybrid',
      joining: 'Join by video from the link in the invitation, or telephone 01632 960 100',
      agenda: boardItems,
      attendance: boardAttendance(),
      minutes: boardMinutes,
      ...BOARD_TIMES,
      ...meeting,
    }),
  };
}

/** The action log two days after that meeting. */
export function boardLogPapers(today: IsoDate = TODAY): ActionLogPapers {
  const { meeting, ...papers } = boardPapers({ date: MEETING_DAY });
  return { ...papers, today, meetings: [marchMeeting, meeting] };
}
