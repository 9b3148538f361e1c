import type { Input } from '#shared/ipc/contract';
import { distributionListIdSchema } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Marking } from '#shared/model/marking';
import type { Paper } from '#shared/model/paper';
import { cleanLine } from '#shared/model/wording';
import { dateOf } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { papersText } from '#shared/text/screens/papers';
import { checkDate, checkLine, checkLongText, checkName, checkPastDay } from '../../ui/checks';
import { typedDate, type TypedDate } from '../../ui/date-field';

const words = papersText.form;

/** So many recommendations a paper may have. */
const RECOMMENDATION_LIMIT = 50;

/** A paper as its form holds it. */
export type TypedPaper = {
  title: string;
  titleWelsh: string;
  summary: string;
  /** One recommendation to a line. */
  recommendations: string;
  marking: Marking;
  author: string;
  sourceOrganisation: string;
  reuseBy: string;
  reuseOn: TypedDate;
  personalData: Paper['personalData'];
  listId: string;
  on: TypedDate;
  note: string;
};

/** What nobody has said yet of a paper. */
const NEW_PAPER: Omit<Paper, 'id' | 'steps' | 'file'> = {
  title: '',
  titleWelsh: '',
  author: '',
  summary: '',
  recommendations: [],
  marking: 'none',
  sourceOrganisation: '',
  reuseApproval: null,
  personalData: 'not-stated',
  distributionListId: null,
};

/** What the form starts with; the day of the draft matters for a new paper only. */
export function typedPaper(paper: Paper | null, today: IsoDate): TypedPaper {
  const known = paper ?? NEW_PAPER;
  const { title, author, sourceOrganisation, reuseApproval, personalData } = known;
  return {
    title,
    titleWelsh: known.titleWelsh,
    summary: known.summary,
    recommendations: known.recommendations.join('\n'),
    marking: known.marking,
    author,
    sourceOrganisation,
    reuseBy: reuseApproval?.by ?? '',
    reuseOn: typedDate(reuseApproval?.on ?? null),
    personalData,
    listId: known.distributionListId ?? '',
    on: typedDate(today),
    note: '',
  };
}

/** Whether the paper uses information of another body. */
function isOthers({ sourceOrganisation }: Pick<TypedPaper, 'sourceOrganisation'>): boolean {
  return cleanLine(sourceOrganisation) !== '';
}

/** The lines of a text that say something. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '');

function checkRecommendations(lines: readonly string[]): string | null {
  if (lines.length > RECOMMENDATION_LIMIT) return words.tooManyRecommendations;
  return lines.map(checkLine).find((problem) => problem !== null) ?? null;
}

/** What must hold for it; an agreement has both who and when, or neither (X4). */
export function paperChecks(today: IsoDate) {
  const isPast = checkPastDay(words.reuseOnNeeded, today);
  return {
    title: checkName(words.titleNeeded),
    titleWelsh: checkLine,
    summary: checkLongText,
    recommendations: (typed: string) => checkRecommendations(linesOf(typed)),
    author: checkLine,
    sourceOrganisation: checkLine,
    reuseBy: (by: string, typed: TypedPaper) => {
      if (!isOthers(typed)) return null;
      const isMissing = cleanLine(by) === '' && typed.reuseOn.trim() !== '';
      return isMissing ? fieldText.required(words.reuseByNeeded) : checkLine(by);
    },
    reuseOn: (on: string, typed: TypedPaper) => {
      if (!isOthers(typed)) return null;
      return cleanLine(typed.reuseBy) === '' ? checkDate(on) : isPast(on);
    },
    on: checkPastDay(words.draftNeeded, today),
    note: checkLine,
  };
}

/** What a checked form says of the paper. Its own information needs nobody’s agreement. */
export function factsFrom(
  typed: TypedPaper,
): Omit<Input<'papers:save'>, 'partnershipId' | 'paperId'> {
  const { title, author, sourceOrganisation, reuseBy, personalData, listId } = typed;
  const on = dateOf(typed.reuseOn);
  return {
    title,
    titleWelsh: typed.titleWelsh,
    summary: typed.summary,
    recommendations: linesOf(typed.recommendations),
    marking: typed.marking,
    author,
    sourceOrganisation,
    reuseApproval: isOthers(typed) && on !== null ? { by: reuseBy, on } : null,
    personalData,
    distributionListId: listId === '' ? null : distributionListIdSchema.parse(listId),
  };
}
