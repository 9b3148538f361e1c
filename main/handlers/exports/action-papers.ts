import { actionLogDocument } from '#shared/documents/action-log-document';
import type { ActionLogPapers } from '#shared/documents/papers';
import { workStreamDocument } from '#shared/documents/work-stream-document';
import type { PartnershipId } from '#shared/model/id';
import type { WorkStream } from '#shared/model/work-stream';
import { paperFileName, type NamedDocument } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readActionLog, viewPartnership } from '../records';
import type { Described, PaperRequest } from './paper-request';

/** The action log, with or without what is confidential (A2, M3). */
export async function describedActionLog(
  deps: Dependencies,
  { partnershipId, version }: PaperRequest<'action-log'>,
): Promise<Described> {
  const papers = await actionPapers(deps, partnershipId);
  return {
    description: actionLogDocument({ ...papers, version }),
    fileName: fileName(papers, version === 'complete' ? 'action log (complete)' : 'action log'),
  };
}

/** The table of work streams, with who is responsible and what is to be carried forward (A7). */
export async function describedWorkStreams(
  deps: Dependencies,
  { partnershipId }: PaperRequest<'work-streams'>,
): Promise<Described> {
  const papers = await actionPapers(deps, partnershipId);
  return {
    description: workStreamDocument(papers),
    fileName: fileName(papers, 'work to be carried forward'),
  };
}

type ActionPapers = Omit<ActionLogPapers, 'version'> & { workStreams: readonly WorkStream[] };

async function actionPapers(
  deps: Dependencies,
  partnershipId: PartnershipId,
): Promise<ActionPapers> {
  const view = await viewPartnership(deps, partnershipId);
  const { actions, workStreams } = await readActionLog(deps, partnershipId);
  const meetings = await openMeetingsOf(deps, partnershipId);
  return { ...view, actions, workStreams, meetings };
}

function fileName(
  { partnership, today }: ActionPapers,
  document: NamedDocument['document'],
): string {
  return paperFileName(partnership, { document, date: today });
}
