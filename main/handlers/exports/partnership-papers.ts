import { membershipDocument } from '#shared/documents/membership-document';
import { rulesDocument } from '#shared/documents/rules-document';
import { paperFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { meetingsOf, viewPartnership } from '../records';
import type { Described, PaperRequest } from './paper-request';

/** The rules of a partnership on one page, each with its clause. */
export async function describedRules(
  deps: Dependencies,
  { partnershipId }: PaperRequest<'rules'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  return {
    description: rulesDocument(view),
    fileName: paperFileName(view.partnership, { document: 'rules', date: view.today }),
  };
}

/** Who belongs to a partnership as at a day (M4). */
export async function describedMembership(
  deps: Dependencies,
  { partnershipId, on }: PaperRequest<'membership'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const meetings = await meetingsOf(deps, partnershipId);
  return {
    description: membershipDocument({ ...view, on, meetings }),
    fileName: paperFileName(view.partnership, { document: 'membership list', date: on }),
  };
}
