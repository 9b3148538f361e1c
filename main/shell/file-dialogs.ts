import { app, dialog, shell, type BrowserWindow } from 'electron';
import { extname, join } from 'node:path';
import { fileKinds } from '#shared/text/file-name';
import type { FilePort } from '../handlers/dependencies';
import { writeUserFile } from '../user-files';

/** The kinds of files by their extensions, in the dialog's words. */
const KINDS: Record<string, string> = {
  docx: fileKinds.word,
  pdf: fileKinds.pdf,
  ics: fileKinds.calendar,
};

/** What kind of file it is going to be, in the dialog's words. */
function filterFor(name: string): { name: string; extensions: string[] } {
  const extension = extname(name).slice(1);
  return { name: KINDS[extension] ?? fileKinds.word, extensions: [extension] };
}

/** Files outside the data folder, by the computer's own dialogs. */
export function createFilePort(currentWindow: () => BrowserWindow | null): FilePort {
  const window = (): BrowserWindow => {
    const current = currentWindow();
    if (!current) throw new Error('there is no window');
    return current;
  };
  return {
    async chooseWhereToSave(suggestedName) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [filterFor(suggestedName)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    async chooseFolder() {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    },
    write: writeUserFile,
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}
