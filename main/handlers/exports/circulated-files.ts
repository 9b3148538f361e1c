import { papersForLists } from '#shared/domain/papers/papers-for-list';
import type { Addressing } from '#shared/ipc/areas/circulation';
import type { PaperExportRequest } from '#shared/ipc/areas/exports';
import type { MeetingView } from '#shared/ipc/views';
import { languagesOf } from '#shared/model/house-style';
import type { DistributionList } from '#shared/model/distribution-list';
import type { Circulated } from '#shared/model/meeting-cycle';
import { safeFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { readKeptFile } from '../kept-files';
import { readRegisters } from '../records';
import { paperFile } from './paper-file';

/** A file with what is in it. */
export type NamedFile = { name: string; bytes: Uint8Array };

type Circulation = {
  what: Circulated;
  list: DistributionList;
  /** The list that is copied in; null for none. */
  cc: DistributionList | null;
  addressing: Addressing;
};

/**
 * The files of what goes to a list: what the app writes, then the papers themselves in the order of the agenda.
 * Where another list is copied in, only what both are given.
 */
export async function circulatedFiles(
  deps: Dependencies,
  view: MeetingView,
  circulation: Circulation,
  signal: AbortSignal,
): Promise<NamedFile[]> {
  const written: NamedFile[] = [];
  for (const request of requestsFor(view, circulation)) {
    written.push(await writtenFile(deps, request, signal));
  }
  if (circulation.what !== 'papers') return written;
  return [...written, ...(await attachedPapers(deps, view, circulation))];
}

/**
 * Which papers bring it: agenda and minutes in each language in which they are made. The notice of an
 * ordinary meeting is the e-mail itself. What is confidential goes only to lists that are given it (X3,
 * M3); a list is printed only where it is all who receive it, and they see each other.
 */
function requestsFor(
  { meeting, partnership }: MeetingView,
  { what, list, cc, addressing }: Circulation,
): PaperExportRequest[] {
  const meetingId = meeting.id;
  const listId = addressing === 'to' && cc === null ? list.id : null;
  const isForAll = listsOf({ list, cc }).every(({ seesConfidential }) => seesConfidential);
  const version = isForAll ? 'complete' : 'circulated';
  const languages = languagesOf(partnership.houseStyle);
  switch (what) {
    case 'notice':
      return meeting.kind === 'extraordinary' ? [{ document: 'meeting-notice', meetingId }] : [];
    case 'agenda':
    case 'papers':
      return languages.map((language) => ({ document: 'agenda', meetingId, listId, language }));
    case 'action-log':
      return [{ document: 'action-log', partnershipId: partnership.id, version }];
    case 'minutes':
      return languages.map((language) => ({
        document: 'minutes',
        meetingId,
        version,
        listId,
        language,
      }));
  }
}

async function writtenFile(
  deps: Dependencies,
  request: PaperExportRequest,
  signal: AbortSignal,
): Promise<NamedFile> {
  const { fileName, bytes } = await paperFile(deps, request);
  return { name: fileName, bytes: await bytes(signal) };
}

async function attachedPapers(
  deps: Dependencies,
  { meeting, partnership }: MeetingView,
  circulation: Circulation,
): Promise<NamedFile[]> {
  const { papers } = await readRegisters(deps, partnership.id);
  const files: NamedFile[] = [];
  for (const { file } of papersForLists(papers, meeting, listsOf(circulation))) {
    if (file === null) continue;
    files.push({ name: safeFileName(file.name), bytes: await readKeptFile(deps, file) });
  }
  return files;
}

function listsOf({
  list,
  cc,
}: Pick<Circulation, 'list' | 'cc'>): [DistributionList, ...DistributionList[]] {
  return cc === null ? [list] : [list, cc];
}
