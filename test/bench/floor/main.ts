import { app, BrowserWindow, protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** An empty window: what Electron itself needs. The last argument says which of its pages it shows. */
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

protocol.registerSchemesAsPrivileged([
  { scheme: 'floor', privileges: { standard: true, secure: true } },
]);

async function start(): Promise<void> {
  await app.whenReady();
  protocol.handle('floor', async ({ url }) => {
    const { pathname } = new URL(url);
    const bytes = await readFile(join(import.meta.dirname, 'pages', pathname));
    const type = TYPES[extname(pathname)] ?? 'text/css';
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  });
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    show: false,
    webPreferences: { spellcheck: false },
  });
  window.once('ready-to-show', () => window.show());
  const page = process.argv.at(-1) === 'editor' ? 'editor' : 'hello';
  await window.loadURL(`floor://floor/${page}.html`);
}

app.on('window-all-closed', () => app.quit());
void start();
