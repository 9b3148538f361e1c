import { createHash } from 'node:crypto';
import { isoDate } from '#shared/model/iso-date';
import type { Paper } from '#shared/model/paper';
import { paperIdSchema } from '#shared/model/register-ids';
import { sha256Schema } from '#shared/model/stored-file';
import { seededRandom } from '../support/seeded-random';

/** A paper of some pages: as long as a short PDF, and as little to be compressed. */
const PAPER_BYTES = 40_000;

/** What the paper of that number is known by in its partnership. */
export const paperIdOf = (partnership: number, n: number): Paper['id'] =>
  paperIdSchema.parse(`paper-${partnership}-${n}`);

/** A paper of a partnership with the file that is attached to it, the same in every run. */
export function generatedPaper(
  partnership: number,
  n: number,
  title: string,
): { paper: Paper; bytes: Uint8Array } {
  const random = seededRandom(partnership * 10_000 + n);
  const bytes = Uint8Array.from({ length: PAPER_BYTES }, () => Math.floor(random() * 256));
  const sha256 = sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'));
  const paper: Paper = {
    id: paperIdOf(partnership, n),
    title,
    titleWelsh: '',
    author: 'Priya Shah',
    summary: '',
    recommendations: [],
    file: { name: `Paper ${n + 1}.pdf`, sha256, bytes: bytes.length },
    marking: 'none',
    steps: [{ state: 'draft', on: isoDate('2026-01-12'), meetingId: null, note: '' }],
    sourceOrganisation: '',
    reuseApproval: null,
    personalData: 'none',
    distributionListId: null,
  };
  return { paper, bytes };
}
