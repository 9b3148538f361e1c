import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { createDocumentStore } from '../../main/storage/document-store';
import { fixedClock } from './fixed-clock';

/** All that the meetings in a data folder say, read as the next start of the app would read it. */
export async function storedMeetings(folder: string): Promise<string> {
  // Nothing may be moved aside under a running app.
  const mayWrite = (): Promise<void> => Promise.reject(new Error('this is only a look'));
  const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock, mayWrite });
  const meetings = await store.readAll('meeting');
  const problems = store.problems();
  if (problems.length > 0) throw new Error(`not whole: ${JSON.stringify(problems)}`);
  return JSON.stringify(meetings);
}
