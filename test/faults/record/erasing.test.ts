import { expect, test } from 'vitest';
import type { Dependencies } from '../../../main/handlers/dependencies';
import { ONLY } from '../../../main/storage/documents/document-kinds';
import { aPerson, ids } from '../../support/board-builders';
import {
  plantedBoard,
  plantingPlaces,
  plantReference,
  type PlantingPlace,
} from '../../support/planted-references';
import { tracesIn } from '../../support/traces-in';
import { useCases, type UseCases } from '../../support/use-cases';
import { endAllHoldings, writeAbout } from '../../support/written-about';
import { recordFault } from '../fault-table';

const NAME = 'Zqgrace Zqbellwether';
/** What stands in the entry alone, and so nowhere once that is erased. */
const DETAILS = ['zqbell@police.example', '0100 555 0199', 'Zqsuperintendent'];
const personId = ids.person('zq');

/** Somebody in every place that may refer to them, and in every file that may have had their name. */
async function known(): Promise<UseCases> {
  const app = await useCases();
  const [email, phone, jobTitle] = DETAILS as [string, string, string];
  const person = aPerson('zq', { name: NAME, email, phone, jobTitle });
  const other = aPerson('other', { name: 'Priya Shah' });
  await app.deps.store.write('directory', ONLY, { people: [person], organisations: [] });
  await app.deps.store.write('directory', ONLY, { people: [person, other], organisations: [] });
  for (const place of plantingPlaces) await plantReference(app, place, personId);
  await writeAbout(app, NAME);
  return app;
}

/** Files that have the name or a detail, but for backups and for the one text that was not corrected. */
const unlisted = async (folder: string): Promise<string[]> => {
  const traces = await tracesIn(folder, [NAME, 'Zqbellwether', ...DETAILS]);
  return traces.filter((path) => !/^backups\/objects\/|^meetings\/written-stays\//.test(path));
};

async function takenOut(app: UseCases): Promise<void> {
  await endAllHoldings(app);
  const { words } = await app.get('people:previewAnonymising', { personId });
  const going = words.map(({ partnershipId, word }) => ({ partnershipId, word }));
  await app.get('people:anonymise', { personId, words: going });
}

test('before somebody is taken out, what is held about them names every place they were planted in (R28)', async () => {
  const app = await known();
  const { entries } = await app.get('people:subjectAccess', {
    personId,
    includesConfidential: true,
  });
  const told = new Set(
    entries.flatMap(({ section, partnership }) => (section === 'directory' ? [] : [partnership])),
  );
  // The settings are of no partnership.
  const boardOf = (place: PlantingPlace) => (place.in === 'settings' ? '' : plantedBoard(place));
  const missed = plantingPlaces.filter((place) => !told.has(boardOf(place)));
  const trials = plantingPlaces.length;
  const what = 'somebody planted where an id can stand: not named in what is held about them';
  recordFault({ fault: 'R28', what, trials, lost: missed.length });
  expect(missed.map(({ in: kind, path }) => `${kind}: ${path}`)).toEqual([]);
  expect(trials).toBeGreaterThanOrEqual(30);
}, 120_000);

test('after it, no byte of the data folder has the name or a detail, but the backups and texts that are listed (R28)', async () => {
  const app = await known();
  const before = await unlisted(app.folder);
  expect(before.length).toBeGreaterThan(6);
  const preview = await app.get('people:previewAnonymising', { personId });
  expect(preview.words).toMatchObject([{ word: 'Zqbellwether' }]);
  expect(preview.mentions).toMatchObject([{ place: 'minutes', count: 1 }]);
  await takenOut(app);
  const left = await unlisted(app.folder);
  const what =
    'a name and details in journals, generations, index, search, removed: found after erasing';
  recordFault({ fault: 'R28', what, trials: before.length, lost: left.length });
  expect(left).toEqual([]);

  const { backups, isOwed } = await app.get('people:leftBehind', { personId });
  expect(isOwed).toBe(false);
  expect(backups).toHaveLength(1);
  expect(backups[0]?.leavesOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect((await tracesIn(app.folder, DETAILS)).length).toBeGreaterThan(0);
  expect(await app.get('people:replaceBackups', { personId })).toMatchObject({ deleted: 1 });
  expect(await tracesIn(app.folder, DETAILS)).toEqual([]);
  expect((await app.deps.backups.list()).backups).toMatchObject([{ isComplete: true }]);
}, 120_000);

test('without the erasing the name is found, so that the test above can fail', async () => {
  const app = await known();
  const none = { documents: 0, othersLeft: 0, unreadable: 0, setAside: 0 };
  const erasing: Dependencies['erasing'] = {
    erase: () => Promise.resolve(none),
    owing: (change) => change(),
    isOwed: () => Promise.resolve(false),
  };
  Object.assign(app.deps, { erasing });
  await takenOut(app);
  const left = await unlisted(app.folder);
  const what = 'the same without the erasing: found';
  recordFault({ fault: 'R28', what, isControl: true, trials: left.length, lost: left.length });
  expect(left.some((path) => path.startsWith('directory/'))).toBe(true);
  expect(left.some((path) => path.startsWith('removed/'))).toBe(true);
}, 120_000);
