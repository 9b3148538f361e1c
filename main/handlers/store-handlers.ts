import {
  folderTokenSchema,
  type ChosenFolder,
  type FolderToken,
  type StoreState,
} from '#shared/ipc/areas/store';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';

type Needs = Pick<Dependencies, 'session' | 'files' | 'newId'>;

/** The data folder: finding out what is there, and what the user decides about it. */
export function storeHandlers({ session, files, newId }: Needs): Answers<Area<'store'>> {
  /** The one that was chosen last: of all others the user thought better. */
  let chosen: { token: FolderToken; folder: string } | null = null;

  const after = async (work: Promise<void>): Promise<StoreState> => {
    await work;
    return session.state;
  };

  function folderOf(token: FolderToken): string {
    if (chosen === null || chosen.token !== token)
      throw new Refused('not-found', { what: 'folder' });
    return chosen.folder;
  }

  return {
    'store:tryAgain': () => after(session.reopen()),
    'store:chooseFolder': async (): Promise<ChosenFolder | null> => {
      const folder = await files.chooseFolder('data');
      if (folder === null) return null;
      const token = folderTokenSchema.parse(newId());
      chosen = { token, folder };
      return { token, folder, found: await session.lookAt(folder) };
    },
    'store:useFolder': async ({ token }) =>
      after(session.useFolder(token === null ? null : folderOf(token))),
    'store:startNew': () => after(session.decide('start-new')),
    'store:repairMark': () => after(session.decide('repair-mark')),
    'store:takeOver': () => after(session.takeOver()),
    'store:openToRead': () => after(session.decide('read')),
  };
}
