import { describe, expect, test } from 'vitest';
import { meetingIdSchema } from '#shared/model/id';
import { countingFileSystem } from '../../support/counting-file-system';
import { flipBit } from '../../support/harmed-files';
import { aFolderWritten, at, meeting, openStore, pathOf } from '../../support/stored-meeting';
import { temporaryFolder } from '../../support/temporary-folder';

describe('the files a store has open', () => {
  test('are so few that a computer with little room for them takes all that is written', async () => {
    const { fs, open } = countingFileSystem(100);
    const store = openStore(await temporaryFolder(), fs);
    const ids = Array.from({ length: 150 }, (_, n) => meetingIdSchema.parse(`meeting-${n}`));
    for (const id of ids) await store.write('meeting', id, { ...meeting, id });
    const [first] = ids;
    await store.write('meeting', first!, { ...at('Elsewhere'), id: first! });
    expect(store.trouble()).toBeNull();
    expect(open().length).toBeGreaterThan(0);
    await store.close();
    expect(open()).toEqual([]);
  });

  test('are closed with it, those of a recovered document too', async () => {
    const root = await aFolderWritten(5);
    await flipBit(await pathOf(root, 'snapshot'), 20);
    const { fs, open } = countingFileSystem();
    const store = openStore(root, fs);
    await store.read('meeting', meeting.id);
    expect(store.problems()).toMatchObject([{ kind: 'recovered' }]);
    await store.close();
    expect(open()).toEqual([]);
  });

  test('are closed once the write that is under way is done', async () => {
    const { fs, open } = countingFileSystem();
    const store = openStore(await temporaryFolder(), fs);
    let isDone = false;
    const saving = store.write('meeting', meeting.id, meeting).then(() => (isDone = true));
    await store.close();
    expect({ isDone, open: open() }).toEqual({ isDone: true, open: [] });
    await saving;
  });
});
