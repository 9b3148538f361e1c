import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPageFiles, type PageFile } from '../../../main/shell/page-files';
import { temporaryFolder } from '../../support/temporary-folder';

async function aPage(): Promise<ReadonlyMap<string, PageFile>> {
  const outside = await temporaryFolder();
  await writeFile(join(outside, 'secret.js'), 'secret');
  const folder = join(outside, 'page');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<p>');
  await writeFile(join(folder, 'assets', 'index-a1.js'), 'run()');
  await writeFile(join(folder, 'assets', 'index-a1.css'), 'p {}');
  await writeFile(join(folder, 'assets', 'index-a1.js.map'), '{}');
  await writeFile(join(folder, 'notes.txt'), 'not for the page');
  await symlink(join(outside, 'secret.js'), join(folder, 'link.js'));
  return listPageFiles(folder);
}

describe('the files of the page', () => {
  test('are listed by address, those of a known kind only, and no links', async () => {
    const files = await aPage();
    expect([...files.keys()].toSorted()).toEqual([
      '/assets/index-a1.css',
      '/assets/index-a1.js',
      '/index.html',
    ]);
  });

  test('come with their media type and their bytes', async () => {
    const file = (await aPage()).get('/assets/index-a1.js');
    expect(file?.mediaType).toBe('text/javascript; charset=utf-8');
    expect(String(await file?.read())).toBe('run()');
  });

  test.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    'index.html',
    '/INDEX.HTML',
    '/',
    '',
    '__proto__',
  ])('are not reached by %j', async (address) => {
    expect((await aPage()).get(address)).toBeUndefined();
  });
});
