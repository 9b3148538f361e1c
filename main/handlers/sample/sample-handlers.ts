import { directoryAfter, textsOf } from '#shared/domain/sample/sample-removal';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import { ONLY } from '../../storage/documents/document-kinds';
import { Refused } from '../../refused';
import { settingsOrFirst } from '../app-handlers';
import type { NextValue } from '../changes';
import type { Answers, Dependencies } from '../dependencies';
import { allPartnerships } from '../people/all-partnerships';
import { readDirectory, readPartnership, viewPartnership } from '../records';
import { makeSample } from './make-sample';
import { isSample, OF_MEETING, OF_PARTNERSHIP, readSampleRecords } from './sample-records';

type Channels =
  | 'partnerships:createSample'
  | 'partnerships:samples'
  | 'partnerships:sampleRemoval'
  | 'partnerships:removeSample';

/** The fictional partnership: making it, and taking it away whole. */
export function sampleHandlers(deps: Dependencies): Answers<Channels> {
  return {
    'partnerships:createSample': () => deps.changes.inTurn(() => create(deps)),
    'partnerships:samples': async () => {
      const samples: Output<'partnerships:samples'> = [];
      for (const one of await allPartnerships(deps)) {
        if (await isSample(deps, one)) samples.push({ id: one.id, name: one.name });
      }
      return samples;
    },
    'partnerships:sampleRemoval': async ({ partnershipId }) =>
      (await removalOf(deps, partnershipId)).told,
    'partnerships:removeSample': (input) => deps.changes.inTurn(() => remove(deps, input)),
  };
}

/** So many samples are remembered: those that are gone make room. */
const MOST_SAMPLES = 100;

async function create(deps: Dependencies): Promise<Output<'partnerships:createSample'>> {
  const sample = makeSample(await readDirectory(deps), deps.clock.today(), deps.newId);
  const settings = await settingsOrFirst(deps);
  const sampleIds = [...settings.sampleIds, sample.partnershipId].slice(-MOST_SAMPLES);
  await deps.changes.commit([
    ...sample.values,
    { kind: 'settings', id: ONLY, next: { ...settings, sampleIds } },
  ]);
  return viewPartnership(deps, sample.partnershipId);
}

type Removal = { told: Output<'partnerships:sampleRemoval'>; values: NextValue[] };

async function removalOf(deps: Dependencies, id: PartnershipId): Promise<Removal> {
  const partnership = await readPartnership(deps, id);
  if (!(await isSample(deps, partnership))) throw new Refused('not-the-sample');
  const records = await readSampleRecords(deps, id);
  const { ours, meetingIds, actionIds, unread } = records;
  const { savedFilters } = await settingsOrFirst(deps);
  const elsewhere = textsOf(savedFilters.map(({ question }) => question));
  for (const { texts } of records.elsewhere) for (const text of texts) elsewhere.add(text);
  const directory = await readDirectory(deps);
  const after = directoryAfter(directory, ours, unread > 0 ? null : elsewhere);
  const own = [id, ...meetingIds, ...actionIds];
  const namedBy = records.elsewhere
    .filter(({ texts }) => own.some((one) => texts.has(one)))
    .map(({ name }) => name);
  const { people, organisations, staying } = after;
  const counts = { meetings: meetingIds.length, actions: actionIds.length, people, organisations };
  const told = { name: partnership.name, ...counts, staying, unread, namedBy };
  const gone = [
    ...meetingIds.flatMap((of) => OF_MEETING.map((kind) => ({ kind, id: of, next: null }))),
    ...OF_PARTNERSHIP.map((kind) => ({ kind, id, next: null })),
  ];
  // The people last: a crash in between leaves some that nobody names, never a record that names nobody.
  return { told, values: [...gone, { kind: 'directory', id: ONLY, next: after.directory }] };
}

async function remove(
  deps: Dependencies,
  { partnershipId }: Parsed<'partnerships:removeSample'>,
): Promise<Output<'partnerships:removeSample'>> {
  const { told, values } = await removalOf(deps, partnershipId);
  const [name] = told.namedBy;
  if (name !== undefined) throw new Refused('sample-in-use', { name });
  return { undo: await deps.changes.commit(values) };
}
