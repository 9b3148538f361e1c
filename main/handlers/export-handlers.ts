import { setImmediate } from 'node:timers/promises';
import { descriptionPieces, textPieces } from '#shared/documents/description-pieces';
import type { Output, Parsed } from '#shared/ipc/contract';
import { isPaper, type ExportRequest, type SavedFile } from '#shared/ipc/areas/exports';
import { safeFileName } from '#shared/text/file-name';
import { logoAddress, readPaperFiles } from '../paper-files';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { entryOf } from './entries';
import { calendarFile } from './exports/calendar-files';
import { described } from './exports/described';
import { paperFile, type ToWrite } from './exports/paper-file';
import type { SavedFiles } from './exports/saved-files';
import { readKeptFile } from './kept-files';
import { readRegisters } from './records';
import { nameOf, type LongWork } from './long-work';

function toWrite(deps: Dependencies, request: ExportRequest): Promise<ToWrite> {
  return isPaper(request) ? paperFile(deps, request) : calendarFile(deps, request);
}

/** The file that is attached to a paper, as it was kept. */
async function attachedFile(
  deps: Dependencies,
  { partnershipId, paperId }: Parsed<'exports:savePaperFile'>,
): Promise<ToWrite> {
  const { papers } = await readRegisters(deps, partnershipId);
  const { file } = entryOf(papers, paperId, 'paper');
  if (file === null) throw new Refused('not-found', { what: 'file' });
  const bytes = await readKeptFile(deps, file);
  return { fileName: safeFileName(file.name), bytes: () => Promise.resolve(bytes) };
}

/** What a paper says, for the screen; other things have their turn between two pieces. */
async function preview(
  deps: Dependencies,
  request: ExportRequest,
): Promise<Output<'exports:preview'>> {
  if (!isPaper(request)) throw new Refused('not-found', { what: 'paper' });
  const { description } = await described(deps, request.document, request);
  const pieces: string[] = [];
  for (const piece of descriptionPieces(description)) {
    pieces.push(piece);
    await setImmediate();
  }
  const files = await readPaperFiles(deps.storedFiles, description);
  return { pieces, logo: textPieces(logoAddress(files)) };
}

/** Files out of the app. */
export function exportHandlers(
  deps: Dependencies,
  saved: SavedFiles,
  work: LongWork,
): Answers<Area<'exports'>> {
  async function write(
    { fileName, bytes }: ToWrite,
    making: (make: (signal: AbortSignal) => Promise<SavedFile>) => Promise<SavedFile | null>,
  ): Promise<SavedFile | null> {
    const path = await deps.files.chooseWhereToSave(fileName, 'papers');
    if (path === null) return null;
    return making(async (signal) => saved.write(path, await bytes(signal), signal));
  }

  return {
    'exports:save': async (request) =>
      write(await toWrite(deps, request), (make) =>
        work.run(nameOf(request), ({ signal }) => make(signal)),
      ),
    'exports:savePaperFile': async (which) =>
      write(await attachedFile(deps, which), (make) => make(new AbortController().signal)),
    'exports:cancel': (request) => {
      work.cancel(nameOf(request));
      return Promise.resolve(null);
    },
    'exports:preview': (request) => preview(deps, request),
    'exports:showInFolder': async ({ token }) => {
      saved.show(token);
      return null;
    },
  };
}
