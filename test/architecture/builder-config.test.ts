import { FuseV1Options } from '@electron/fuses';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const projectRoot = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

type Manifest = {
  main: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const manifest = JSON.parse(read('package.json')) as Manifest;

// The reader that electron-builder itself uses.
const builder = createRequire(createRequire(import.meta.url).resolve('app-builder-lib'));
const { load } = builder('js-yaml') as { load: (text: string) => Record<string, unknown> };
const config = load(read('electron-builder.yml'));

const filesIn = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((name) => /\.tsx?$/.test(name));

const importsIn = (folders: string[]): Set<string> =>
  new Set(
    folders
      .flatMap(filesIn)
      .flatMap((file) => [...read(file).matchAll(/from '([^'.#][^']*)'/g)])
      .map(([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  );

describe('what is shipped', () => {
  test('is the built app, and nothing else of out/', () => {
    const files = config['files'] as string[];
    expect(files.filter((pattern) => !pattern.startsWith('!'))).toEqual([
      'out/main/**',
      'out/preload/**',
      'out/renderer/**',
      'package.json',
    ]);
    expect(
      files.filter((pattern) => pattern.startsWith('!') && !pattern.startsWith('!node_modules/')),
    ).toEqual([]);
    expect(manifest.main).toMatch(/^out\/main\//);
    expect(config['asar']).toBe(true);
  });

  test('holds each runtime package because main or shared imports it', () => {
    const used = importsIn(['main', 'shared']);
    expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name))).toEqual([]);
  });

  test('holds no package of the renderer, which is bundled', () => {
    const bundled = importsIn(['renderer']);
    const both = Object.keys(manifest.dependencies).filter((name) => bundled.has(name));
    expect(both.filter((name) => name !== 'zod')).toEqual([]);
  });

  test('is pinned: every package has one exact version', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test('comes with the licence of each spelling dictionary', () => {
    const extra = config['extraResources'] as { from: string; to: string }[];
    const dictionaries = Object.keys(manifest.devDependencies).filter((name) =>
      name.startsWith('dictionary-'),
    );
    const from = extra.map((one) => one.from).filter((path) => path.startsWith('node_modules/'));
    expect(from.toSorted()).toEqual(
      dictionaries.map((name) => `node_modules/${name}/license`).toSorted(),
    );
    expect(from.filter((path) => read(path).length < 100)).toEqual([]);
  });

  test('comes with the licences of all parts, and the list of them', () => {
    expect(config['extraResources']).toEqual(
      expect.arrayContaining([
        { from: 'out/notices/THIRD-PARTY.txt', to: 'licences/THIRD-PARTY.txt' },
        { from: 'out/notices/sbom.cdx.json', to: 'licences/sbom.cdx.json' },
      ]),
    );
  });

  test('needs no compiler on the builder’s machine', () => {
    expect(config['npmRebuild']).toBe(false);
  });
});

describe('the fuses', () => {
  const fuses = config['electronFuses'] as Record<string, boolean>;
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));

  test('are each decided', () => {
    const decided = Object.keys(fuses).map((name) => name[0]?.toUpperCase() + name.slice(1));
    expect(decided.toSorted()).toEqual(known.toSorted());
  });

  test('close what would let other code into the app', () => {
    expect(fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});
