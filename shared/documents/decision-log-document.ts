import { actionsFor } from '../domain/actions/circulated';
import type { Action } from '../model/action';
import type { ActionId } from '../model/id';
import { plainDate, shortDate } from '../text/dates';
import {
  decisionCount,
  decisionLogTitle,
  decisionLogWords,
  decisionsLeftOut,
  decisionsShown,
  itemCell,
} from '../text/decision-log-words';
import { asAtWords } from '../text/document-control';
import { paperWords } from '../text/documents';
import { actionStatusLabels, meetingKindLabels, outcomeLabels } from '../text/labels';
import { caveatWords } from './caveat-blocks';
import { controlBlock } from './control-block';
import { howDecided, type HowContext } from './decision-how';
import { loggedDecisions, type LoggedDecision } from './decision-rows';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { electronicBlocks, shownElectronic } from './electronic-decision-blocks';
import { nameBook } from './name-book';
import { paperFrame, type DecisionLogPapers } from './papers';

type RowContext = HowContext & { actionById: ReadonlyMap<ActionId, Action> };

/**
 * The decision log as it stands today: the decisions of meetings in their exact words, how each was
 * taken, what it waits for and what follows from it, and those taken between meetings (V10, V11, X8);
 * with or without what is confidential (M3).
 */
export function decisionLogDocument(papers: DecisionLogPapers): DocumentDescription {
  const { partnership, today, registers, version } = papers;
  const names = nameBook(papers, today);
  const { decisions, leftOut } = loggedDecisions(papers);
  const between = shownElectronic(papers, leftOut);
  const { actions } = actionsFor(version, papers.actions, papers.meetings);
  const context: RowContext = {
    partnership,
    proposals: registers.proposals,
    names,
    actionById: new Map(actions.map((action) => [action.id, action])),
  };
  const confidential = decisions.filter(({ isConfidential }) => isConfidential).length;
  const head = [
    decisionCount(decisions.length + between.length),
    ...(leftOut.size === 0 ? [] : [decisionsLeftOut(leftOut.size)]),
    ...(confidential === 0 ? [] : [decisionsShown(confidential)]),
  ];
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${decisionLogTitle(today)}`,
    footerText: `${partnership.name}: ${decisionLogWords.name}, ${plainDate(today)}${confidential > 0 ? decisionLogWords.completeMark : ''}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: decisionLogTitle(today) },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      { type: 'paragraph', role: 'body', text: head.join(' ') },
      ...meetingBlocks(decisions, context),
      ...electronicBlocks(between, papers, names),
      { type: 'paragraph', role: 'body', text: decisionLogWords.end },
    ],
  };
}

function meetingBlocks(decisions: readonly LoggedDecision[], context: RowContext): DocumentBlock[] {
  const words = decisionLogWords;
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.atMeetings };
  if (decisions.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: words.noneAtMeetings }];
  }
  return [
    heading,
    {
      type: 'table',
      title: words.atMeetings,
      summary: words.atMeetingsSummary,
      columns: [
        { heading: paperWords.reference, share: 1500 },
        { heading: words.date, share: 1250 },
        { heading: words.minute, share: 2300 },
        { heading: words.decision, share: 3700 },
        { heading: words.how, share: 1900 },
        { heading: words.conditions, share: 1800 },
        { heading: words.actions, share: 1508 },
      ],
      rows: decisions.map((decision) => decisionRow(decision, context)),
    },
  ];
}

function decisionRow(logged: LoggedDecision, context: RowContext): Phrases[] {
  const { decision, meeting, item, number, caveats, actionIds, isConfidential } = logged;
  const waits = caveats.map((caveat) => caveatWords(caveat, context));
  const actions = actionIds.flatMap((id) => context.actionById.get(id) ?? []);
  return [
    [
      { strong: decision.reference || decisionLogWords.noReference },
      ...(isConfidential ? [`\n${decisionLogWords.confidential}`] : []),
    ],
    shortDate(meeting.date),
    `${meetingKindLabels[meeting.kind]}\n${itemCell(number, item.title)}`,
    [
      { strong: outcomeLabels[decision.outcome] },
      ` ${decision.text.trim() === '' ? paperWords.notRecorded : decision.text}`,
    ],
    howDecided(logged, context),
    waits.join('\n') || decisionLogWords.noConditions,
    actions.map(actionLine).join('\n') || paperWords.none,
  ];
}

function actionLine({ reference, status }: Action): string {
  return `${reference} (${actionStatusLabels[status].toLowerCase()})`;
}
