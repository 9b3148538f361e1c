import { spawn, type ChildProcess } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A thousand pages take twenty seconds; a LibreOffice that waits for somebody waits for ever. */
const PATIENCE_MS = 120_000;

/** Tagged, with an outline, and the title in the title bar: what screen readers need of a PDF. */
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify({
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  PDFUACompliance: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
})}`;

const SILENT = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo'];

/** The first of these programs that is there; null where none is. */
export async function firstProgram(places: readonly string[]): Promise<string | null> {
  for (const place of places) {
    const isThere = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return null;
}

/**
 * A Word document as a PDF, made by LibreOffice without a window and with a profile of its own, so that it
 * neither meets one that is open nor reads anybody's settings. What lies in between is gone afterwards.
 */
export async function convertByOffice(
  program: string,
  docx: Uint8Array,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  // Only its owner can look into a folder made so.
  const folder = await mkdtemp(join(tmpdir(), 'minute-book-pdf-'));
  try {
    const source = join(folder, 'paper.docx');
    await writeFile(source, docx, { mode: 0o600 });
    const limit = AbortSignal.timeout(PATIENCE_MS);
    await ran(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...SILENT,
        '--convert-to',
        FILTER,
        '--outdir',
        folder,
        source,
      ],
      signal ? AbortSignal.any([signal, limit]) : limit,
    );
    return new Uint8Array(await readFile(join(folder, 'paper.pdf')));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs a program to its end; ends it, and all it started, when the signal says so. */
async function ran(program: string, args: string[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const isWindows = process.platform === 'win32';
  const child = spawn(program, args, {
    stdio: 'ignore',
    windowsHide: true,
    // A group of its own: what is started is a script, and what works is its grandchild.
    detached: !isWindows,
  });
  const end = (): void => endWithChildren(child, isWindows);
  signal.addEventListener('abort', end);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`LibreOffice ended with ${code}`);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function endWithChildren({ pid, exitCode, signalCode }: ChildProcess, isWindows: boolean): void {
  const hasEnded = exitCode !== null || signalCode !== null;
  if (pid === undefined || hasEnded) return;
  if (isWindows) spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  else process.kill(-pid, 'SIGKILL');
}
