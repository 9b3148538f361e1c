import { newSettings } from '#shared/domain/new-records';
import type { AppSettings } from '#shared/model/app-settings';
import { framesOf } from '../log';
import { Refused } from '../refused';
import { ONLY } from '../storage/documents/document-kinds';
import type { Answers, Area, Dependencies } from './dependencies';
import { ifPossible } from './if-possible';

/** Settings are a comfort: where they cannot be read, the app opens without them. */
export async function settingsOrFirst({ store, unusable }: Dependencies): Promise<AppSettings> {
  if (unusable) return newSettings;
  return (await ifPossible(store.read('settings', ONLY))) ?? newSettings;
}

/** The app itself: its state, its settings, and taking changes back. */
export function appHandlers(deps: Dependencies): Answers<Area<'app'>> {
  return {
    'app:status': async () => ({
      version: deps.version,
      today: deps.clock.today(),
      settings: await settingsOrFirst(deps),
      dataFolder: deps.dataFolder,
      unusable: deps.unusable,
      store: deps.session.state,
      trouble: deps.store.trouble(),
      problems: deps.store.problems(),
    }),
    'app:saveSettings': (input) =>
      deps.changes.inTurn(async () => {
        const settings = { ...(await settingsOrFirst(deps)), ...input };
        await deps.store.write('settings', ONLY, settings);
        return settings;
      }),
    'app:logFailure': ({ name, stack }) => {
      deps.log.error('screen-failed', { reason: framesOf(name, stack) });
      return Promise.resolve(null);
    },
    'app:parts': () => deps.notices.parts(),
    'app:licence': async (part) => {
      const text = await deps.notices.licenceOf(part);
      return text === null ? null : { text };
    },
    'app:undo': ({ token }) =>
      deps.changes.inTurn(async () => {
        await deps.changes.undo(token);
        return null;
      }),
  };
}

/** Remembers which partnership was open last, as well as it can: a full disk must not close the book. */
export async function rememberPartnership(
  deps: Dependencies,
  id: NonNullable<AppSettings['lastPartnershipId']>,
): Promise<void> {
  const settings = await settingsOrFirst(deps);
  if (settings.lastPartnershipId === id) return;
  try {
    await deps.store.write('settings', ONLY, { ...settings, lastPartnershipId: id });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
