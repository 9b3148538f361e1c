import type { DistributionList } from '../../model/distribution-list';
import type { Meeting } from '../../model/meeting';
import type { Paper } from '../../model/paper';

type GivenTo = Pick<DistributionList, 'id' | 'seesConfidential'>;

/**
 * The papers of a meeting that go to a list, in the order of its agenda and each once. Those of
 * closed items go only to a list that is given what is confidential (X1), and a paper for one list
 * goes to no other (X3, Safer Essex 7.1: need to know).
 */
export function papersForList(
  papers: readonly Paper[],
  { agenda }: Pick<Meeting, 'agenda'>,
  list: GivenTo,
): Paper[] {
  const items = agenda.filter(({ isClosed }) => !isClosed || list.seesConfidential);
  const ids = new Set(items.flatMap(({ paperIds }) => paperIds));
  return [...ids].flatMap((id) =>
    papers.filter((paper) => paper.id === id && goesToList(paper, list)),
  );
}

/** Whether a paper may go to a list: one for another list does not (X3). */
export function goesToList(
  { distributionListId }: Pick<Paper, 'distributionListId'>,
  list: Pick<DistributionList, 'id'>,
): boolean {
  return distributionListId === null || distributionListId === list.id;
}

/** The papers of a meeting that go to several lists at once: those that each of them is given (X1, X3). */
export function papersForLists(
  papers: readonly Paper[],
  meeting: Pick<Meeting, 'agenda'>,
  [first, ...others]: readonly [GivenTo, ...GivenTo[]],
): Paper[] {
  return papersForList(papers, meeting, first).filter((paper) =>
    others.every((list) => papersForList(papers, meeting, list).includes(paper)),
  );
}
