import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, thirdPartyText } from '../../build/bill-of-materials.mjs';
import {
  shippedPackages,
  TOOLS,
  unbundledPackages,
  type LockedPackage,
  type PackageLock,
} from '../../build/shipped-packages.mjs';
import {
  isAllowed,
  licenceProblems,
  lockProblems,
  MOST_UNBUNDLED,
  numberProblems,
  scriptProblems,
} from '../../build/supply-checks.mjs';
import { recordFault } from '../faults/fault-table';

const projectRoot = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const realLock = JSON.parse(read('package-lock.json')) as PackageLock;
const realManifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

const integrity = `sha512-${'A'.repeat(86)}==`;
const good: LockedPackage = { version: '1.2.3', integrity, license: 'MIT' };
const manifest = { dependencies: { kept: '1.2.3' }, devDependencies: { shown: '1.2.3' } };

/** A small lock file in which nothing is wrong, with something else put into it. */
const lockWith = (packages: Record<string, LockedPackage> = {}): PackageLock => ({
  packages: {
    '': manifest,
    'node_modules/kept': good,
    'node_modules/shown': { ...good, dev: true, dependencies: { below: '1' } },
    'node_modules/below': { ...good, dev: true },
    ...packages,
  },
});

const bad: [what: string, entry: LockedPackage][] = [
  ['comes from a git repository', { ...good, resolved: 'git+ssh://git@github.com/a/b.git#1' }],
  ['comes from another server', { ...good, resolved: 'https://evil.example/a.tgz' }],
  ['comes from the registry unencrypted', { ...good, resolved: 'http://registry.npmjs.org/a.tgz' }],
  [
    'comes from a server with a similar name',
    { ...good, resolved: 'https://registry.npmjs.org.evil.example/a' },
  ],
  ['comes from a folder', { ...good, resolved: 'file:../a' }],
  ['is a link', { ...good, link: true }],
  ['has no version', { integrity, license: 'MIT' }],
  ['has a range for a version', { ...good, version: '^1.2.3' }],
  ['has an address for a version', { ...good, version: 'github:a/b' }],
  ['has no check sum', { version: '1.2.3', license: 'MIT' }],
  ['has a weak check sum', { ...good, integrity: 'sha1-AAAA' }],
  ['has half a check sum', { ...good, integrity: 'sha512-AAAA' }],
  ['is another one under this name', { ...good, name: 'evil' }],
  ['is a tool of other systems, but not optional', { version: '1.2.3', dev: true, os: ['win32'] }],
  ['is for other systems, but shipped', { version: '1.2.3', optional: true, os: ['win32'] }],
];

describe('R29: where packages come from', () => {
  test('a lock file in which nothing is wrong is accepted', () => {
    expect(lockProblems(lockWith(), manifest)).toEqual([]);
    expect(
      lockProblems(
        lockWith({
          'node_modules/a': { ...good, resolved: 'https://registry.npmjs.org/a/-/a-1.2.3.tgz' },
          'node_modules/b-win32': { version: '1.2.3', dev: true, optional: true, os: ['win32'] },
        }),
        manifest,
      ),
    ).toEqual([]);
  });

  test.each(bad)('a package that %s is refused', (_, entry) => {
    const problems = lockProblems(lockWith({ 'node_modules/a': entry }), manifest);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((one) => one.startsWith('node_modules/a '))).toBe(true);
  });

  test.each([
    ['a range', '^1.2.3'],
    ['an address', 'github:a/kept'],
    ['a folder', 'file:../kept'],
    ['another version than the lock file', '1.2.4'],
    ['a package under another name', 'npm:evil@1.2.3'],
  ])('%s in package.json is refused', (_, version) => {
    expect(lockProblems(lockWith(), { ...manifest, dependencies: { kept: version } })).toHaveLength(
      1,
    );
  });

  test('is the npm registry for each of our own, with its check sum', () => {
    const problems = lockProblems(realLock, realManifest);
    recordFault({
      fault: 'R29',
      what: 'packages of the lock file',
      trials: Object.keys(realLock.packages).length - 1,
      lost: problems.length,
    });
    expect(problems).toEqual([]);
  });

  test('is seen to be wrong in each of these ways (control)', () => {
    const refused = bad.filter(
      ([, entry]) => lockProblems(lockWith({ 'node_modules/a': entry }), manifest).length > 0,
    );
    recordFault({
      fault: 'R29',
      what: 'control: bad lock files',
      trials: bad.length,
      lost: refused.length,
      isControl: true,
    });
    expect(refused).toHaveLength(bad.length);
  });
});

