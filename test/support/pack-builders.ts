import { packIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Pack } from '#shared/model/meeting-cycle';
import type { Paper } from '#shared/model/paper';
import { sha256Schema, type StoredFile } from '#shared/model/stored-file';
import { aPaper } from './tracker-builders';

/** A file that is kept, as the record of it says. */
export function aStoredFile(name = 'Closure report.pdf'): StoredFile {
  return { name, sha256: sha256Schema.parse('a'.repeat(64)), bytes: 3 };
}

/** A paper with its file, of which people cannot be told. */
export function anArrivedPaper(key: string, changes: Partial<Paper> = {}): Paper {
  return aPaper(key, undefined, { file: aStoredFile(), personalData: 'none', ...changes });
}

/** A whole pack of everything, with nothing in it. */
export function aPack(changes: Partial<Pack> = {}): Pack {
  return {
    id: packIdSchema.parse('pack-1'),
    what: 'papers',
    audience: 'full',
    supplement: null,
    madeOn: isoDate('2026-06-01'),
    itemIds: [],
    paperIds: [],
    files: [],
    ...changes,
  };
}
