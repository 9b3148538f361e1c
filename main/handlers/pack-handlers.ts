import { basename } from 'node:path';
import type { Parsed } from '#shared/ipc/contract';
import { packIdSchema } from '#shared/model/id';
import type { Pack } from '#shared/model/meeting-cycle';
import type { StoredFile } from '#shared/model/stored-file';
import { fileNameIn } from '#shared/text/file-name';
import { zipArchive } from '../exchange/zip-archive';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import type { NamedFile } from './exports/circulated-files';
import { asDocument, packFiles, packOf, type Pack as PackToMake } from './exports/pack';
import { madeAs } from './exports/paper-file';
import { keepFile, readKeptFile } from './kept-files';
import { changeCycle } from './record/cycle-changes';
import { nameOf, type LongWork } from './long-work';

type Asked = Parsed<'packs:make'>;

/** A pack as it was made: its file, and what the record keeps of it. */
type MadePack = { bytes: Uint8Array; files: StoredFile[] };

/** Packs of papers, made in one act and recorded as they were made (N2, N6, X3). */
export function packHandlers(deps: Dependencies, work: LongWork): Answers<Area<'packs'>> {
  return {
    'packs:make': async (asked) => {
      const pack = await packOf(deps, asked);
      const path = await deps.files.chooseWhereToSave(
        fileNameIn(asked.form, pack.fileName),
        'papers',
      );
      if (path === null) return null;
      const fileName = basename(path);
      const made = await work.run(nameOf(asked), async ({ signal }) => {
        const { bytes, files } = await makers[asked.form](deps, { pack, signal });
        await deps.files.write(path, bytes, signal);
        return files;
      });
      if (made === null) return null;
      return { fileName, ...(await record(deps, { asked, pack, files: made })) };
    },
    'packs:cancel': (asked) => {
      work.cancel(nameOf(asked));
      return Promise.resolve(null);
    },
    'packs:remove': ({ meetingId, packId }) =>
      changeCycle(deps, meetingId, (cycle) => {
        const packs = cycle.packs.filter(({ id }) => id !== packId);
        if (packs.length === cycle.packs.length) throw new Refused('not-found', { what: 'pack' });
        return { ...cycle, packs };
      }),
  };
}

type Making = { pack: PackToMake; signal: AbortSignal };

const makers: Record<Asked['form'], (deps: Dependencies, making: Making) => Promise<MadePack>> = {
  docx: wordPack,
  zip: zipPack,
};

async function wordPack(deps: Dependencies, { pack, signal }: Making): Promise<MadePack> {
  const bytes = await madeAs(deps, { description: asDocument(pack), format: 'docx' }, signal);
  return { bytes, files: [await keepFile(deps, { name: pack.fileName, bytes })] };
}

async function zipPack(deps: Dependencies, { pack, signal }: Making): Promise<MadePack> {
  const inside: NamedFile[] = [];
  for (const { name, source } of packFiles(pack)) {
    signal.throwIfAborted();
    const bytes =
      'sha256' in source
        ? await readKeptFile(deps, source)
        : await madeAs(deps, { description: source, format: 'docx' }, signal);
    inside.push({ name, bytes });
  }
  const bytes = await zipArchive(inside, { day: deps.clock.today(), signal });
  // Kept, so that it can be proved later what was in the pack.
  const files: StoredFile[] = [];
  for (const file of inside) files.push(await keepFile(deps, file));
  return { bytes, files };
}

function record(
  deps: Dependencies,
  { asked, pack, files }: { asked: Asked; pack: PackToMake; files: StoredFile[] },
) {
  const { supplement, itemIds, paperIds } = pack.cover.plan;
  const made: Pack = {
    id: packIdSchema.parse(deps.newId()),
    what: 'papers',
    audience: asked.audience,
    supplement,
    madeOn: deps.clock.today(),
    itemIds,
    paperIds,
    files,
  };
  return changeCycle(deps, asked.meetingId, (cycle) => ({
    ...cycle,
    packs: [...cycle.packs, made],
  }));
}