describe('R29: what is shipped', () => {
  test('is what runs, what the screen is bundled from, and what those need', () => {
    expect(shippedPackages(lockWith()).map(({ name }) => name)).toEqual(['below', 'kept', 'shown']);
  });

  test('is the package that lies nearest to whoever asks for it', () => {
    const lock = lockWith({
      'node_modules/shown/node_modules/below': { ...good, version: '2.0.0' },
    });
    const below = shippedPackages(lock).find(({ name }) => name === 'below');
    expect(below?.version).toBe('2.0.0');
  });

  test('is not a tool, and no tool is imported by what is shipped', () => {
    const sources = ['main', 'renderer', 'shared'].flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true })
        .map(String)
        .filter((name) => /\.(tsx?|css)$/.test(name))
        .map((name) => read(join(folder, name))),
    );
    const imported = TOOLS.filter((tool) =>
      sources.some((text) => text.includes(`from '${tool}'`) || text.includes(`from '${tool}/`)),
    );
    expect(imported).toEqual([]);
    const all = { ...realManifest['dependencies'], ...realManifest['devDependencies'] };
    expect(TOOLS.filter((tool) => !(tool in all))).toEqual([]);
  });

  test('has licences that were agreed to', () => {
    const parts = shippedPackages(realLock);
    const problems = licenceProblems(realLock);
    recordFault({
      fault: 'R29',
      what: 'licences of shipped packages',
      trials: parts.length,
      lost: problems.length,
    });
    expect(problems).toEqual([]);
  });

  test.each([
    'GPL-3.0',
    'AGPL-3.0-only',
    'SEE LICENSE IN x',
    'UNLICENSED',
    '',
    '(MIT AND GPL-3.0)',
  ])('has none under "%s"', (license) => {
    expect(isAllowed(license)).toBe(false);
    expect(licenceProblems(lockWith({ 'node_modules/kept': { ...good, license } }))).toHaveLength(
      1,
    );
  });

  test.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC AND BSD-3-Clause'])(
    'may have one under "%s"',
    (licence) => {
      expect(isAllowed(licence)).toBe(true);
    },
  );

  test('runs unbundled only for a reason that is written down, and is not too much', () => {
    const reasons = read('build/production-packages.md');
    expect(numberProblems(realLock, realManifest, reasons)).toEqual([]);
    expect(unbundledPackages(realLock).length).toBeGreaterThan(10);
    recordFault({
      fault: 'R29',
      what: `packages that run unbundled, of ${MOST_UNBUNDLED} that may`,
      trials: unbundledPackages(realLock).length,
      lost: Math.max(0, unbundledPackages(realLock).length - MOST_UNBUNDLED),
    });
  });

  test('without a reason, with a reason too many, or too much of it, is refused', () => {
    const row = '| `kept` | because |';
    expect(numberProblems(lockWith(), manifest, row)).toEqual([]);
    expect(numberProblems(lockWith(), manifest, '')).toHaveLength(1);
    expect(numberProblems(lockWith(), manifest, '| `kept` |  |')).toHaveLength(1);
    expect(numberProblems(lockWith(), manifest, `${row}\n| \`gone\` | because |`)).toHaveLength(1);
    const many = Object.fromEntries(
      Array.from({ length: MOST_UNBUNDLED }, (_, n) => [`node_modules/more-${n}`, good]),
    );
    expect(numberProblems(lockWith(many), manifest, row)).toHaveLength(1);
  });
});

test('R29: no package runs a script as it is installed', () => {
  expect(scriptProblems(read('.npmrc'))).toEqual([]);
  expect(scriptProblems('save-exact=true\nignore-scripts=false\n')).toHaveLength(1);
});

describe('R29: the bill of materials', () => {
  const app = { name: 'minute-book', version: '0.1.0', license: 'MIT' };

  test('names each part with its version, its check sum, its licence and what it needs', () => {
    const bill = billOfMaterials(app, shippedPackages(lockWith()));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bill.components[2]).toEqual({
      type: 'library',
      'bom-ref': 'node_modules/shown',
      name: 'shown',
      version: '1.2.3',
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: '00'.repeat(64) }],
      licenses: [{ license: { id: 'MIT' } }],
      purl: 'pkg:npm/shown@1.2.3',
    });
    expect(bill.dependencies).toContainEqual({
      ref: 'node_modules/shown',
      dependsOn: ['node_modules/below'],
    });
  });

  test('says the same of the same parts, and names none that it does not hold', () => {
    const parts = shippedPackages(realLock);
    const bill = billOfMaterials(app, parts);
    expect(bill).toEqual(billOfMaterials(app, shippedPackages(realLock)));
    const held = new Set(bill.components.map((one) => one['bom-ref']));
    expect(held.size).toBe(parts.length);
    expect(
      bill.dependencies.flatMap((one) => one.dependsOn).filter((ref) => !held.has(ref)),
    ).toEqual([]);
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['electron', 'react', 'zod', 'docx', 'dictionary-cy']),
    );
  });

  test('goes with the licences of all parts as one text', () => {
    const text = thirdPartyText(shippedPackages(lockWith()), ({ name }) => `Licence of ${name}`);
    expect(text).toMatch(/kept 1\.2\.3\nMIT\n-+\n\nLicence of kept\n/);
  });
});
