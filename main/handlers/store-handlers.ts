import {
  folderTokenSchema,
  type ChosenFolder,
  type FolderToken,
  type MoveProgress,
  type StoreState,
} from '#shared/ipc/areas/store';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';

type Needs = Pick<Dependencies, 'session' | 'files' | 'newId'>;

/** The data folder: finding out what is there, and what the user decides about it. */
export function storeHandlers({ session, files, newId }: Needs): Answers<Area<'store'>> {
  /** The one that was chosen last: of all others the user thought better. */
  let chosen: { token: FolderToken; folder: string } | null = null;
  let moving: { controller: AbortController; progress: MoveProgress } | null = null;

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
    'store:move': async ({ token }) => {
      const folder = folderOf(token);
      const controller = new AbortController();
      moving = { controller, progress: { done: 0, of: 0 } };
      const tell = (progress: MoveProgress): void => {
        if (moving?.controller === controller) moving = { controller, progress };
      };
      try {
        const moved = await session.moveTo(folder, { signal: controller.signal, tell });
        return { state: session.state, ...moved };
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      } finally {
        moving = null;
      }
    },
    'store:moveProgress': () => Promise.resolve(moving?.progress ?? null),
    'store:cancelMove': () => {
      moving?.controller.abort();
      return Promise.resolve(null);
    },
    'store:startNew': () => after(session.decide('start-new')),
    'store:repairMark': () => after(session.decide('repair-mark')),
    'store:takeOver': () => after(session.takeOver()),
    'store:openToRead': () => after(session.decide('read')),
  };
}
