import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSettings } from '#shared/domain/new-records';
import {
  actionIdSchema,
  meetingIdSchema,
  partnershipIdSchema,
  personIdSchema,
  type PartnershipId,
} from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { emptyRegisters } from '#shared/model/registers';
import { emptyActionLog, type Action } from '#shared/model/action';
import type { Person } from '#shared/model/directory';
import type { MinuteBlock } from '#shared/model/minutes';
import { openDataFolder } from '../../main/storage/data-folder';
import {
  documentKinds,
  formatOf,
  ONLY,
  type DocumentKind,
} from '../../main/storage/documents/document-kinds';
import type { DocumentOf } from '../../main/storage/documents/document-kinds';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { encodeSnapshot, type SnapshotHeader } from '../../main/storage/documents/snapshot';
import { OBJECTS } from '../../main/storage/objects/objects';
import { snapshotName } from '../../main/storage/documents/version-files';
import { fixedClock } from '../support/fixed-clock';
import { boardPapers } from '../support/sample-papers';
import { generatedPaper, paperIdOf } from './generated-papers';
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

/** So many words make up what a county writes; the rarest of them stands in few minutes. */
const VOCABULARY = 30_000;
const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we yi zo bra cle dri flo gru'.split(' ');

/** A word that looks like one, of as many syllables as it takes to tell it from the others. */
export function generatedWord(n: number): string {
  let word = '';
  for (let rest = n + 25; rest > 0; rest = Math.floor(rest / 24)) word += SYLLABLES[rest % 24];
  return word;
}

/** A word by chance, the first of all as often as words of a language are: half of a text is of a hundred words. */
const anyWord = (random: () => number): string => {
  const place = Math.floor(VOCABULARY ** random()) - 1;
  return WORDS[place] ?? generatedWord(place);
};

function sentenceOf(letters: number, random: () => number, isRich: boolean): string {
  let text = '';
  while (text.length < letters) {
    text += `${isRich ? anyWord(random) : WORDS[Math.floor(random() * WORDS.length)]} `;
  }
  return `${text.trim()}.`;
}

function proseOf(letters: number, random: () => number, isRich: boolean): MinuteBlock[] {
  const count = Math.ceil(letters / LETTERS_PER_PARAGRAPH);
  return Array.from({ length: count }, () => ({
    type: 'paragraph',
    isConfidential: false,
    text: sentenceOf(LETTERS_PER_PARAGRAPH, random, isRich),
  }));
}

/**
 * A meeting as long as real ones, about 50 KB on disk; `times` makes its minutes so much longer. What is
 * rich has as many different words as people use, which only a search is slower for.
 */
export function generatedMeeting(n: number, times = 1, isRich = false): Meeting {
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
      blocks: [...(recorded.get(id) ?? []), ...proseOf(LETTERS_PER_ITEM * times, random, isRich)],
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

export type Size = {
  partnerships: number;
  meetingsEach: number;
  /** Actions, people and papers with files beside those of the sample, and meetings in as many words as people use. */
  rich?: { actionsEach: number; people: number; papersEach?: number };
};

/** About 3,000 words of minutes, as a search is measured on. */
const RICH_TIMES = 0.45;

/** Actions in words of their own, a few short of what the log may hold. */
function generatedActions(partnership: number, count: number): Action[] {
  const random = seededRandom(partnership + 1);
  const [first] = papers.actions;
  if (!first) throw new Error('the sample has no action');
  return Array.from({ length: count }, (_, n) => ({
    ...first,
    id: actionIdSchema.parse(`action-${partnership}-${n}`),
    reference: `A-${2010 + (n % 16)}-${n}`,
    what: sentenceOf(120, random, true),
    origin: null,
  }));
}

function generatedPeople(count: number): Person[] {
  const [first] = papers.people;
  if (!first) throw new Error('the sample has nobody');
  return Array.from({ length: count }, (_, n) => ({
    ...first,
    id: personIdSchema.parse(`person-${n}`),
    name: `${generatedWord(n % 200)} ${generatedWord(n)}`,
  }));
}

/** The first generation of a document, which needs no journal. */
const WRITTEN = { generation: 1, writer: 'bench' };

/** Of every file: whole seconds, so that a copy of the folder keeps them and the index in it still counts. */
const WRITTEN_AT = new Date('2026-06-10T09:00:00Z');

const headerOf = (kind: DocumentKind, id: string): SnapshotHeader => ({
  ...WRITTEN,
  format: formatOf(kind),
  schemaVersion: documentKinds[kind].version,
  id,
  seq: 1,
  link: `${kind}-${id}`,
  ancestors: [],
  clients: {},
  at: fixedClock.instant(),
});

type Put = <K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>) => Promise<void>;

