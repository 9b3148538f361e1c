import { join } from 'node:path';
import { z } from 'zod';
import { partnershipIdSchema, type PartnershipId } from '#shared/model/id';
import type { FileSystem } from '../storage/disk/file-system';
import { writeDurably } from '../storage/disk/write-durably';
import { windowPlaceSchema, type WindowPlace } from './window-place';

/** What a file is chosen or saved for; each remembers its own folder. */
export const FILE_PURPOSES = [
  'papers',
  'tables',
  'partnership-file',
  'template',
  'attachment',
  'message',
  'backup',
  'data',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** How many partnerships are offered again. */
const RECENT = 8;

const memorySchema = z.strictObject({
  version: z.literal(1),
  window: windowPlaceSchema.nullable(),
  folders: z.partialRecord(z.enum(FILE_PURPOSES), z.string().min(1).max(4000)),
  /** The partnerships that were worked in, the latest first. By id alone: their names stay with the records. */
  recent: z.array(partnershipIdSchema).max(RECENT),
});
type Memory = z.infer<typeof memorySchema>;

const FIRST: Memory = { version: 1, window: null, folders: {}, recent: [] };

/** What this computer remembers of its windows and dialogs. A comfort: what cannot be kept is forgotten. */
export class DesktopMemory {
  readonly #fs: FileSystem;
  readonly #file: string;
  #memory: Memory;
  #writing: Promise<void> = Promise.resolve();

  private constructor(fs: FileSystem, file: string, memory: Memory) {
    this.#fs = fs;
    this.#file = file;
    this.#memory = memory;
  }

  /** Reads what was kept; where there is nothing, or nothing that can be read, it begins anew. */
  static async open(fs: FileSystem, userFolder: string): Promise<DesktopMemory> {
    const file = join(userFolder, 'desktop.json');
    return new DesktopMemory(fs, file, await readMemory(fs, file));
  }

  get window(): WindowPlace | null {
    return this.#memory.window;
  }

  get recent(): readonly PartnershipId[] {
    return this.#memory.recent;
  }

  folderFor(purpose: FilePurpose): string | null {
    return this.#memory.folders[purpose] ?? null;
  }

  keepWindow(window: WindowPlace): void {
    this.#keep({ window });
  }

  keepFolder(purpose: FilePurpose, folder: string): void {
    if (folder === this.folderFor(purpose)) return;
    this.#keep({ folders: { ...this.#memory.folders, [purpose]: folder } });
  }

  /** Puts a partnership before the others; answers whether the order changed. */
  keepRecent(id: PartnershipId): boolean {
    if (this.#memory.recent[0] === id) return false;
    const others = this.#memory.recent.filter((one) => one !== id);
    this.#keep({ recent: [id, ...others].slice(0, RECENT) });
    return true;
  }

  /** Settles when all that was kept so far is on the disk, or could not be put there. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  #keep(changes: Partial<Memory>): void {
    this.#memory = { ...this.#memory, ...changes };
    const write = (): Promise<void> =>
      writeDurably(this.#fs, this.#file, `${JSON.stringify(this.#memory)}\n`);
    this.#writing = this.#writing.then(write).catch(() => undefined);
  }
}

async function readMemory(fs: FileSystem, file: string): Promise<Memory> {
  try {
    return memorySchema.parse(JSON.parse((await fs.readFile(file)).toString()));
  } catch {
    return FIRST;
  }
}
