import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSettings } from '#shared/domain/new-records';
import { meetingIdSchema, partnershipIdSchema, type PartnershipId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { emptyActionLog } from '#shared/model/action';
import type { MinuteBlock } from '#shared/model/minutes';
import { openDataFolder } from '../../main/storage/data-folder';
import {
  documentKinds,
  ONLY,
  type DocumentKind,
} from '../../main/storage/documents/document-kinds';
import type { DocumentOf } from '../../main/storage/documents/document-kinds';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { fixedClock } from '../support/fixed-clock';
import { format1File } from '../support/format-1-file';
import { boardPapers } from '../support/sample-papers';
import { seededRandom } from '../support/seeded-random';

const papers = boardPapers();

/** Words a board uses, of the lengths that words have. */
const WORDS =
  `members noted the report and asked for figures behind it police council probation health youth
  safety of in to a by with from funding quarter increase reduction incidents town centre review
  domestic abuse serious violence duty partnership officers residents agreed that further work was
  needed before next meeting chair thanked everybody update Siân café Tŷ`.split(/\s+/);

/** So many letters of prose: about 3,700 under each of twelve items make a meeting of 50 KB. */
const LETTERS_PER_ITEM = 3700;
const LETTERS_PER_PARAGRAPH = 450;

function sentenceOf(letters: number, random: () => number): string {
  let text = '';
  while (text.length < letters) text += `${WORDS[Math.floor(random() * WORDS.length)]} `;
  return `${text.trim()}.`;
}

function proseOf(letters: number, random: () => number): MinuteBlock[] {
  const count = Math.ceil(letters / LETTERS_PER_PARAGRAPH);
  return Array.from({ length: count }, () => ({
    type: 'paragraph',
    isConfidential: false,
    text: sentenceOf(LETTERS_PER_PARAGRAPH, random),
  }));
}

/** A meeting as long as real ones, about 50 KB on disk; `times` makes its minutes so much longer. */
export function generatedMeeting(n: number, times = 1): Meeting {
  const random = seededRandom(n);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const recorded = new Map(papers.meeting.minutes.map(({ itemId, blocks }) => [itemId, blocks]));
  return {
    ...papers.meeting,
    id: meetingIdSchema.parse(`meeting-${n}`),
    date: isoDate(`${2010 + (n % 16)}-${month}-${day}`),
    minutes: papers.meeting.agenda.map(({ id }) => ({
      itemId: id,
      blocks: [...(recorded.get(id) ?? []), ...proseOf(LETTERS_PER_ITEM * times, random)],
    })),
  };
}

const partnershipIdOf = (n: number): PartnershipId => partnershipIdSchema.parse(`partnership-${n}`);

/** A data folder on disk, the same in every run, and a meeting and a partnership in it. */
export type GeneratedStore = {
  folder: string;
  bytes: number;
  partnershipId: PartnershipId;
  meeting: Meeting;
  remove(): Promise<void>;
};

type Size = { partnerships: number; meetingsEach: number };

/** Writes a data folder of a size as the app would have left it. A temporary one where none is given. */
export async function generatedStore(size: Size, folder?: string): Promise<GeneratedStore> {
  const root = folder ?? (await mkdtemp(join(tmpdir(), 'minute-book-bench-')));
  let bytes = 0;
  async function put<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>) {
    const text = format1File(kind, data);
    bytes += Buffer.byteLength(text);
    const place = join(root, documentKinds[kind].folder);
    await nodeFileSystem.mkdir(place, { recursive: true });
    const file = await nodeFileSystem.open(join(place, `${id}.json`), 'w');
    await file.write(Buffer.from(text));
    await file.close();
  }

  const ports = { fs: nodeFileSystem, folder: root, clock: fixedClock };
  await openDataFolder({ ...ports, newId: () => 'generated' });
  const { organisations, people, partnership, actions } = papers;
  await put('directory', ONLY, { organisations: [...organisations], people: [...people] });
  for (let p = 0; p < size.partnerships; p += 1) {
    const partnershipId = partnershipIdOf(p);
    const name = `${partnership.name} ${p + 1}`;
    await put('partnership', partnershipId, { ...partnership, id: partnershipId, name });
    await put('action-log', partnershipId, {
      ...emptyActionLog(partnershipId),
      actions: [...actions],
    });
    for (let m = 0; m < size.meetingsEach; m += 1) {
      const meeting = generatedMeeting(p * size.meetingsEach + m);
      await put('meeting', meeting.id, { ...meeting, partnershipId });
    }
  }
  await put('settings', ONLY, { ...newSettings, lastPartnershipId: partnershipIdOf(0) });
  return {
    folder: root,
    bytes,
    partnershipId: partnershipIdOf(0),
    meeting: generatedMeeting(0),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
