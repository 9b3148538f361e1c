import type { Risk } from '../../../model/risk';
import type { RegisterCell, RegisterRow, RegisterTable } from '../../../model/register-table';
import { plainDate, shortDate } from '../../../text/dates';
import { itemCell } from '../../../text/decision-log-words';
import { registerWords } from '../../../text/registers/register-words';
import {
  riskKindLabels,
  riskLevelLabels,
  riskWords as text,
} from '../../../text/registers/risk-words';
import { nameBook, type NameBook } from '../../name-book';
import { day, entry, lines, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

/** By how pressing a level is, the most first; one that nobody gave comes last. */
const LEVELS = ['high', 'medium', 'low'] as const;

/**
 * The risks and issues that were raised, those still open first, the latest of them at the top (G18,
 * WACSO, Warwickshire 2 p and 3.1). Concerns about malpractice are never among them (I7).
 */
export function risksRegister(records: RegisterRecords): RegisterTable {
  const names = nameBook(records, records.today);
  return registerTable(
    'risks',
    [
      [text.kind, 1550],
      [text.what, 3100],
      [text.level, 1050],
      [text.raised, 2200],
      [text.owner, 1600],
      [text.response, 2158, 'not-sorted'],
      [text.review, 1150],
      [text.state, 1150],
    ],
    inOrder(records.registers.risks).map((risk) => riskRow(risk, records, names)),
  );
}

function inOrder(risks: readonly Risk[]): Risk[] {
  const rank = ({ closedOn }: Risk): number => (closedOn === null ? 0 : 1);
  return risks.toSorted((a, b) => rank(a) - rank(b) || b.raisedOn.localeCompare(a.raisedOn));
}

function riskRow(risk: Risk, records: RegisterRecords, names: NameBook): RegisterRow {
  const owners = [
    risk.ownerId === null ? '' : names.personName(risk.ownerId),
    risk.bodyId === null ? '' : names.organisationName(risk.bodyId),
  ].filter((one) => one !== '');
  return entry(
    risk.id,
    [
      words(riskKindLabels[risk.kind]),
      words(risk.what),
      levelCell(risk),
      {
        ...lines([shortDate(risk.raisedOn), risk.raisedBy, originOf(risk, records)]),
        key: risk.raisedOn,
      },
      words(owners.join('\n') || text.nobody),
      words(risk.response),
      day(risk.reviewOn),
      words(risk.closedOn === null ? text.open : text.closed(shortDate(risk.closedOn))),
    ],
    {
      day: risk.raisedOn,
      isConfidential: isKeptApart(risk, records),
      href: risk.origin === null ? null : `/m/${risk.origin.meetingId}/minutes`,
    },
  );
}

/** Marked so, or raised under a closed item, or perhaps so: at a meeting nobody can look up (M3). */
function isKeptApart({ isConfidential, origin }: Risk, { meetings }: RegisterRecords): boolean {
  if (isConfidential || origin === null) return isConfidential;
  const meeting = meetings.find(({ id }) => id === origin.meetingId);
  if (meeting === undefined) return true;
  return meeting.agenda.some(({ id, isClosed }) => id === origin.itemId && isClosed);
}

function levelCell({ level }: Risk): RegisterCell {
  if (level === null) return { text: registerWords.notStated, key: '9' };
  return { text: riskLevelLabels[level], key: String(LEVELS.indexOf(level)) };
}

function originOf({ origin }: Risk, { meetings }: RegisterRecords): string {
  if (origin === null) return '';
  const meeting = meetings.find(({ id }) => id === origin.meetingId);
  if (meeting === undefined) return text.meetingGone;
  const place = meeting.agenda.findIndex(({ id }) => id === origin.itemId);
  const item = place < 0 ? text.itemGone : itemCell(place + 1, meeting.agenda[place]?.title ?? '');
  return text.at(plainDate(meeting.date), item);
}
