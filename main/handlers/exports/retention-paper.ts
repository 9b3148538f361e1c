import { retentionReviewDocument } from '#shared/documents/retention-review-document';
import { paperFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { viewPartnership } from '../records';
import { reviewRetention } from '../retention-handlers';
import type { Described, PaperRequest } from './paper-request';

/** What is older than a partnership keeps it, for whoever agrees to its going (X6). */
export async function describedRetentionReview(
  deps: Dependencies,
  { partnershipId }: PaperRequest<'retention-review'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const review = await reviewRetention(deps, partnershipId);
  const isComplete = review.kinds.some(({ due }) => due.some((one) => one.isConfidential));
  const document = isComplete ? 'retention review (complete)' : 'retention review';
  return {
    description: retentionReviewDocument({ ...view, review }),
    fileName: paperFileName(view.partnership, { document, date: view.today }),
  };
}
