import type { Channel, Input, Output } from '#shared/ipc/contract';
import { handlerOf, inputSchema } from '#shared/ipc/contract';
import type { Refusal, Result } from '#shared/ipc/result';
import { createHandlers } from '../../main/handlers';
import {
  createActionCatalogue,
  type ActionCatalogue,
} from '../../main/handlers/actions/action-catalogue';
import { createErasing } from '../../main/erasing';
import { createChanges } from '../../main/handlers/changes';
import type { Dependencies } from '../../main/handlers/dependencies';
import { readArchive } from '../../main/exchange/partnership-file/read-archive';
import { writeArchive } from '../../main/exchange/partnership-file/write-archive';
import { readTable } from '../../main/exchange/tables/read-table';
import { tableCsv } from '../../main/exchange/table-csv';
import { tableWorkbook } from '../../main/exchange/table-workbook';
import { noticesIn } from '../../main/notices';
import { removeIndexFile } from '../../main/search/index-file';
import { StoreReading } from '../../main/search/store-reading';
import { createDocumentStore } from '../../main/storage/document-store';
import { backupsOf } from '../../main/store-backups';
import type { Place } from '../../main/storage/documents/document-kinds';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { storedFiles } from '../../main/storage/stored-files';
import { fixedClock } from './fixed-clock';
import { openSession, OPEN_STORE } from './open-session';
import { temporaryFolder } from './temporary-folder';

/** The app without Electron: its use cases on a real store in a folder of the test's own. */
export type UseCases = {
  folder: string;
  deps: Dependencies;
  /** What lists of actions are answered from. */
  catalogue: ActionCatalogue;
  /** How often the screen was told that data changed. */
  changes: () => number;
  /** Hands a message that is parsed already to the use case. */
  handle(channel: Channel, input: unknown): Promise<Result<unknown>>;
  /** Asks as the screen does: the message parsed, the Result as it came. */
  ask<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>>;
  /** Asks, and expects no refusal. */
  get<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>;
  /** Asks, and expects a refusal. */
  refused<C extends Channel>(channel: C, input: Input<C>): Promise<Refusal>;
};

const SILENT = { error: () => {}, settled: () => Promise.resolve() };

/** Use cases on a new folder, or on one that is there already. */
export async function useCases(
  changes: Partial<Dependencies & { fs: typeof nodeFileSystem }> = {},
  inFolder?: string,
): Promise<UseCases> {
  const folder = inFolder ?? (await temporaryFolder());
  let count = 0;
  let told = 0;
  const newId = (): string =>
    `id-${folder
      .slice(-3)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, 'x')}-${(count += 1)}`;
  const fs = changes.fs ?? nodeFileSystem;
  const reading = new StoreReading({ fs, folder });
  let begun: Promise<void> | null = null;
  const wrote = (place: Place): void => reading.noteChange(place);
  const store = createDocumentStore({
    fs,
    folder,
    clock: fixedClock,
    wrote,
    isAlone: () => true,
  });
  const changed = (): void => {
    told += 1;
  };
  const deps: Dependencies = {
    store,
    changes: createChanges(store, newId, changed),
    changed,
    backups: backupsOf({
      fs: nodeFileSystem,
      clock: fixedClock,
      folder,
      storeId: 'store-of-test',
      store,
      failed: () => {},
    }),
    erasing: createErasing({
      session: {
        fs,
        store,
        dataFolder: folder,
        unusable: null,
        state: OPEN_STORE,
        onOpened: () => {},
      },
      clock: fixedClock,
      log: SILENT,
      forgetSearch: () => deps.search.forget(),
    }),
    saveCopy: () => Promise.reject(new Error('nothing is copied here')),
    clock: fixedClock,
    newId,
    log: SILENT,
    version: '0.1.0',
    notices: noticesIn(folder),
    dataFolder: folder,
    unusable: null,
    session: openSession,
    render: () => Promise.resolve(new Uint8Array([1])),
    renderRows: {
      xlsx: tableWorkbook,
      csv: (description) => Promise.resolve(tableCsv(description)),
    },
    renderPdf: () => Promise.resolve(new Uint8Array([2])),
    readTable,
    packPartnership: writeArchive,
    readPartnershipFile: (bytes) => Promise.resolve(readArchive(bytes)),
    inspectTemplate: () => Promise.reject(new Error('nothing is inspected here')),
    files: {
      chooseFile: () => Promise.resolve(null),
      takeGiven: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(null),
      chooseWhereToSave: () => Promise.resolve(null),
      write: () => Promise.resolve(),
      writeNew: (into, name) => Promise.resolve(`${into}/${name}`),
      showInFolder: () => {},
    },
    windows: {
      here: () => {},
      open: () => {},
      takeMinutes: () => ({ isElsewhere: false, isAnew: false }),
      goToMinutes: () => {},
      hideOthers: () => {},
      dragOut: () => Promise.resolve(),
    },
    storedFiles: storedFiles(() => ({ fs, folder })),
    search: {
      async find(query) {
        begun ??= reading.begin();
        await begun;
        return reading.find(query);
      },
      forget: () => removeIndexFile({ fs, folder }),
    },
    ...changes,
  };
  const catalogue = createActionCatalogue(deps);
  const handlers = createHandlers(deps, catalogue);

  const handle = (channel: Channel, input: unknown): Promise<Result<unknown>> =>
    handlerOf(handlers, channel)(input);

  async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
    const result = await handle(channel, inputSchema(channel).parse(input));
    return result as Result<Output<C>>;
  }

  return {
    folder,
    deps,
    catalogue,
    changes: () => told,
    handle,
    ask,
    async get(channel, input) {
      const result = await ask(channel, input);
      if (!result.ok) throw new Error(`refused: ${result.error.code}`);
      return result.value;
    },
    async refused(channel, input) {
      const result = await ask(channel, input);
      if (result.ok) throw new Error('was not refused');
      return result.error;
    },
  };
}
