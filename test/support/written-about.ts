import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inPieces } from '#shared/model/edit-history';
import { meetingIdSchema } from '#shared/model/id';
import type { IsoInstant } from '#shared/model/iso-date';
import { StoreReading } from '../../main/search/store-reading';
import type { FolderStore } from '../../main/storage/document-store';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { ids } from './board-builders';
import { paragraph } from './minute-blocks';
import { plantingPlaces } from './planted-references';
import { aMeeting, anAnyshireBoard, anItem } from './sample-records';
import type { UseCases } from './use-cases';

const partnershipId = ids.partnership('written');
const idOf = (what: string) => meetingIdSchema.parse(`written-${what}`);
const item = anItem(1);

const saying = (what: string, words: string, place = 'County Hall') =>
  aMeeting({
    id: idOf(what),
    partnershipId,
    place,
    agenda: [item],
    minutes: [{ itemId: item.id, blocks: [paragraph(words)] }],
  });

/**
 * Writes a name wherever the app may have kept it once: in texts corrected since, a meeting deleted since, the
 * history of edits, the lists' index, damaged files, a dictionary, the search and a backup. Of all that, only the
 * text of one meeting still has it, in `meetings/written-stays`, and the dictionary.
 */
export async function writeAbout(app: UseCases, name: string): Promise<void> {
  const store = app.deps.store as FolderStore;
  const dictionary = [name.split(' ')[1]!, 'Oakfield'];
  const board = anAnyshireBoard({ id: partnershipId, name: 'Safer Anyshire', dictionary });
  await store.write('partnership', partnershipId, board);
  for (const what of ['corrected', 'deleted', 'stays', 'titled']) {
    const place = what === 'titled' ? `House of ${name}` : 'County Hall';
    await store.write('meeting', idOf(what), saying(what, `${name} opened.`, place));
  }
  await store.write('edit-history', idOf('corrected'), {
    meetingId: idOf('corrected'),
    base: inPieces(`{"text":"${name}"}`),
    edits: [
      { at: '2026-06-10T10:00:00.000Z' as IsoInstant, steps: [`"${name}"`], isUndoable: true },
    ],
    place: null,
  });
  await store.digests('meeting');
  await store.saveIndex();
  const reading = new StoreReading({ fs: nodeFileSystem, folder: app.folder });
  await reading.begin();
  await reading.save();
  await app.deps.backups.make('asked');
  await store.write('meeting', idOf('corrected'), saying('corrected', 'The chair opened.'));
  await store.write('meeting', idOf('titled'), saying('titled', 'The chair opened.'));
  await store.remove('meeting', idOf('deleted'));
  const shelf = join(
    app.folder,
    'quarantine',
    '2026-06-10T10-00-00-000Z-meeting-written-corrected',
  );
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, 'doc.1.old.json'), `half of ${name}`);
}

/** Ends all seats and offices of partnerships that were planted, so that nothing bars an anonymising. */
export async function endAllHoldings({ deps: { store } }: UseCases): Promise<void> {
  const nobody = { representatives: [], offices: [], guests: [] };
  for (const { number } of plantingPlaces) {
    const partnership = await store.read('partnership', `partnership-${number}`);
    if (partnership)
      await store.write('partnership', partnership.id, { ...partnership, ...nobody });
  }
}
