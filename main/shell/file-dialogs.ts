import { app, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { dirname, join } from 'node:path';
import { fileKindOf, fileKinds } from '#shared/text/file-name';
import type { DesktopMemory, FilePurpose } from '../desktop/desktop-memory';
import type { DroppedFiles } from '../desktop/dropped-files';
import type { GivenFile } from '../given-file';
import type { FilePort } from '../handlers/dependencies';
import { readUserFile, writeNewUserFile, writeUserFile } from '../user-files';
import { askingWindow } from './asking-window';

/** What kind of file it is going to be, in the dialog's words. */
function filterFor(fileName: string): { name: string; extensions: string[] } {
  const kind = fileKindOf(fileName);
  return { name: fileKinds[kind], extensions: [kind] };
}

type Ports = { given: GivenFile; dropped: DroppedFiles; memory: DesktopMemory };

/** Files outside the data folder, by the computer's own dialogs, or dropped on the window. */
export function createFilePort({ given, dropped, memory }: Ports): FilePort {
  const window = (): BrowserWindow => {
    const current = askingWindow();
    if (!current) throw new Error('there is no window');
    return current;
  };
  const folderFor = (purpose: FilePurpose): string =>
    memory.folderFor(purpose) ?? app.getPath('documents');
  const choose = async (
    purpose: FilePurpose,
    properties: NonNullable<OpenDialogOptions['properties']>,
  ): Promise<string | null> => {
    const { filePaths } = await dialog.showOpenDialog(window(), {
      defaultPath: folderFor(purpose),
      properties,
    });
    return filePaths[0] ?? null;
  };
  return {
    async chooseWhereToSave(suggestedName, purpose) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: join(folderFor(purpose), suggestedName),
        filters: [filterFor(suggestedName)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      memory.keepFolder(purpose, dirname(filePath));
      return filePath;
    },
    async chooseFolder(purpose) {
      const folder = await choose(purpose, ['openDirectory', 'createDirectory']);
      if (folder !== null) memory.keepFolder(purpose, folder);
      return folder;
    },
    async chooseFile(purpose, most) {
      const path = dropped.take(window().webContents.id) ?? (await choose(purpose, ['openFile']));
      if (path === null) return null;
      memory.keepFolder(purpose, dirname(path));
      return readUserFile(path, most);
    },
    takeGiven: () => given.take(),
    write: writeUserFile,
    writeNew: writeNewUserFile,
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}
