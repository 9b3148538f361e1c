import { nextMeeting } from '../domain/actions/who-must-report';
import { carryForward } from '../domain/actions/carry-forward';
import { actionsFor, type VersionedActions } from '../domain/actions/circulated';
import { daysOverdue, isClosed, isOverdue } from '../domain/action-progress';
import type { Action } from '../model/action';
import type { ActionId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import { timesCarried } from '../text/actions/carried-words';
import { logPaperWords, statusWithReason, versionSentence } from '../text/actions/log-paper';
import { ragOnPaper } from '../text/actions/rag-words';
import { dayCount, plainDate, shortDate } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { paperWords } from '../text/documents';
import {
  actionLogTitle,
  actionLogWords,
  closedOnDay,
  closedSince,
  leftOut,
  openCount,
  overdueBy,
  raisedSince,
} from '../text/actions/log-words';
import { groupActions, type ActionGroups } from './action-groups';
import { dueCell, ownerNames } from './action-words';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type ActionLogPapers, type LoggedMeeting } from './papers';
import { whoReportsBlocks } from './who-reports-blocks';

/** What a row needs beside its action. */
type RowContext = {
  names: NameBook;
  today: IsoDate;
  meetings: readonly LoggedMeeting[];
  confidentialIds: ReadonlySet<ActionId>;
  itemNumbers: ReadonlyMap<string, number>;
};

/**
 * The action log as it stands today: who has to report at the next meeting, what is carried forward,
 * what is new, what was closed since (A1, A2); with or without what is confidential (M3).
 */
export function actionLogDocument(papers: ActionLogPapers): DocumentDescription {
  const { partnership, meetings, today, version } = papers;
  const versioned = actionsFor(version, papers.actions, meetings);
  const { actions, confidentialIds } = versioned;
  const title = actionLogTitle(today);
  const groups = groupActions(actions, meetings, today);
  const context = {
    names: nameBook(papers, today),
    today,
    meetings,
    confidentialIds,
    itemNumbers: new Map(
      meetings.flatMap((meeting) => meeting.agenda.map((item, index) => [item.id, index + 1])),
    ),
  };
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${actionLogWords.name}, ${plainDate(today)}${confidentialIds.size > 0 ? logPaperWords.completeMark : ''}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      { type: 'paragraph', role: 'body', text: headWords(papers, versioned) },
      ...whoReportsBlocks(
        actions,
        { meetings, meeting: nextMeeting(meetings, today) },
        context.names,
      ),
      ...sections(groups).flatMap((section) => sectionBlocks(section, context)),
      { type: 'paragraph', role: 'body', text: endWords(groups.closedEarlier) },
    ],
  };
}

/** How much is open and overdue of what is shown, and what that leaves out (A6, M3). */
function headWords(
  { today, version }: ActionLogPapers,
  { actions, ...confidential }: VersionedActions,
): string {
  const open = actions.filter((action) => !isClosed(action));
  const counts = openCount(open.length, open.filter((action) => isOverdue(action, today)).length);
  const sentence = versionSentence(version, {
    leftOut: confidential.leftOut,
    shown: confidential.confidentialIds.size,
  });
  return sentence === null ? counts : `${counts} ${sentence}`;
}

type Section = { heading: string; actions: readonly Action[]; whenEmpty: string };

function sections({ latest, carriedForward, raised, closed }: ActionGroups): Section[] {
  const words = actionLogWords;
  if (latest === null) {
    return [
      { heading: words.open, actions: raised, whenEmpty: words.noneOpen },
      { heading: words.closed, actions: closed, whenEmpty: words.noneClosed },
    ];
  }
  return [
    { heading: words.carriedForward, actions: carriedForward, whenEmpty: words.noneCarriedForward },
    { heading: raisedSince(latest.date), actions: raised, whenEmpty: words.noneRaised },
    { heading: closedSince(latest.date), actions: closed, whenEmpty: words.noneClosed },
  ];
}

function sectionBlocks(section: Section, context: RowContext): DocumentBlock[] {
  const heading: DocumentBlock = { type: 'heading', level: 2, text: section.heading };
  if (section.actions.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: section.whenEmpty }];
  }
  return [
    heading,
    {
      type: 'table',
      title: section.heading,
      summary: actionLogWords.summary,
      columns: [
        { heading: paperWords.reference, share: 1500 },
        { heading: actionLogWords.raised, share: 1600 },
        { heading: paperWords.item, share: 740 },
        { heading: paperWords.action, share: 2900 },
        { heading: paperWords.owner, share: 2100 },
        { heading: paperWords.due, share: 1600 },
        { heading: paperWords.status, share: 1300 },
        { heading: actionLogWords.latestUpdate, share: 2218 },
      ],
      rows: section.actions.map((action) => actionRow(action, context)),
    },
  ];
}

function actionRow(action: Action, context: RowContext): Phrases[] {
  const { names, today, itemNumbers, confidentialIds } = context;
  const item = action.origin === null ? undefined : itemNumbers.get(action.origin.itemId);
  return [
    [
      { strong: action.reference },
      ...(confidentialIds.has(action.id) ? [`\n${logPaperWords.confidential}`] : []),
    ],
    raisedCell(action, context),
    item === undefined ? actionLogWords.notInAMeeting : String(item),
    action.what,
    ownerNames(action, names).join('\n'),
    dueCell(action, names.tongue),
    statusWords(action, today),
    latestUpdate(action),
  ];
}

/** The day, and under it how often the action was carried forward since (A2). */
function raisedCell(action: Action, { meetings, today }: RowContext): string {
  const { times } = carryForward(action, meetings, today);
  const day = shortDate(action.raisedOn);
  return times === 0 ? day : `${day}\n${timesCarried(times)}`;
}

function statusWords(action: Action, today: IsoDate): Phrases {
  const rag = action.rag === null ? '' : `\n${ragOnPaper(action.rag)}`;
  const label = `${statusWithReason(action)}${rag}`;
  const days = daysOverdue(action, today);
  if (days > 0) return [{ strong: overdueBy(dayCount(days)) }, `\n${label}`];
  return action.closedOn === null || !isClosed(action)
    ? label
    : `${label}\n${closedOnDay(shortDate(action.closedOn))}`;
}

function latestUpdate({ updates }: Pick<Action, 'updates'>): Phrases {
  const latest = updates.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
  if (latest === undefined) return actionLogWords.noUpdate;
  return [{ strong: `${shortDate(latest.on)}:` }, ` ${latest.text}`];
}

function endWords(closedEarlier: number): string {
  return [leftOut(closedEarlier), actionLogWords.end].filter((text) => text !== null).join(' ');
}
