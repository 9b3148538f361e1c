// Packed into the registry runtime as resources/default_app.asar: what makes `electron path/to/app` work.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const { main, name, productName, version } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
);

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
// What Electron's own default app calls, although the typings do not name it.
const host =
  /** @type {typeof app & { setAppPath(path: string): void, setVersion?(version: string): void }} */ (
    app
  );
host.setAppPath(folder);
host.setName(productName ?? name);
host.setVersion?.(version);

// Electron does not say "ready" before this module has been evaluated, so the app's own module runs first.
await import(pathToFileURL(join(folder, main)).href);
