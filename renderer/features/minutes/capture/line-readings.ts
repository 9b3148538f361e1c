import { absentBodiesIn } from '#shared/domain/decisions/absent-bodies';
import { countHands } from '#shared/domain/decisions/show-of-hands';
import { barredAt } from '#shared/domain/interests';
import type { Named } from '#shared/domain/people/find-named';
import { clauseAgainst } from '#shared/domain/quorum/inquorate';
import { quorumAtItem } from '#shared/domain/quorum/quorum-at-item';
import { rulesOn } from '#shared/domain/terms';
import type { AgendaItemId, PersonId } from '#shared/model/id';
import type { Outcome } from '#shared/model/minutes';
import { longDue } from '#shared/text/dates';
import { handsSentence, moversSentence } from '#shared/text/decisions/hands-words';
import { voteWarningSentence } from '#shared/text/decisions/vote-words';
import { joined } from '#shared/text/documents';
import { clauseSource } from '#shared/text/quorum';
import { refusalText } from '#shared/text/refusals';
import { captureWords as words } from '#shared/text/screens/capture';
import { outcomeChoices } from '#shared/text/screens/minutes';
import type { DueContext } from '../../../records/said-due';
import type { MinuteContext } from '../minute-context';
import type { LineAt, Recorder } from './capture-lines';
import { readVoteLine, type ReadVote } from './read-vote-line';
import { readActionLine, type ReadAction } from './read-action-line';

/** What would be recorded of a line as it stands, or what stands against it. */
export function readingOf(
  line: LineAt,
  context: MinuteContext,
  names: readonly Named[],
  days: DueContext,
): ReturnType<Recorder['read']> {
  const { capture } = line;
  if (capture.kind === 'action') {
    const read = readActionLine(line.words, names, days);
    return {
      said: actionSaid(read, context),
      problem: read.what === '' ? words.nothingToDo : null,
    };
  }
  if (capture.kind === 'decision') {
    return {
      said: decisionSaid(line, capture.outcome, context),
      problem: decisionProblem(capture.outcome, line.itemId, context),
    };
  }
  if (capture.kind === 'vote') return voteReading(line, context, names);
  const person = personIn(line.words, names);
  if (person) return { said: words.enter, problem: null };
  const typed = line.words.replace(/^@/, '');
  const problem = typed === '' ? words.nobodyNamed : words.nobodyOfThatName(typed);
  return { said: words.nobodyNamed, problem };
}

function actionSaid({ ownerIds, bodyIds, due }: ReadAction, { names }: MinuteContext): string {
  const owners = [
    ...ownerIds.map((id) => names.personName(id)),
    ...bodyIds.map((id) => names.organisationName(id)),
  ];
  return [
    owners.length === 0 ? words.noOwner : words.owners(owners.join(', ')),
    due === null ? words.noDue : words.due(longDue(due)),
    words.enter,
  ].join(' · ');
}

/** How the vote would be counted, or why it may not be recorded: who has an interest moves nothing (I2, I4). */
function voteReading(
  line: LineAt,
  context: MinuteContext,
  names: readonly Named[],
): ReturnType<Recorder['read']> {
  const read = readVoteLine(line.words, names);
  const { text, count, movedBy, secondedBy } = read;
  const said = voteSaid(read, line.itemId, context);
  if (!count) return { said, problem: words.noCount };
  const barred = barredAt([movedBy, secondedBy], context.now(), line.itemId);
  if (text === '') return { said, problem: words.noMotion };
  if (barred.length === 0) {
    return { said, problem: decisionProblem('resolved', line.itemId, context) };
  }
  const barredNames = joined(barred.map((id) => context.names.personName(id)));
  return {
    said,
    problem: refusalText({ code: 'recused', details: { name: barredNames } }),
  };
}

/** Who moved it as far as that is understood, how it ends, and what is out of order about the count. */
function voteSaid(
  { count, movedBy, secondedBy }: ReadVote,
  itemId: AgendaItemId,
  { view, names, now }: MinuteContext,
): string {
  const nameOf = (id: PersonId | null) => (id === null ? null : names.personName(id));
  const movers = moversSentence(nameOf(movedBy), nameOf(secondedBy));
  const opening = movedBy === null ? [words.noMover, movers] : [movers];
  if (!count) return [...opening, words.noCount].filter(Boolean).join(' ');
  const hands = { movedBy, secondedBy, ...count };
  const { state, warnings } = countHands(hands, view.partnership, now(), itemId);
  return [
    ...opening,
    handsSentence(count, state),
    ...warnings.map((warning) => voteWarningSentence(warning, (id) => names.personName(id))),
    words.enter,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What it becomes, and whose agreement it would wait for (Q2). */
function decisionSaid(line: LineAt, outcome: Outcome, { view, now }: MinuteContext): string {
  const decision = { outcome, text: line.words };
  const absent = absentBodiesIn(decision, view, now(), line.itemId);
  const names = absent?.bodies.map(({ name }) => name) ?? [];
  const waits = absent && words.awaits(joined(names), clauseSource(absent.clause));
  return [words.decision(outcomeChoices[outcome]), waits].filter(Boolean).join(' · ');
}

/** Why an outcome may not be recorded now, by the partnership's rules; the main process asks again (Q4). */
function decisionProblem(
  outcome: Outcome,
  itemId: AgendaItemId,
  { view: { partnership, meeting }, now }: MinuteContext,
): string | null {
  const quorum = quorumAtItem(partnership, now(), itemId);
  const clause = clauseAgainst(outcome, quorum, rulesOn(partnership, meeting.date));
  return clause && refusalText({ code: 'inquorate-no-decisions', details: { clause } });
}

/** The person a line names, whole and as the directory has it. */
export function personIn(typed: string, names: readonly Named[]) {
  const name = typed.replace(/^@/, '').trim().toLowerCase();
  const found = names.find((one) => one.kind === 'person' && one.name.toLowerCase() === name);
  return found?.kind === 'person' ? found : null;
}
