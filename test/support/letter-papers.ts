import type {
  BriefingPapers,
  FrontSheetPapers,
  NoticePapers,
  WithdrawalPapers,
} from '#shared/documents/papers';
import { withdrawalState } from '#shared/domain/withdrawal';
import { rulesOn } from '#shared/domain/terms';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Member } from '#shared/model/membership';
import type { Paper } from '#shared/model/paper';
import { paperIdSchema } from '#shared/model/register-ids';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import { aMember, ids } from './board-builders';
import { aBoard } from './sample-board';
import { boardPapers, marchMeeting } from './sample-papers';
import { aMeeting, anItem, MEETING_DAY, someTerms, TODAY } from './sample-records';

/** The police, who gave notice on 11 June 2026 under terms that ask for twelve months. */
export function withdrawalPapers(
  changes: Partial<Member> = {},
  rules: Partial<Rules> = { withdrawalMonths: stated(12, '9') },
): WithdrawalPapers {
  const papers = boardPapers();
  const member = aMember('police', {
    withdrawal: { noticeGiven: isoDate('2026-06-11'), agreedEnd: null },
    ...changes,
  });
  const board = aBoard({ terms: someTerms(rules) });
  const members = board.members.map((one) => (one.id === member.id ? member : one));
  const leaving = withdrawalState(member, rulesOn(board, TODAY), TODAY);
  if (leaving.state === 'not-withdrawing') throw new Error('no notice was given');
  return {
    ...papers,
    partnership: { ...board, members },
    member,
    leaving,
    meetings: [papers.meeting, marchMeeting],
  };
}

/** An extraordinary meeting on 10 July 2026, called by the Chair, under terms with these rules. */
export function noticePapers(
  changes: Partial<Meeting> = {},
  rules: Partial<Rules> = {
    extraordinaryNotice: stated({ days: 5, counted: 'clear-working', isTarget: false }, '8.3'),
  },
): NoticePapers {
  const meeting = aMeeting({
    id: ids.meeting('july'),
    date: isoDate('2026-07-10'),
    kind: 'extraordinary',
    state: 'planned',
    calledBy: 'the Chair, Cllr Amara Ahmed',
    reason: 'To agree the response to the closure of the Riverton refuge',
    agenda: [anItem(1, { title: 'Riverton refuge: response' })],
    ...changes,
  });
  return { ...boardPapers(), partnership: aBoard({ terms: someTerms(rules) }), meeting };
}

/** What the police take home from the June meeting. */
export function briefingPapers(changes: Partial<BriefingPapers> = {}): BriefingPapers {
  const papers = boardPapers();
  const september = aMeeting({
    id: ids.meeting('september'),
    date: isoDate('2026-09-09'),
    state: 'planned',
  });
  return {
    ...papers,
    organisationId: ids.organisation('police'),
    meetings: [september, papers.meeting, marchMeeting],
    ...changes,
  };
}

/** A paper of which only its title, author and first draft are known, but for these. */
export function aPaper(changes: Partial<Paper> = {}): Paper {
  return {
    id: paperIdSchema.parse('paper-1'),
    title: 'Serious violence needs assessment',
    titleWelsh: '',
    author: 'Oliver Lane, Strategic Analyst',
    summary: '',
    recommendations: [],
    file: null,
    marking: 'none',
    steps: [{ state: 'draft', on: isoDate('2026-05-01'), meetingId: null, note: '' }],
    sourceOrganisation: '',
    reuseApproval: null,
    personalData: 'not-stated',
    distributionListId: null,
    ...changes,
  };
}

/** Its front sheet, where no record tells to which meeting it goes. */
export function frontSheetPapers(
  paper: Partial<Paper> = {},
  changes: Partial<FrontSheetPapers> = {},
): FrontSheetPapers {
  return { ...boardPapers(), paper: aPaper(paper), place: null, ...changes };
}

/** The June meeting with one item, for which the paper is. */
export function paperPlace(): NonNullable<FrontSheetPapers['place']> {
  const item = anItem(6, {
    title: 'Serious violence duty',
    purpose: 'decision',
    presenter: 'Oliver Lane',
    paper: 'Item 1, Appendix A',
    paperIds: [aPaper().id],
  });
  return { meeting: aMeeting({ date: MEETING_DAY, agenda: [item] }), item };
}
