import { app, BrowserWindow, type Session } from 'electron';
import { randomUUID } from 'node:crypto';
import { descriptionPieces } from '#shared/documents/description-pieces';
import type { DocumentDescription } from '#shared/documents/document-block';
import { logoAddress, noPaperFiles, type FiledPaperMaker, type PaperFiles } from '../paper-files';
import { pageWithPaper } from '../pdf/page-with-paper';
import { printingOptions } from '../pdf/printing-options';
import { confined } from './confined';
import { listPageFiles, type PageFile } from './page-files';
import { servePage } from './page-protocol';
import { pageSession } from './page-session';
import { APP_ORIGIN } from './place';

type Printer = { session: Session; files: Map<string, PageFile>; page: PageFile };

/**
 * Makes PDFs of papers by printing the page that draws them, in a window nobody sees. It is confined as
 * the window itself is, has no bridge, and is given the paper within its page: nothing it could ask
 * anybody for, and nobody to ask.
 */
export function createPdfPrinter(pageFolder: string): FiledPaperMaker {
  let opening: Promise<Printer> | null = null;
  return async (description, signal, files = noPaperFiles) => {
    opening ??= openPrinter(pageFolder);
    return print(await opening, { description, files }, signal);
  };
}

async function openPrinter(pageFolder: string): Promise<Printer> {
  const session = await pageSession('papers');
  const files = new Map(await listPageFiles(pageFolder));
  const page = files.get('/paper.html');
  if (!page) throw new Error('there is no page to print a paper from');
  servePage(session, files);
  return { session, files, page };
}

async function print(
  { session, files, page }: Printer,
  { description, files: paperFiles }: { description: DocumentDescription; files: PaperFiles },
  signal?: AbortSignal,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const address = `/paper-${randomUUID()}.html`;
  const html = pageWithPaper(
    (await page.read()).toString('utf8'),
    descriptionPieces(description),
    logoAddress(paperFiles),
  );
  files.set(address, { ...page, read: () => Promise.resolve(Buffer.from(html)) });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...confined(app.isPackaged), session },
  });
  const end = (): void => window.destroy();
  signal?.addEventListener('abort', end);
  try {
    await window.loadURL(`${APP_ORIGIN}${address}`);
    return new Uint8Array(await window.webContents.printToPDF(printingOptions(description)));
  } finally {
    signal?.removeEventListener('abort', end);
    files.delete(address);
    window.destroy();
  }
}
