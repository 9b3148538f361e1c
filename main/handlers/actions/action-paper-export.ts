import { actionLogDocument } from '#shared/documents/action-log-document';
import type { DocumentDescription } from '#shared/documents/document-block';
import { workStreamDocument } from '#shared/documents/work-stream-document';
import type { ExportRequest } from '#shared/ipc/areas/exports';
import { documentFileName, type NamedDocument } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readActionLog, viewPartnership } from '../records';

type ActionPaper = Extract<ExportRequest, { document: 'action-log' | 'work-streams' }>;

/** The action log, or the table of work streams, as a document, and what its file is called (A2, A7, M3). */
export async function describedActionPaper(
  deps: Dependencies,
  request: ActionPaper,
): Promise<{ description: DocumentDescription; fileName: string }> {
  const { partnershipId } = request;
  const view = await viewPartnership(deps, partnershipId);
  const { actions, workStreams } = await readActionLog(deps, partnershipId);
  const meetings = await openMeetingsOf(deps, partnershipId);
  const papers = { ...view, actions, meetings };
  const { name: partnershipName, marking } = view.partnership;
  const fileName = (document: NamedDocument['document']): string =>
    documentFileName({ document, partnershipName, date: view.today, marking });
  if (request.document === 'work-streams') {
    return {
      description: workStreamDocument({ ...papers, workStreams }),
      fileName: fileName('work to be carried forward'),
    };
  }
  const { version } = request;
  return {
    description: actionLogDocument({ ...papers, version }),
    fileName: fileName(version === 'complete' ? 'action log (complete)' : 'action log'),
  };
}