/** Writes documents into a data folder, and counts their bytes. */
function writerTo(root: string): { put: Put; written: () => number } {
  let bytes = 0;
  const put: Put = async (kind, id, data) => {
    const place = join(root, documentKinds[kind].folder, id);
    await nodeFileSystem.mkdir(place, { recursive: true });
    const path = join(place, snapshotName(WRITTEN));
    const file = await nodeFileSystem.open(path, 'w');
    for await (const piece of encodeSnapshot({ header: headerOf(kind, id), data })) {
      bytes += piece.length;
      await file.write(piece);
    }
    await file.close();
    await utimes(path, WRITTEN_AT, WRITTEN_AT);
  };
  return { put, written: () => bytes };
}

/** The papers of a partnership with their files, and their register. */
async function putPapers(root: string, put: Put, p: number, count: number): Promise<void> {
  const papersOf = [];
  const random = seededRandom(p + 1);
  for (let n = 0; n < count; n += 1) {
    const { paper, bytes } = generatedPaper(p, n, sentenceOf(40, random, true));
    const { sha256 = '' } = paper.file ?? {};
    const shelf = join(root, 'files', OBJECTS, sha256.slice(0, 2));
    await mkdir(shelf, { recursive: true });
    await writeFile(join(shelf, sha256), bytes);
    papersOf.push(paper);
  }
  const id = partnershipIdOf(p);
  await put('registers', id, { ...emptyRegisters(id), papers: papersOf });
}

/** The meeting with one of the papers of its partnership under its fifth item, as long as there are any. */
function withPaper(meeting: Meeting, p: number, m: number, papersEach: number): Meeting {
  if (m >= papersEach) return meeting;
  const paperIds = [paperIdOf(p, m)];
  return {
    ...meeting,
    agenda: meeting.agenda.map((item, n) => (n === 4 ? { ...item, paperIds } : item)),
  };
}

/** A meeting as a store of that size has them. */
const meetingOf = (size: Size, n: number): Meeting =>
  size.rich ? generatedMeeting(n, RICH_TIMES, true) : generatedMeeting(n);

/** Writes a data folder of a size as the app would have left it. A temporary one where none is given. */
export async function generatedStore(size: Size, folder?: string): Promise<GeneratedStore> {
  const root = folder ?? (await mkdtemp(join(tmpdir(), 'minute-book-bench-')));
  const ports = { fs: nodeFileSystem, folder: root, clock: fixedClock };
  await openDataFolder({ ...ports, newId: () => 'generated' });
  const { put, written } = writerTo(root);
  const { organisations, people, partnership, actions } = papers;
  const rich = { actionsEach: 0, people: 0, papersEach: 0, ...size.rich };
  await put('directory', ONLY, {
    organisations: [...organisations],
    people: [...people, ...generatedPeople(rich.people)],
  });
  for (let p = 0; p < size.partnerships; p += 1) {
    const partnershipId = partnershipIdOf(p);
    const name = `${partnership.name} ${p + 1}`;
    await put('partnership', partnershipId, { ...partnership, id: partnershipId, name });
    await put('action-log', partnershipId, {
      ...emptyActionLog(partnershipId),
      actions: [...actions, ...generatedActions(p, rich.actionsEach)],
    });
    if (rich.papersEach > 0) await putPapers(root, put, p, rich.papersEach);
    for (let m = 0; m < size.meetingsEach; m += 1) {
      const n = p * size.meetingsEach + m;
      const meeting = meetingOf(size, n);
      await put('meeting', meeting.id, {
        ...withPaper(meeting, p, m, rich.papersEach),
        partnershipId,
      });
    }
  }
  await put('settings', ONLY, { ...newSettings, lastPartnershipId: partnershipIdOf(0) });
  return {
    folder: root,
    bytes: written(),
    partnershipId: partnershipIdOf(0),
    meeting: meetingOf(size, 0),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
