import { setImmediate as turn } from 'node:timers/promises';
import { actionEntries } from '#shared/documents/subject-access/action-entries';
import { meetingEntries } from '#shared/documents/subject-access/meeting-entries';
import { partnershipEntries } from '#shared/documents/subject-access/partnership-entries';
import {
  logTexts,
  meetingTexts,
  passageEntries,
  textEntries,
} from '#shared/documents/subject-access/passage-entries';
import { registerEntries } from '#shared/documents/subject-access/register-entries';
import type { Subject, SubjectBoard } from '#shared/documents/subject-access/subject-context';
import {
  editHistoryEntries,
  versionEntries,
} from '#shared/documents/subject-access/version-entries';
import type { ActionLog } from '#shared/model/action';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Registers } from '#shared/model/registers';
import type { SubjectEntry } from '#shared/model/subject-access';
import type { Dependencies } from '../../dependencies';
import type { Reading } from './reading';

type Kept = { partnership: Partnership; log: ActionLog; registers: Registers | null };

/** What a partnership, its action log and its registers hold of somebody, by id and by the words of the name. */
export async function heldByPartnership(
  { partnership, log, registers }: Kept,
  subject: Subject,
  board: SubjectBoard,
): Promise<SubjectEntry[]> {
  await turn();
  const byId = [
    ...partnershipEntries(partnership, subject, board),
    ...actionEntries(log, subject, board),
    ...(registers === null ? [] : registerEntries(registers, subject, board)),
  ];
  return [
    ...byId,
    ...(await inPortions(partnership, (part) => textEntries('partnership', part, subject, board))),
    ...(await inPortions(log, (part) => logTexts(part, subject, board))),
    ...(await inPortions(registers ?? {}, (part) =>
      textEntries('registers', part, subject, board),
    )),
  ];
}

/** So many entries are looked through in a few milliseconds. */
const PORTION = 500;

/** A document part by part, and of a long list some entries at a time, with a rest between. */
async function inPortions(
  document: object,
  look: (part: object) => SubjectEntry[],
): Promise<SubjectEntry[]> {
  const found: SubjectEntry[] = [];
  for (const [part, value] of Object.entries(document) as [string, unknown][]) {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    for (let start = 0; start < list.length; start += PORTION) {
      await turn();
      found.push(...look({ [part]: list.slice(start, start + PORTION) }));
    }
  }
  return found;
}

type Held = { store: Dependencies['store']; meetings: readonly Meeting[]; reading: Reading };

/** What meetings, the versions kept of their minutes and the histories of their texts hold of somebody. */
export async function heldByMeetings(
  { store, meetings, reading }: Held,
  subject: Subject,
  board: SubjectBoard,
): Promise<SubjectEntry[]> {
  const found: SubjectEntry[] = [];
  for (const meeting of meetings) {
    await turn();
    found.push(
      ...meetingEntries(meeting, subject, board),
      ...passageEntries(meeting, subject, board),
      ...meetingTexts(meeting, subject, board),
    );
    const versions = await reading.read(store.read('minute-versions', meeting.id));
    if (versions) found.push(...versionEntries(versions, meeting.date, subject, board));
    const history = await reading.read(store.read('edit-history', meeting.id));
    if (history) found.push(...editHistoryEntries(history, meeting.date, subject, board));
  }
  return found;
}
