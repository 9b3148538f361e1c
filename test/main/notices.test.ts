import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, thirdPartyText } from '../../build/bill-of-materials.mjs';
import { noticesIn } from '../../main/notices';
import { temporaryFolder } from '../support/temporary-folder';

const part = (name: string, licence: string) => ({
  path: `node_modules/${name}`,
  name,
  version: '1.2.3',
  licence,
  integrity: '',
  needs: [],
});
const parts = [part('left', 'MIT'), part('@a/right', '(MIT OR ISC)')];

/** A folder with both files as they are written beside the app. */
async function written(): Promise<string> {
  const folder = join(await temporaryFolder(), 'licences');
  await mkdir(folder);
  const app = { name: 'minute-book', version: '1', license: 'MIT' };
  await writeFile(join(folder, 'sbom.cdx.json'), JSON.stringify(billOfMaterials(app, parts)));
  const text = thirdPartyText(parts, ({ name }) => `Licence of ${name}.\n\nDo as you like.`);
  await writeFile(join(folder, 'THIRD-PARTY.txt'), text);
  return folder;
}

describe('what the app is made of', () => {
  test('is read from the list that was written beside it', async () => {
    expect(await noticesIn(await written()).parts()).toEqual([
      { name: 'left', version: '1.2.3', licence: 'MIT' },
      { name: '@a/right', version: '1.2.3', licence: '(MIT OR ISC)' },
    ]);
  });

  test('comes with the licence of each part, word for word', async () => {
    const notices = noticesIn(await written());
    expect(await notices.licenceOf({ name: '@a/right', version: '1.2.3' })).toBe(
      'Licence of @a/right.\n\nDo as you like.',
    );
    expect(await notices.licenceOf({ name: 'left', version: '1.2' })).toBeNull();
    expect(await notices.licenceOf({ name: 'Licence of left.', version: '' })).toBeNull();
  });

  test('is nothing where nothing lies there', async () => {
    const notices = noticesIn(join(await temporaryFolder(), 'nowhere'));
    expect(await notices.parts()).toEqual([]);
    expect(await notices.licenceOf({ name: 'left', version: '1.2.3' })).toBeNull();
  });
});
