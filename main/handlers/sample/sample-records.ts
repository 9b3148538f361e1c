import { textsOf } from '#shared/domain/sample/sample-removal';
import type { StoreProblem } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import { settingsOrFirst } from '../app-handlers';
import type { Dependencies } from '../dependencies';
import { createReading } from '../people/subject-access/reading';
import type { DocumentKind } from '../../storage/documents/document-kinds';

/** What is kept of a partnership besides its meetings, each under its id; the partnership itself last. */
export const OF_PARTNERSHIP = [
  'action-log',
  'registers',
  'minute-book',
  'partnership-files',
  'partnership',
] as const satisfies readonly DocumentKind[];
/** What is kept of a meeting, under its id. */
export const OF_MEETING = [
  'edit-history',
  'minute-versions',
  'meeting',
] as const satisfies readonly DocumentKind[];

/** The records of the sample, and what all others name. */
export type SampleRecords = {
  /** All texts of its own records. */
  ours: Set<string>;
  /** All texts of the records of others, with whose they are. */
  elsewhere: { name: string; texts: Set<string> }[];
  meetingIds: string[];
  actionIds: string[];
  /** How many records of others could not be read. */
  unread: number;
};

/** Lists leave such documents out, so that they are not even asked for. */
const UNREAD: readonly StoreProblem['kind'][] = ['damaged', 'unreadable', 'newer-version'];

/** The e-mail address of the sample's secretariat: no real one can end so. It marks samples of before they were marked. */
const SAMPLE_EMAIL = 'partnerships@anyshire.example';

/** Whether a partnership was made as the sample. */
export async function isSample(
  deps: Dependencies,
  { id, presetId, secretariat }: Partnership,
): Promise<boolean> {
  const { sampleIds } = await settingsOrFirst(deps);
  const isUnmarked = presetId === 'safer-essex' && secretariat.email === SAMPLE_EMAIL;
  return sampleIds.includes(id) || isUnmarked;
}

/** Reads every record there is, one after another: who is named where is known only then. */
export async function readSampleRecords(
  deps: Dependencies,
  sampleId: PartnershipId,
): Promise<SampleRecords> {
  const reading = createReading();
  const partnerships = await deps.store.digests('partnership');
  const meetings = await deps.store.digests('meeting');
  const records: SampleRecords = {
    ours: new Set(),
    elsewhere: [],
    meetingIds: meetings.filter((one) => one.partnershipId === sampleId).map(({ id }) => id),
    actionIds: [],
    unread: 0,
  };
  for (const { id, name } of partnerships) {
    const texts = id === sampleId ? records.ours : new Set<string>();
    const documents: [DocumentKind, string][] = [
      ...OF_PARTNERSHIP.map((kind): [DocumentKind, string] => [kind, id]),
      ...meetings
        .filter((one) => one.partnershipId === id)
        .flatMap((one) => OF_MEETING.map((kind): [DocumentKind, string] => [kind, one.id])),
    ];
    for (const [kind, of] of documents)
      textsOf(await reading.read(deps.store.read(kind, of)), texts);
    if (id !== sampleId) records.elsewhere.push({ name, texts });
  }
  const log = await reading.read(deps.store.read('action-log', sampleId));
  records.actionIds = log?.actions.map(({ id }) => id) ?? [];
  const unlisted = deps.store.problems().filter(({ kind }) => UNREAD.includes(kind)).length;
  records.unread = Math.max(reading.unread(), unlisted);
  return records;
}
