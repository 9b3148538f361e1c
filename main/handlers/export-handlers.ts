import { basename } from 'node:path';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { ExportRequest, FileToken } from '#shared/ipc/areas/exports';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { calendarFileName, fileNameIn, safeFileName } from '#shared/text/file-name';
import { dueCalendar } from '../exchange/due-calendar';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { dueRows } from './due-handlers';
import { entryOf } from './entries';
import { described } from './exports/described';
import { writtenAs } from './exports/written-as';
import { readRegisters } from './records';

/** A file to be written: its name, and what is in it once it is known where it goes. */
type ToWrite = { fileName: string; bytes: () => Promise<Uint8Array> };

/** What is due as a file for the calendars of other programs. */
async function calendarFile(deps: Dependencies): Promise<Uint8Array> {
  return new TextEncoder().encode(dueCalendar(await dueRows(deps), deps.clock.instant()));
}

/** The file that is attached to a paper, as it was kept. */
async function attachedFile(
  deps: Dependencies,
  { partnershipId, paperId }: Parsed<'exports:savePaperFile'>,
): Promise<ToWrite> {
  const { papers } = await readRegisters(deps, partnershipId);
  const { file } = entryOf(papers, paperId, 'paper');
  if (file === null) throw new Refused('not-found', { what: 'file' });
  const bytes = await deps.storedFiles.read(file.sha256);
  if (bytes === null) throw new Refused('file-missing', { name: file.name });
  return { fileName: safeFileName(file.name), bytes: () => Promise.resolve(bytes) };
}

/** Files out of the app. The screen is given a token for each file, never its path. */
export function exportHandlers(deps: Dependencies): Answers<Area<'exports'>> {
  const saved = new Map<FileToken, string>();

  async function toWrite(request: ExportRequest): Promise<ToWrite> {
    if (request.document === 'due-calendar') {
      const fileName = calendarFileName(deps.clock.today());
      return { fileName, bytes: () => calendarFile(deps) };
    }
    const { description, fileName } = await described(deps, request.document, request);
    const format = 'format' in request ? (request.format ?? 'docx') : 'docx';
    return {
      fileName: fileNameIn(format, fileName),
      bytes: () => writtenAs(format, description, deps),
    };
  }

  async function saveFile({ fileName, bytes }: ToWrite): Promise<Output<'exports:save'>> {
    const path = await deps.files.chooseWhereToSave(fileName);
    if (path === null) return null;
    await deps.files.write(path, await bytes());
    const token = fileTokenSchema.parse(deps.newId());
    saved.set(token, path);
    return { token, fileName: basename(path) };
  }

  return {
    'exports:save': async (request) => saveFile(await toWrite(request)),
    'exports:savePaperFile': async (which) => saveFile(await attachedFile(deps, which)),
    'exports:showInFolder': async ({ token }) => {
      const path = saved.get(token);
      if (path === undefined) throw new Refused('not-found', { what: 'file' });
      deps.files.showInFolder(path);
      return null;
    },
  };
}
