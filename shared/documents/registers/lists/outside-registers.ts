import { rulesOn } from '../../../domain/terms';
import { proposalState } from '../../../domain/decisions/proposal-state';
import type { Meeting } from '../../../model/meeting';
import type { AgendaItemId, MeetingId } from '../../../model/id';
import type { Endorsement, Proposal } from '../../../model/proposal';
import type { Recommendation } from '../../../model/recommendation';
import type { RegisterCell, RegisterRow, RegisterTable } from '../../../model/register-table';
import { shortDate } from '../../../text/dates';
import { itemCell } from '../../../text/decision-log-words';
import {
  decisionKindLabels,
  endorsementLabels,
  recommendationOutcomeLabels,
} from '../../../text/decisions/need-words';
import {
  endorsementRegisterWords,
  recommendationRegisterWords as text,
} from '../../../text/registers/outside-register-words';
import { day, entry, lines, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

/** What was recommended to other bodies, when it went, and what they answered, the latest first (V13). */
export function recommendationsRegister(records: RegisterRecords): RegisterTable {
  return registerTable(
    'recommendations',
    [
      [text.to, 2100],
      [text.text, 3800, 'not-sorted'],
      [text.made, 1250],
      [text.meeting, 2300],
      [text.sent, 1250],
      [text.answer, 3258, 'not-sorted'],
    ],
    records.registers.recommendations
      .toSorted((a, b) => b.madeOn.localeCompare(a.madeOn))
      .map((one) => recommendationRow(one, records)),
  );
}

function recommendationRow(
  one: Recommendation,
  { meetings, partnership }: RegisterRecords,
): RegisterRow {
  const place = placeIn(meetings, one.meetingId, one.itemId);
  const { response } = one;
  const answer =
    response === null
      ? [text.noAnswer]
      : [
          shortDate(response.on),
          response.outcome === null ? '' : recommendationOutcomeLabels[response.outcome],
          response.text,
        ];
  return entry(
    one.id,
    [
      words(one.to),
      words(one.text),
      day(one.madeOn),
      words(place.words),
      day(one.sentOn, text.notSent),
      lines(answer),
    ],
    {
      day: one.madeOn,
      isConfidential: place.isClosed,
      href: `/p/${partnership.id}/decisions/recommendations`,
    },
  );
}

/** An item of a meeting in words. That of a meeting nobody can look up may have been closed (M3). */
function placeIn(
  meetings: readonly Meeting[],
  meetingId: MeetingId,
  itemId: AgendaItemId | null,
): { words: string; isClosed: boolean } {
  const meeting = meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return { words: text.meetingGone, isClosed: true };
  const index = meeting.agenda.findIndex(({ id }) => id === itemId);
  const item = meeting.agenda[index];
  const of = shortDate(meeting.date);
  if (item === undefined) return { words: of, isClosed: false };
  return { words: `${of}\n${itemCell(index + 1, item.title)}`, isClosed: item.isClosed };
}

/** The decisions that another body has to endorse, and what it said (V12). */
export function endorsementsRegister(records: RegisterRecords): RegisterTable {
  const columns = endorsementRegisterWords;
  const rows = records.registers.proposals.flatMap((proposal) => endorsementRow(proposal, records));
  return registerTable(
    'endorsements',
    [
      [columns.reference, 1550],
      [columns.title, 3650],
      [columns.kind, 1900],
      [columns.body, 2500],
      [columns.result, 1700],
      [columns.on, 1250],
      [columns.note, 1408, 'not-sorted'],
    ],
    rows.toSorted((a, b) => (b.day ?? '9999').localeCompare(a.day ?? '9999')),
  );
}

function endorsementRow(proposal: Proposal, records: RegisterRecords): RegisterRow[] {
  const { partnership, meetings } = records;
  const { endorsement, submissions } = proposal;
  if (endorsement === null) return [];
  const columns = endorsementRegisterWords;
  const { outcome, body } = endorsement;
  const { submission } = proposalState(proposal, (on) => rulesOn(partnership, on));
  const on = outcome?.on ?? null;
  const said = saidOf(outcome);
  const row = entry(
    proposal.id,
    [
      words(proposal.decision?.reference ?? columns.notDecided),
      words(proposal.title),
      words(decisionKindLabels[proposal.kind]),
      words(body),
      ...said,
    ],
    {
      day: on ?? submission?.on ?? null,
      isConfidential: submissions.some(
        ({ meetingId, itemId }) => placeIn(meetings, meetingId, itemId).isClosed,
      ),
      href: `/p/${partnership.id}/proposals/${proposal.id}`,
    },
  );
  return [row];
}

/** What the other body said, on which day, and what it added. */
function saidOf(outcome: Endorsement['outcome']): RegisterCell[] {
  if (outcome === null) return [words(endorsementRegisterWords.awaited), day(null), words('')];
  return [words(endorsementLabels[outcome.result]), day(outcome.on), words(outcome.note)];
}
