import { placeOfPaper } from '#shared/domain/papers/place-of-paper';
import { frontSheetDocument, markingOf } from '#shared/documents/front-sheet-document';
import { paperFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import { openMeetingsOf, readRegisters, viewPartnership } from '../records';
import type { Described, PaperRequest } from './paper-request';

/** The front sheet of a paper; its file is called by the paper's title, as there are many (M7). */
export async function describedFrontSheet(
  deps: Dependencies,
  { partnershipId, paperId }: PaperRequest<'front-sheet'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const { papers } = await readRegisters(deps, partnershipId);
  const paper = entryOf(papers, paperId, 'paper');
  const meetings = await openMeetingsOf(deps, partnershipId);
  const place = placeOfPaper(paper, meetings);
  const sheet = { ...view, paper, place, meetings };
  return {
    description: frontSheetDocument(sheet),
    fileName: paperFileName(view.partnership, {
      document: 'front sheet',
      about: paper.title,
      date: place?.meeting.date ?? view.today,
      marking: markingOf(sheet),
    }),
  };
}
