import type { QuarterlyBrief } from '../domain/reports/quarterly-brief';
import type { Action } from '../model/action';
import {
  actionPhrase,
  completedLine,
  decisionLine,
  heldLine,
  inquorateLine,
  movedLine,
  onHoldLine,
  overdueLine,
  vacantOfficeLine,
  vacantSeatLine,
} from '../text/structure/brief-words';
import type { NameBook } from './name-book';

/** What stands under each heading of a quarterly brief, an entry a line (G2, G3). */
export type BriefLines = Record<'activities' | 'progress' | 'challenges', string[]>;

/** A quarterly brief in sentences, as the secretariat is given it to edit (G2, BCP 5.1; G3, Warwickshire 6.1). */
export function briefLines(brief: QuarterlyBrief, names: NameBook): BriefLines {
  const { activities, progress, challenges } = brief;
  const phrase = (action: Action): string =>
    actionPhrase(action.what, action.reference, ownersOf(action, names));
  return {
    activities: [...activities.held.map(heldLine), ...activities.decisions.map(decisionLine)],
    progress: [
      ...progress.completed.map((action) => completedLine(phrase(action), action.closedOn)),
      ...progress.moved.map(({ action, update }) => movedLine(phrase(action), update.text)),
    ],
    challenges: [
      ...challenges.overdue.map(({ action, days }) => overdueLine(phrase(action), days)),
      ...challenges.onHold.map((action) => onHoldLine(phrase(action), action.holdReason)),
      ...challenges.inquorate.map(inquorateLine),
      ...challenges.offices.map(vacantOfficeLine),
      ...challenges.seats.map(({ organisationId, vacant }) =>
        vacantSeatLine(names.organisationName(organisationId), vacant),
      ),
    ],
  };
}

/** Those who are to do it, people before bodies (A1, A5). */
function ownersOf({ ownerIds, bodyIds }: Action, names: NameBook): string[] {
  return [
    ...ownerIds.map((id) => names.personWithOrganisation(id)),
    ...bodyIds.map((id) => names.organisationName(id)),
  ];
}
