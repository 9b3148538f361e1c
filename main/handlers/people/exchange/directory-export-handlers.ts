import {
  directoryDocument,
  peopleOnlyDocument,
  type DirectoryPapers,
} from '#shared/documents/directory-document';
import type { DirectoryFormat, DirectoryScope } from '#shared/ipc/areas/directory-export';
import { documentFileName, fileNameIn, peopleFileName, safeFileName } from '#shared/text/file-name';
import { directoryPaperWords } from '#shared/text/people/directory-paper';
import { writeCards } from '../../../exchange/cards/write-cards';
import type { Answers, Area, Dependencies } from '../../dependencies';
import { madeAs } from '../../exports/paper-file';
import type { SavedFiles } from '../../exports/saved-files';
import { readPartnership } from '../../records';
import { peopleToExport, type PeopleToExport } from './people-to-export';

/** People out of the app, for address books and spreadsheets (P18). */
export function directoryExportHandlers(
  deps: Dependencies,
  saved: SavedFiles,
): Answers<Area<'directoryExport'>> {
  return {
    'directoryExport:save': async ({ format, scope }) => {
      const chosen = await peopleToExport(deps, scope);
      const called = await calledFor(deps, { format, scope }, chosen);
      const path = await deps.files.chooseWhereToSave(called.fileName, 'tables');
      if (path === null) return null;
      const file = await saved.write(path, await bytesOf(deps, format, { ...chosen, ...called }));
      return { file, people: chosen.people.length, leftOut: chosen.leftOut };
    },
  };
}

type Called = Pick<DirectoryPapers, 'title' | 'marking' | 'today'> & { fileName: string };

/** What the file and its table are called, by whose details are in it. */
async function calledFor(
  deps: Dependencies,
  { format, scope }: { format: DirectoryFormat; scope: DirectoryScope },
  { people }: PeopleToExport,
): Promise<Called> {
  const today = deps.clock.today();
  const usual = { title: directoryPaperWords.people, marking: 'none', today } as const;
  if (scope.of === 'partnership') {
    const { name, marking } = await readPartnership(deps, scope.partnershipId);
    const named = { document: 'people', partnershipName: name, date: today, marking } as const;
    const fileName = fileNameIn(format, documentFileName(named));
    return { ...usual, title: `${name}: ${directoryPaperWords.people}`, marking, fileName };
  }
  const only = scope.of === 'person' ? people[0]?.name : undefined;
  return {
    ...usual,
    fileName:
      only === undefined ? peopleFileName(today, format) : safeFileName(`${only}.${format}`),
  };
}

function bytesOf(
  deps: Dependencies,
  format: DirectoryFormat,
  papers: PeopleToExport & DirectoryPapers,
): Promise<Uint8Array> {
  if (format === 'vcf') return writeCards(papers.people);
  const description = format === 'csv' ? peopleOnlyDocument(papers) : directoryDocument(papers);
  return madeAs(deps, { description, format }, new AbortController().signal);
}
