import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const projectRoot = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

type Config = Record<string, unknown>;

// What electron-builder itself reads, checks and writes with.
const builderEntry = createRequire(import.meta.url).resolve('app-builder-lib');
const builder = createRequire(builderEntry);
const { load } = builder('js-yaml') as { load: (text: string) => Config };
const { validateConfiguration } = builder('./util/config/config.js') as {
  validateConfiguration: (config: Config, log: { isEnabled: boolean }) => Promise<void>;
};
const { LinuxTargetHelper } = builder('./targets/LinuxTargetHelper.js') as {
  LinuxTargetHelper: new (packager: object) => {
    mimeTypeFiles: Promise<string | null>;
    computeDesktopEntry: (options: object) => Promise<string>;
  };
};

/** Read anew each time: the check changes what it is given. */
const readConfig = (): Config => load(read('electron-builder.yml'));
const config = readConfig();
const problemWith = async (given: Config): Promise<string> => {
  try {
    await validateConfiguration(given, { isEnabled: false });
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('electron-builder’s own schema', () => {
  test('finds nothing wrong with the configuration', async () => {
    expect(await problemWith(readConfig())).toBe('');
  });

  const part = (name: string): Config => readConfig()[name] as Config;
  test.each<[string, Config, string]>([
    ['a key there is not', { windows: {} }, "unknown property 'windows'"],
    [
      'a key there is not, further down',
      { nsis: { ...part('nsis'), perUser: true } },
      'configuration.nsis',
    ],
    [
      'a fuse there is not',
      { electronFuses: { ...part('electronFuses'), node: false } },
      'electronFuses',
    ],
    [
      'something else than yes or no',
      { nsis: { ...part('nsis'), perMachine: 'never' } },
      'perMachine',
    ],
    [
      'a right there is not',
      { portable: { requestExecutionLevel: 'root' } },
      'requestExecutionLevel',
    ],
  ])('would find %s (control)', async (_, wrong, said) => {
    expect(await problemWith({ ...readConfig(), ...wrong })).toContain(said);
  });
});

describe('the installers', () => {
  test('are those of the three systems', () => {
    expect(config['win']).toMatchObject({ target: ['nsis', 'portable'] });
    expect(config['mac']).toMatchObject({ target: [{ target: 'dmg', arch: 'universal' }] });
    expect(config['linux']).toMatchObject({ target: ['AppImage', 'deb'] });
  });

  test('of Windows ask for no administrator', () => {
    expect(config['win']).toMatchObject({ requestedExecutionLevel: 'asInvoker' });
    expect(config['nsis']).toMatchObject({ perMachine: false, allowElevation: false });
    expect(config['portable']).toMatchObject({ requestExecutionLevel: 'user' });
  });

  test('have names that do not write over each other', () => {
    const names = ['nsis', 'portable'].map((name) => (config[name] as Config)['artifactName']);
    expect(new Set(names).size).toBe(2);
    expect(names.join()).not.toContain(' ');
  });

  test('keep the user’s records when the app is removed', () => {
    expect(config['nsis']).toMatchObject({ deleteAppDataOnUninstall: false });
  });

  test('start the app in Chromium’s sandbox', () => {
    expect(config['appImage']).toMatchObject({ executableArgs: [] });
    expect(read('electron-builder.yml').replaceAll(/#.*/g, '')).not.toContain('no-sandbox');
  });

  test('know of no place to get updates from', () => {
    expect(config).toMatchObject({ publish: null, dmg: { writeUpdateInfo: false } });
    const manifest = read('package.json');
    expect(manifest).not.toContain('electron-updater');
  });
});

describe('the desktop of Linux', () => {
  const linux = config['linux'] as Config;
  const written = new Map<string, string>();
  const helper = new LinuxTargetHelper({
    config,
    platformSpecificBuildOptions: linux,
    executableName: linux['executableName'],
    appInfo: {
      productName: config['productName'],
      sanitizedProductName: config['productName'],
      description: 'Agendas, minutes and actions.',
    },
    info: { metadata: config['extraMetadata'] },
    fileAssociations: config['fileAssociations'],
    getTempFile: (name: string) => {
      const file = join(tmpdir(), `minute-book-${process.pid}-mime${name}`);
      written.set(name, file);
      return Promise.resolve(file);
    },
  });

  test('finds the app, its window and its file type by the entry of the deb', async () => {
    const entry = await helper.computeDesktopEntry(linux);
    const lines = entry.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Exec="/opt/Minute Book/minute-book" %U',
        'Icon=minute-book',
        'StartupWMClass=minute-book',
        'MimeType=application/x-minutebook;',
        'Categories=Office;',
        'Terminal=false',
      ]),
    );
    expect(entry).not.toContain('--no-sandbox');
  });

  test('knows a partnership file by its ending', async () => {
    const file = await helper.mimeTypeFiles;
    const types = readFileSync(file ?? '', 'utf8');
    expect(types).toContain('<mime-type type="application/x-minutebook">');
    expect(types).toContain('<glob pattern="*.minutebook"/>');
    expect(types).toContain('<comment>Everything of one partnership</comment>');
  });
});

test('a partnership file has the icon of the app, where an installer is asked for one', () => {
  // One of its own would have to be drawn, and to be kept like it.
  expect(config['fileAssociations']).toEqual([
    {
      ext: 'minutebook',
      name: 'Minute Book partnership file',
      description: 'Everything of one partnership',
      mimeType: 'application/x-minutebook',
      role: 'Editor',
    },
  ]);
});
