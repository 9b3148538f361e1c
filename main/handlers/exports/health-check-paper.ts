import { fromParts } from '#shared/domain/calendar';
import { healthCheckDocument } from '#shared/documents/health-check-document';
import { paperFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { viewPartnership } from '../records';
import { healthCheckOf } from '../structure/health-check-view';
import type { Described, PaperRequest } from './paper-request';

/** A year of a partnership in figures, on one page (T6); the file is called by the last day it looks at. */
export async function describedHealthCheck(
  deps: Dependencies,
  { partnershipId, year }: PaperRequest<'health-check'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const figures = await healthCheckOf(deps, partnershipId, year);
  const end = fromParts({ year, month: 12, day: 31 });
  const date = end < view.today ? end : view.today;
  return {
    description: healthCheckDocument({ ...view, ...figures }),
    fileName: paperFileName(view.partnership, { document: 'health check', date }),
  };
}
