import { lastEntryOf } from '#shared/domain/minute-book/book-entries';
import { deletionOf } from '#shared/domain/record/deletion';
import {
  logWithout,
  meetingWithout,
  partnershipWithout,
  registersWithout,
} from '#shared/domain/record/without-meeting';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { ActionLog } from '#shared/model/action';
import type { Deletion } from '#shared/model/deletion';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteVersions } from '#shared/model/minute-version';
import type { Partnership } from '#shared/model/partnership';
import type { Registers } from '#shared/model/registers';
import { barNames } from '#shared/text/deletion-words';
import { Refused } from '../../refused';
import type { NextValue } from '../changes';
import type { Answers, Dependencies } from '../dependencies';
import { ifPossible } from '../if-possible';
import {
  openMeetingsOf,
  readActionLog,
  readMeeting,
  readPartnership,
  readRegisters,
} from '../records';
import { readVersions } from './cycle-changes';
import { enteredInBook, readMinuteBook, sealingOf } from './minute-book';

/** The channels that delete a meeting, and say before what that comes to. */
export type DeletionChannel = 'meetings:deletion' | 'meetings:remove';

/** Deleting a meeting: one that was made by mistake, or will not be held. */
export function deletionHandlers(deps: Dependencies): Answers<DeletionChannel> {
  return {
    'meetings:deletion': async ({ meetingId }) => {
      const meeting = await readMeeting(deps, meetingId);
      return deletionIn(await recordsAround(deps, meeting), meeting);
    },
    'meetings:remove': (input) => deps.changes.inTurn(() => remove(deps, input)),
  };
}

/** Every record that may name a meeting. */
type RecordsAround = {
  partnership: Partnership;
  registers: Registers;
  log: ActionLog;
  versions: MinuteVersions['versions'];
  others: Meeting[];
};

async function recordsAround(deps: Dependencies, meeting: Meeting): Promise<RecordsAround> {
  const { id, partnershipId, linkedMeetingIds } = meeting;
  const ours = await openMeetingsOf(deps, partnershipId);
  const linked = await Promise.all(
    linkedMeetingIds.map((one) => ifPossible(deps.store.read('meeting', one))),
  );
  return {
    partnership: await readPartnership(deps, partnershipId),
    registers: await readRegisters(deps, partnershipId),
    log: await readActionLog(deps, partnershipId),
    versions: (await readVersions(deps, id)).versions,
    others: [...ours, ...linked].filter((one) => one !== null).filter((one) => one.id !== id),
  };
}

function deletionIn({ log, ...records }: RecordsAround, meeting: Meeting): Deletion {
  return deletionOf(meeting, { ...records, actions: log.actions });
}

async function remove(
  deps: Dependencies,
  { meetingId }: Parsed<'meetings:remove'>,
): Promise<Output<'meetings:remove'>> {
  const meeting = await readMeeting(deps, meetingId);
  const around = await recordsAround(deps, meeting);
  const { bar } = deletionIn(around, meeting);
  if (bar !== null) {
    throw new Refused('meeting-stays', { because: bar.because, names: barNames(bar) });
  }
  const book = await enteredAsDeleted(deps, around, meeting);
  return { undo: await deps.changes.commit([...book, ...valuesWithout(around, meeting)]) };
}

/** Minutes that were approved and still open may go: the minute book says so. */
async function enteredAsDeleted(
  deps: Dependencies,
  { partnership, versions }: RecordsAround,
  meeting: Meeting,
): Promise<NextValue[]> {
  const book = await readMinuteBook(deps, partnership.id);
  if (lastEntryOf(book, meeting.id) === null) return [];
  const sealing = sealingOf(partnership, meeting, versions);
  return enteredInBook(deps, partnership.id, [
    { reason: 'deleted', before: sealing, after: sealing },
  ]);
}

/**
 * First what names the meeting lets go of it: a crash in between leaves a meeting that can be deleted
 * again, never a record that names one that is gone.
 */
function valuesWithout(around: RecordsAround, meeting: Meeting): NextValue[] {
  const { id, partnershipId } = meeting;
  const log = logWithout(around.log, meeting);
  const registers = registersWithout(around.registers, meeting);
  const partnership = partnershipWithout(around.partnership, id);
  const values: NextValue[] = around.others.flatMap((other) => {
    const next = meetingWithout(other, id);
    return next === other ? [] : [{ kind: 'meeting', id: other.id, next }];
  });
  // What was never written must not begin to be by this.
  if (log !== around.log) values.push({ kind: 'action-log', id: partnershipId, next: log });
  if (registers !== around.registers) {
    values.push({ kind: 'registers', id: partnershipId, next: registers });
  }
  if (partnership !== around.partnership) {
    values.push({ kind: 'partnership', id: partnershipId, next: partnership });
  }
  return [
    ...values,
    { kind: 'meeting', id, next: null },
    { kind: 'edit-history', id, next: null },
    { kind: 'minute-versions', id, next: null },
  ];
}
