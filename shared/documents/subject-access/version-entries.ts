import { isNamedIn } from '../../domain/people/subject-access/name-passages';
import { textsIn } from '../../domain/people/subject-access/texts-in';
import type { IsoDate } from '../../model/iso-date';
import type { EditHistory } from '../../model/edit-history';
import type { MinuteBlock } from '../../model/minutes';
import type { MinuteVersion, MinuteVersions, VersionItem } from '../../model/minute-version';
import type { SubjectEntry } from '../../model/subject-access';
import { shortDate } from '../../text/dates';
import {
  meetingPlace,
  subjectEntryWords as text,
} from '../../text/people/subject-access/entry-words';
import { versionName } from '../../text/screens/record';
import { subjectEntry, type Subject, type SubjectBoard } from './subject-context';

/** What of the text of a version is confidential, and what is not. */
type Part = { isConfidential: boolean; items: VersionItem[]; actions: MinuteVersion['actions'] };

/**
 * The versions of the minutes of a meeting that have something of somebody (X6), each with what: confidential
 * and other matter apart, so that one can be left out without the other.
 */
export function versionEntries(
  { versions }: MinuteVersions,
  date: IsoDate,
  subject: Subject,
  { partnership, closed }: SubjectBoard,
): SubjectEntry[] {
  return versions.flatMap((version) =>
    partsOf(version, closed.actionIds).flatMap((part) => {
      const kept = !part.isConfidential && isNamedIn(version.by, subject.forms);
      const roles = [
        ...(kept ? [text.versionRoles.keptBy] : []),
        ...rolesIn(part, subject),
        ...namedUnder(part, subject),
      ];
      if (roles.length === 0) return [];
      return [
        subjectEntry(subject, {
          section: 'versions',
          partnership,
          place: meetingPlace(date),
          on: version.on,
          when: shortDate(version.on),
          says: text.version(versionName(version), roles),
          isConfidential: part.isConfidential,
        }),
      ];
    }),
  );
}

function partsOf({ items, actions }: MinuteVersion, closedIds: ReadonlySet<string>): Part[] {
  return [false, true].map((isConfidential) => ({
    isConfidential,
    items: items.map((item) => ({
      ...item,
      blocks: item.blocks.filter((block) => isApart(block, item, closedIds) === isConfidential),
    })),
    actions: actions.filter(
      (one) => (one.isConfidential || closedIds.has(one.id)) === isConfidential,
    ),
  }));
}

function isApart(
  block: MinuteBlock,
  { isClosed }: VersionItem,
  closedIds: ReadonlySet<string>,
): boolean {
  if (isClosed) return true;
  if (block.type === 'declaration') return false;
  return block.type === 'action' ? closedIds.has(block.actionId) : block.isConfidential;
}

const BLOCK_ROLES = ['personId', 'movedBy', 'secondedBy'] as const;

function rolesIn({ items, actions }: Part, { person }: Subject): string[] {
  const blocks = items.flatMap((item) => item.blocks);
  const own = actions.filter(({ ownerIds }) => ownerIds.includes(person.id));
  const inText = BLOCK_ROLES.filter((role) =>
    blocks.some((block) => role in block && block[role as keyof MinuteBlock] === person.id),
  ).map((role) => text.versionRoles[role]);
  const references = own.map(({ reference }) => reference).join(', ');
  return own.length === 0 ? inText : [...inText, text.versionRoles.ownerIds(references)];
}

function namedUnder({ items, actions }: Part, { person, forms }: Subject): string[] {
  const isNamed = (value: unknown): boolean =>
    textsIn(value, person.id).some((found) => isNamedIn(found.text, forms));
  const titles = [
    ...items.filter(({ blocks }) => isNamed(blocks)).map(({ title }) => `“${title}”`),
    ...actions.filter(isNamed).map(({ reference }) => reference),
  ];
  return titles.length === 0 ? [] : [text.versionRoles.named(titles.join(', '))];
}

/** That the history of edits to minutes has the name (X6): it is no text that anybody reads. */
export function editHistoryEntries(
  { base, edits }: EditHistory,
  date: IsoDate,
  subject: Subject,
  { partnership }: SubjectBoard,
): SubjectEntry[] {
  const texts = [base, ...edits.map(({ steps }) => steps)].map((pieces) => pieces.join(''));
  if (!texts.some((one) => isNamedIn(one, subject.forms))) return [];
  const place = meetingPlace(date);
  return [
    subjectEntry(subject, {
      section: 'settings',
      partnership,
      place,
      on: date,
      says: text.editHistory,
      isByName: true,
    }),
  ];
}
