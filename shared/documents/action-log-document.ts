import { daysOverdue, isClosed, isOverdue } from '../domain/action-progress';
import type { Action } from '../model/action';
import type { IsoDate } from '../model/iso-date';
import { dayCount, plainDate, shortDate } from '../text/dates';
import {
  actionLogTitle,
  actionLogWords,
  closedOnDay,
  closedSince,
  leftOut,
  openCount,
  overdueBy,
  paperWords,
  raisedSince,
} from '../text/documents';
import { actionStatusLabels } from '../text/labels';
import { groupActions, type ActionGroups } from './action-groups';
import { dueCell, ownerNames } from './action-words';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type ActionLogPapers } from './papers';

/** What a row needs beside its action. */
type RowContext = { names: NameBook; today: IsoDate; itemNumbers: ReadonlyMap<string, number> };

/** The action log as it stands today: what is carried forward, what is new, what was closed since. */
export function actionLogDocument(papers: ActionLogPapers): DocumentDescription {
  const { partnership, actions, meetings, today } = papers;
  const title = actionLogTitle(today);
  const groups = groupActions(actions, meetings, today);
  const context = {
    names: nameBook(papers, today),
    today,
    itemNumbers: new Map(
      meetings.flatMap((meeting) => meeting.agenda.map((item, index) => [item.id, index + 1])),
    ),
  };
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${actionLogWords.name}, ${plainDate(today)}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      { type: 'paragraph', role: 'body', text: countWords(papers) },
      ...sections(groups).flatMap((section) => sectionBlocks(section, context)),
      { type: 'paragraph', role: 'body', text: endWords(groups.closedEarlier) },
    ],
  };
}

function countWords({ actions, today }: ActionLogPapers): string {
  const open = actions.filter((action) => !isClosed(action));
  return openCount(open.length, open.filter((action) => isOverdue(action, today)).length);
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

function actionRow(action: Action, { names, today, itemNumbers }: RowContext): Phrases[] {
  const item = action.origin === null ? undefined : itemNumbers.get(action.origin.itemId);
  return [
    [{ strong: action.reference }],
    shortDate(action.raisedOn),
    item === undefined ? actionLogWords.notInAMeeting : String(item),
    action.what,
    ownerNames(action, names).join('\n'),
    dueCell(action),
    statusWords(action, today),
    latestUpdate(action),
  ];
}

function statusWords(action: Action, today: IsoDate): Phrases {
  const label = actionStatusLabels[action.status];
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
