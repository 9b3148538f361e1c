import { isSameDecision, standingOf } from '../../../domain/decisions/standings';
import type { DecisionStanding } from '../../../model/decision-standing';
import type { RegisterRow, RegisterTable } from '../../../model/register-table';
import { itemCell, reportedAt } from '../../../text/decision-log-words';
import { meetingKindLabels, outcomeLabels } from '../../../text/labels';
import {
  decisionRegisterWords as text,
  standingWords,
} from '../../../text/registers/decision-register-words';
import { caveatWords } from '../../caveat-blocks';
import { loggedDecisions, type LoggedDecision } from '../../decision-rows';
import { shownElectronic } from '../../electronic-decision-blocks';
import { nameBook, type NameBook } from '../../name-book';
import { day, entry, lines, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

/**
 * Every decision of minutes and between meetings, the latest first, with whether it still stands, on
 * what it depends and when it is looked at again (V10, V11, D1). The circulated one is made of minutes
 * in which nothing confidential is left (M3).
 */
export function decisionsRegister(records: RegisterRecords): RegisterTable {
  const { decisions, leftOut } = loggedDecisions(records);
  const names = nameBook(records, records.today);
  const known: Known = { records, decisions, names };
  const rows = [
    ...decisions.map((one) => decisionRow(one, known)),
    ...shownElectronic(records, leftOut).map((one) => betweenRow(one, records)),
  ];
  const table = registerTable(
    'decisions',
    [
      [text.reference, 1550],
      [text.date, 1250],
      [text.minute, 2300],
      [text.decision, 3750, 'not-sorted'],
      [text.standing, 2000],
      [text.conditions, 1858, 'not-sorted'],
      [text.review, 1250],
    ],
    rows.toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '')),
  );
  return { ...table, leftOut: leftOut.size };
}

/** A decision between meetings: nothing overtakes it here, and its proposal says what it waits for. */
function betweenRow(
  { id, title, question, result, reported }: ReturnType<typeof shownElectronic>[number],
  { meetings, partnership }: RegisterRecords,
): RegisterRow {
  const date = meetings.find((one) => one.id === reported?.meetingId)?.date ?? null;
  return entry(
    `between ${id}`,
    [
      words(reported?.decision?.reference ?? text.noReference),
      day(result.on),
      lines([text.between, reported === null ? '' : reportedAt(date)]),
      lines([title, result.text.trim() === '' ? question : result.text]),
      words(standingWords({ state: 'current', since: null, successor: null, note: '' })),
      words(''),
      day(null),
    ],
    { day: result.on, href: `/p/${partnership.id}/between-meetings/${id}` },
  );
}

type Known = { records: RegisterRecords; decisions: readonly LoggedDecision[]; names: NameBook };

function decisionRow(logged: LoggedDecision, known: Known): RegisterRow {
  const { decision, meeting, item, number, caveats, isConfidential } = logged;
  const { registers } = known.records;
  const recorded = { meetingId: meeting.id, decisionId: decision.id };
  const standing = standingOf(registers.decisionStandings, recorded);
  return entry(
    `${meeting.id} ${decision.id}`,
    [
      words(decision.reference || text.noReference),
      day(meeting.date),
      lines([meetingKindLabels[meeting.kind], itemCell(number, item.title)]),
      words(`${outcomeLabels[decision.outcome]} ${decision.text.trim() || text.notWorded}`),
      words(standingWords({ ...standing, successor: successorOf(standing, known) })),
      lines([standing.conditions, ...caveats.map((one) => caveatWords(one, known))]),
      day(standing.reviewOn),
    ],
    { day: meeting.date, isConfidential, href: `/m/${meeting.id}/minutes` },
  );
}

/** What took its place, by reference; one that is confidential is not told in what is circulated. */
function successorOf({ supersededBy }: DecisionStanding, known: Known): string | null {
  if (supersededBy === null) return null;
  const found = known.decisions.find(({ meeting, decision }) =>
    isSameDecision({ meetingId: meeting.id, decisionId: decision.id }, supersededBy),
  );
  if (found !== undefined) return found.decision.reference || text.noReference;
  return known.records.version === 'circulated' ? text.notTold : text.gone;
}
