import { meeting, at, filesOfMeeting, openStore, writeMany } from './stored-meeting';
import { temporaryFolder } from './temporary-folder';

/**
 * A folder in which two runs of the app changed the meeting apart, both crashed since: `here` wrote
 * "Here 0" to "Here 4" and is shown, `there` wrote "There 0" to "There 2".
 */
export async function aForkedMeeting() {
  const root = await temporaryFolder();
  await openStore(root).write('meeting', meeting.id, at('Start'));
  const [here, there] = [openStore(root), openStore(root)];
  await here.read('meeting', meeting.id);
  await there.read('meeting', meeting.id);
  const shared = new Set((await filesOfMeeting(root)).map(({ writer }) => writer));
  await writeMany(there, 'There', 3);
  const ofThere = (await filesOfMeeting(root)).filter(({ writer }) => !shared.has(writer));
  await writeMany(here, 'Here', 5);
  const [snapshot, journal] = (['snapshot', 'journal'] as const).map((what) => {
    const file = ofThere.find(({ is }) => is === what);
    if (!file) throw new Error(`there is no ${what} of the other run`);
    return file;
  });
  return { root, here, there, snapshot: snapshot!, journal: journal! };
}
