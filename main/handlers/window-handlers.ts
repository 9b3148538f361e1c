import type { Answers, Area, Dependencies } from './dependencies';
import type { SavedFiles } from './exports/saved-files';

/** The windows of the app: who is where, and what one asks of the others and of the system. */
export function windowHandlers(
  deps: Pick<Dependencies, 'windows'>,
  saved: SavedFiles,
): Answers<Area<'windows'>> {
  const done = (): Promise<null> => Promise.resolve(null);
  return {
    'windows:here': (where) => {
      deps.windows.here(where);
      return done();
    },
    'windows:open': ({ address }) => {
      deps.windows.open(address);
      return done();
    },
    'windows:takeMinutes': ({ meetingId }) => Promise.resolve(deps.windows.takeMinutes(meetingId)),
    'windows:goToMinutes': ({ meetingId }) => {
      deps.windows.goToMinutes(meetingId);
      return done();
    },
    'windows:hideOthers': () => {
      deps.windows.hideOthers();
      return done();
    },
    'windows:dragOut': async ({ token }) => {
      await deps.windows.dragOut(saved.pathOf(token));
      return null;
    },
  };
}
