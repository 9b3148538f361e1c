import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '#shared/ipc/areas/app';

/** What the app is made of, and under which licences: written beside it when it was built. */
export type Notices = {
  /** Empty where nothing lies there. */
  parts(): Promise<Part[]>;
  /** Null for a part there is not. */
  licenceOf(part: Pick<Part, 'name' | 'version'>): Promise<string | null>;
};

type Licence = { license: { id?: string; name?: string } };
type Bill = { components: { name: string; version: string; licenses: Licence[] }[] };

/** As build/bill-of-materials.mjs draws it around the head of each part. */
const LINE = `${'-'.repeat(80)}\n`;

/** Longer than any licence there is, and as long as a message to the screen may be. */
const MOST_TEXT = 29_000;

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

const licenceName = ({ license }: Licence): string => license.id ?? license.name ?? '';

/** Reads both files anew each time: they are asked for about once in a life. */
export function noticesIn(folder: string): Notices {
  return {
    async parts() {
      const bill = await readIfThere(join(folder, 'sbom.cdx.json'));
      if (bill === null) return [];
      const { components } = JSON.parse(bill) as Bill;
      return components.map(({ name, version, licenses }) => ({
        name,
        version,
        licence: licenses.map(licenceName).join(', '),
      }));
    },
    async licenceOf({ name, version }) {
      const [, ...pieces] = ((await readIfThere(join(folder, 'THIRD-PARTY.txt'))) ?? '').split(
        LINE,
      );
      const at = pieces.findIndex((head) => head.startsWith(`${name} ${version}\n`));
      return at < 0 ? null : (pieces[at + 1] ?? '').trim().slice(0, MOST_TEXT);
    },
  };
}
