import type { ChangedBy, FileDifference } from '#shared/domain/partnership-file/compare';
import { takenOver, usualSide } from '#shared/domain/partnership-file/merge';
import { numbersTwice } from '#shared/domain/partnership-file/numbers-twice';
import {
  MOST_ROWS,
  type FileRow,
  type FileRows,
  type FoundFile,
  type PartnershipFileToken,
} from '#shared/ipc/areas/partnership-file';
import type { ActionLog } from '#shared/model/action';
import type { Directory } from '#shared/model/directory';
import type { IsoInstant } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { CarriedKind } from '#shared/model/partnership-file';
import { plainDate } from '#shared/text/dates';
import { partWords } from '#shared/text/part-words';
import { documentTitles } from '#shared/text/screens/versions';
import { inPortions } from '../in-portions';
import { partText, partTitle, type PartNames } from '../part-titles';
import { FEW } from './points';
import type { Compared, Comparison } from './sides';
import type { WaitingFile } from './waiting-files';

/** So much of a part is shown. */
const SHOWN = 1000;

/** What taking a file over would come to, as far as anybody reads it. */
export async function foundFile(
  token: PartnershipFileToken,
  file: WaitingFile,
  { here, commonAt, documents }: Comparison,
): Promise<FoundFile> {
  const { name, writtenAt } = file.manifest;
  const isHere = here !== null;
  const names = namesIn(documents);
  const differences = documents.flatMap((one) => one.differences);
  const rowsBy = (by: ChangedBy): FileRows => {
    // What is all new is not listed line by line.
    const found = differences.filter((one) => one.by === by && (isHere || by !== 'new'));
    const rows = found.slice(0, MOST_ROWS).map((one) => rowOf(one, names));
    return { total: found.length, rows };
  };
  return {
    token,
    name,
    writtenAt,
    isHere,
    commonAt: commonAt as IsoInstant | null,
    ...countsOf(file),
    damaged: file.damaged.slice(0, MOST_ROWS),
    new: rowsBy('new'),
    changed: rowsBy('changed'),
    deleted: rowsBy('deleted'),
    both: rowsBy('both'),
    ours: isHere ? differences.filter(({ by }) => by === 'ours').length : 0,
    numbersTwice: (await numbersAfter(documents)).slice(0, MOST_ROWS),
  };
}

type Counts = Pick<FoundFile, 'meetings' | 'actions' | 'people' | 'papers'>;

function countsOf({ documents, files }: WaitingFile): Counts {
  const counts = { meetings: 0, actions: 0, people: 0, papers: files.length };
  for (const { kind, document } of documents) {
    if (kind === 'meeting') counts.meetings += 1;
    if (kind === 'action-log') counts.actions = document.actions.length;
    if (kind === 'directory') counts.people = document.people.length;
  }
  return counts;
}

function rowOf({ kind, id, part, here, there }: FileDifference, names: PartNames): FileRow {
  const text = (value: unknown): string | null => {
    if (value === null) return null;
    const said = part === null ? wholeText(kind, value, names) : partText(part.key, value, names);
    return said.slice(0, SHOWN);
  };
  const title = part === null ? null : partTitle(part, [here, there], names);
  const document = names.get(id) ?? (title === null ? documentTitles[kind] : null);
  return {
    kind,
    id,
    key: part?.key ?? null,
    entry: part?.id ?? null,
    title: [document, title].filter((word) => word !== null).join(': '),
    here: text(here),
    there: text(there),
  };
}

/** A whole document as it can be read: of a meeting, its minutes. */
function wholeText(kind: CarriedKind, value: unknown, names: PartNames): string {
  const read = kind === 'meeting' ? (value as Meeting).minutes : value;
  return partWords(read, (one) => names.get(one) ?? null);
}

/** What ids stand for: people, bodies, items, actions, and meetings by their day; the file has the last word. */
function namesIn(documents: readonly Compared[]): PartNames {
  const names = new Map<string, string>();
  for (const { kind, here, there } of documents) {
    for (const version of [here, there]) {
      if (version === null) continue;
      if (kind === 'directory') nameDirectory(names, version as Directory);
      if (kind === 'meeting') nameMeeting(names, version as Meeting);
      if (kind === 'action-log') {
        for (const { id, reference } of (version as ActionLog).actions) names.set(id, reference);
      }
    }
  }
  return names;
}

function nameDirectory(names: Map<string, string>, { people, organisations }: Directory): void {
  for (const { id, name } of [...people, ...organisations]) names.set(id, name);
}

function nameMeeting(names: Map<string, string>, { id, date, agenda }: Meeting): void {
  names.set(id, `${documentTitles.meeting}: ${plainDate(date)}`);
  for (const [at, item] of agenda.entries()) names.set(item.id, `${at + 1}. ${item.title}`);
}

/** Numbers that would stand twice if everything is done as usual. */
async function numbersAfter(documents: readonly Compared[]): Promise<string[]> {
  const merged = <T>(kind: CarriedKind): Promise<T[]> =>
    inPortions(
      documents.filter((one) => one.kind === kind),
      (few) =>
        few
          .map((one) => takenOver(one, one.differences, usualSide) as T | null)
          .filter((one) => one !== null),
      FEW,
    );
  const [log] = await merged<ActionLog>('action-log');
  return numbersTwice(log?.actions ?? [], await merged<Meeting>('meeting'));
}
