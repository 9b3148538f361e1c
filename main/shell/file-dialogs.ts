import { app, dialog, shell, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { fileKindOf, fileKinds } from '#shared/text/file-name';
import type { GivenFile } from '../given-file';
import type { FilePort } from '../handlers/dependencies';
import { readUserFile, writeNewUserFile, writeUserFile } from '../user-files';

/** What kind of file it is going to be, in the dialog's words. */
function filterFor(fileName: string): { name: string; extensions: string[] } {
  const kind = fileKindOf(fileName);
  return { name: fileKinds[kind], extensions: [kind] };
}

/** Files outside the data folder, by the computer's own dialogs. */
export function createFilePort(
  currentWindow: () => BrowserWindow | null,
  given: GivenFile,
): FilePort {
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
    async chooseFile(most) {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        defaultPath: app.getPath('documents'),
        properties: ['openFile'],
      });
      const [path] = filePaths;
      return path === undefined ? null : readUserFile(path, most);
    },
    takeGiven: () => given.take(),
    write: writeUserFile,
    writeNew: writeNewUserFile,
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}
