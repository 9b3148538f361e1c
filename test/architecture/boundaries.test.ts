import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IForbiddenRuleType,
} from 'dependency-cruiser';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const projectRoot = join(import.meta.dirname, '..', '..');
const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: (IForbiddenRuleType & { name: string })[];
  options: ICruiseOptions;
};

const SOURCES = ['main', 'renderer', 'shared', 'test'];

async function cruiseIn(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(SOURCES, {
    ...options,
    baseDir,
    ruleSet: { forbidden },
    validate: true,
  });
  if (typeof output === 'string')
    throw new Error('the cruise gave text where a result was expected');
  return output;
}

/** Each rule with one import that breaks it: [rule, file, imported module]. */
const violations = [
  ['model-stands-alone', 'shared/model/term.ts', '../domain/quorum'],
  ['domain-knows-only-the-model', 'shared/domain/voting.ts', '../text/words'],
  ['documents-do-not-know-the-seam', 'shared/documents/agenda.ts', '../ipc/contract'],
  ['the-seam-carries-data-not-words', 'shared/ipc/views.ts', '../text/words'],
  ['words-do-not-know-documents', 'shared/text/labels.ts', '../documents/block'],
  ['shared-is-pure', 'shared/domain/clock.ts', 'node:os'],
  ['shared-is-pure', 'shared/domain/window.ts', 'electron'],
  ['shared-is-pure', 'shared/domain/store.ts', '../../main/storage/store'],
  ['main-does-not-know-the-renderer', 'main/handlers/screen.ts', '../../renderer/ui/button'],
  ['renderer-does-not-know-main', 'renderer/data/shortcut.ts', '../../main/storage/store'],
  ['features-stay-apart', 'renderer/features/agenda/list.tsx', '../minutes/editor'],
  ['only-the-app-knows-features', 'renderer/records/list.tsx', '../features/minutes/editor'],
  ['ui-has-no-domain', 'renderer/ui/saver.ts', '../data/bridge'],
  ['renderer-is-browser-code', 'renderer/ui/files.ts', 'node:fs'],
  ['nothing-imports-test', 'main/sample.ts', '../test/support/builders'],
  ['electron-only-in-the-shell', 'main/handlers/dialog.ts', 'electron'],
  ['docx-only-in-documents', 'main/handlers/word.ts', 'docx'],
  ['lowdb-only-in-storage', 'main/handlers/db.ts', 'lowdb'],
  ['minisearch-only-in-search', 'main/handlers/find.ts', 'minisearch'],
  ['zips-are-read-in-one-place', 'main/handlers/unpack.ts', 'yauzl'],
  ['ical-only-in-exchange', 'main/handlers/calendar.ts', 'ical-generator'],
  ['tables-only-in-exchange', 'main/handlers/table.ts', 'csv-stringify'],
  ['cards-only-in-exchange', 'main/exchange/card.ts', 'ical.js'],
  ['mail-only-in-exchange', 'main/handlers/mail.ts', 'nodemailer'],
  ['mail-is-composed-not-sent', 'main/exchange/mail.ts', 'nodemailer'],
  ['migrations-are-frozen', 'main/storage/migrations/two.ts', '#shared/model/meeting'],
  ['main-uses-what-is-shipped', 'main/handlers/react.ts', 'react'],
  ['nothing-reaches-the-network', 'main/handlers/web.ts', 'node:https'],
  ['everything-resolves', 'main/handlers/nowhere.ts', './no-such-file'],
  ['no-circles', 'shared/model/chicken.ts', './egg'],
] as const;

/** Files that keep to every rule, some of them the targets of the imports above. */
const lawful: Record<string, string> = {
  'shared/model/meeting.ts': "import { z } from 'zod'; export const meeting = z;",
  'shared/model/egg.ts': "export * from './chicken';",
  'shared/domain/quorum.ts': "import { meeting } from '../model/meeting'; export { meeting };",
  'shared/documents/block.ts': "import '../domain/quorum'; import '../text/words'; export {};",
  'shared/ipc/contract.ts': "import '../model/meeting'; export {};",
  'shared/text/words.ts': "import type {} from '../ipc/contract'; export {};",
  'main/storage/store.ts': "import 'lowdb'; import '#shared/model/meeting'; export {};",
  'main/storage/migrations/one.ts': 'export {};',
  'main/documents/write.ts': "import 'docx'; import '#shared/documents/block';",
  'main/shell/window.ts': "import { app } from 'electron'; export { app };",
  'renderer/data/bridge.ts': 'export {};',
  'renderer/ui/button.tsx': 'export const Button = () => <button>Save</button>;',
  'renderer/features/minutes/editor.tsx': "export { Button } from '../../ui/button';",
  'test/support/builders.ts': "import '../../main/storage/store'; export {};",
};

const manifest = {
  imports: { '#shared/*': './shared/*.ts' },
  dependencies: {
    'csv-stringify': '1',
    docx: '1',
    'ical-generator': '1',
    'ical.js': '1',
    lowdb: '1',
    minisearch: '1',
    yauzl: '3',
    nodemailer: '1',
    zod: '1',
  },
  devDependencies: { electron: '1', react: '1' },
};

function plant(folder: string): void {
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const files: Record<string, string> = {
    'package.json': JSON.stringify(manifest),
    ...Object.fromEntries(packages.map((name) => [`node_modules/${name}/index.js`, ''])),
    ...Object.fromEntries(
      packages.map((name) => [`node_modules/${name}/package.json`, `{ "name": "${name}" }`]),
    ),
    ...lawful,
    ...Object.fromEntries(violations.map(([, file, imported]) => [file, `import '${imported}';`])),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('the boundaries of this project', () => {
  test('hold for more than a hundred modules, of which none was left out', async () => {
    const { summary, modules } = await cruiseIn(projectRoot);
    const folders = new Set(modules.map(({ source }) => source.split('/')[0]));
    expect(
      summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
    ).toEqual([]);
    expect(modules.length).toBeGreaterThan(100);
    expect([...folders]).toEqual(expect.arrayContaining(SOURCES));
  });

  test('are watched in components too, whose files hold JSX', async () => {
    const { modules } = await cruiseIn(projectRoot);
    const components = modules.filter(({ source }) => source.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(10);
    expect(components.filter(({ dependencies }) => dependencies.length === 0).length).toBeLessThan(
      components.length / 2,
    );
  });
});

describe('a planted violation', () => {
  let folder = '';
  let caught: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'minute-book-boundaries-'));
    plant(folder);
    const { summary } = await cruiseIn(folder);
    caught = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(violations)('of %s is caught in %s', (rule, file) => {
    expect(caught).toContain(`${rule}: ${file}`);
  });

  test('exists for every rule', () => {
    const planted = new Set<string>(violations.map(([rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  test('is all that is reported: lawful imports pass', () => {
    const planted = new Set<string>(violations.map(([, file]) => file));
    const unexpected = caught.filter((line) => !planted.has(line.split(': ')[1] ?? ''));
    expect(unexpected.filter((line) => line !== 'no-circles: shared/model/egg.ts')).toEqual([]);
  });
});
