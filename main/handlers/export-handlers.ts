import { basename } from 'node:path';
import type { ExportRequest, FileToken } from '#shared/ipc/areas/exports';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { calendarFileName, fileNameIn } from '#shared/text/file-name';
import { dueCalendar } from '../exchange/due-calendar';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { dueRows } from './due-handlers';
import { described } from './exports/described';
import { writtenAs } from './exports/written-as';

/** A file to be written: its name, and what is in it once it is known where it goes. */
type ToWrite = { fileName: string; bytes: () => Promise<Uint8Array> };

/** What is due as a file for the calendars of other programs. */
async function calendarFile(deps: Dependencies): Promise<Uint8Array> {
  return new TextEncoder().encode(dueCalendar(await dueRows(deps), deps.clock.instant()));
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

  return {
    'exports:save': async (request) => {
      const { fileName, bytes } = await toWrite(request);
      const path = await deps.files.chooseWhereToSave(fileName);
      if (path === null) return null;
      await deps.files.write(path, await bytes());
      const token = fileTokenSchema.parse(deps.newId());
      saved.set(token, path);
      return { token, fileName: basename(path) };
    },
    'exports:showInFolder': async ({ token }) => {
      const path = saved.get(token);
      if (path === undefined) throw new Refused('not-found', { what: 'file' });
      deps.files.showInFolder(path);
      return null;
    },
  };
}
