import { electronicResult } from '../domain/decisions/electronic';
import { rulesOn } from '../domain/terms';
import type { DecisionId } from '../model/id';
import type { ElectronicDecision } from '../model/electronic-decision';
import { shortDate } from '../text/dates';
import { decisionLogWords, reportedAt, tookNoPart } from '../text/decision-log-words';
import { electronicOutcomeLabels } from '../text/decisions/electronic-words';
import { tallySentence } from '../text/decisions/vote-words';
import { asSentence, paperWords } from '../text/documents';
import type { DocumentBlock, Phrases } from './document-block';
import type { NameBook } from './name-book';
import type { DecisionLogPapers } from './papers';

type Decided = ElectronicDecision & { result: NonNullable<ElectronicDecision['result']> };

/**
 * The decisions taken between meetings that a log shows (V10, WACSO, Operation): those with a result.
 * One reported as a decision that is left out goes with it, and so does one reported to a meeting that
 * cannot be opened, as nobody knows whether its item is closed (M3).
 */
export function shownElectronic(
  { registers, meetings, version }: DecisionLogPapers,
  leftOut: ReadonlySet<DecisionId>,
): Decided[] {
  const known = new Set(meetings.map(({ id }) => id));
  return registers.electronicDecisions
    .filter((one): one is Decided => one.result !== null)
    .filter(({ reported }) => {
      if (version === 'complete' || reported === null) return true;
      const isOut = reported.decision !== null && leftOut.has(reported.decision.id);
      return known.has(reported.meetingId) && !isOut;
    })
    .toSorted((a, b) => a.result.on.localeCompare(b.result.on));
}

/** The decisions between meetings in a table; a sentence where there is none. */
export function electronicBlocks(
  decisions: readonly Decided[],
  papers: DecisionLogPapers,
  names: NameBook,
): DocumentBlock[] {
  const words = decisionLogWords;
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.between };
  if (decisions.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: words.noneBetween }];
  }
  return [
    heading,
    {
      type: 'table',
      title: words.between,
      summary: words.betweenSummary,
      columns: [
        { heading: paperWords.reference, share: 1500 },
        { heading: words.date, share: 1300 },
        { heading: words.decision, share: 6000 },
        { heading: words.how, share: 3000 },
        { heading: words.reported, share: 2158 },
      ],
      rows: decisions.map((decision) => electronicRow(decision, papers, names)),
    },
  ];
}

function electronicRow(
  decision: Decided,
  { partnership, meetings }: DecisionLogPapers,
  names: NameBook,
): Phrases[] {
  const { title, result, reported, closesOn, recused } = decision;
  const { vote } = electronicResult(decision, rulesOn(partnership, closesOn));
  const date = meetings.find(({ id }) => id === reported?.meetingId)?.date ?? null;
  const noPart = recused.map((id) => names.personName(id));
  return [
    [{ strong: reported?.decision?.reference || decisionLogWords.noReference }],
    shortDate(result.on),
    [{ strong: title }, `\n${result.text.trim() === '' ? decision.question : result.text}`],
    [
      asSentence(electronicOutcomeLabels[result.outcome]),
      ...(vote.tally === null ? [] : [asSentence(tallySentence(vote.tally))]),
      ...(noPart.length === 0 ? [] : [tookNoPart(noPart)]),
    ].join('\n'),
    reported === null ? decisionLogWords.notReported : reportedAt(date),
  ];
}
