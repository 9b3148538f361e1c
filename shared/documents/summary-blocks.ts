import { minuteOf } from '../domain/item-minute';
import type { Action } from '../model/action';
import type { ActionId } from '../model/id';
import type { DecisionBlock } from '../model/minutes';
import type { PaperTerms } from '../text/tongue/terms';
import { dueCell, ownerNames } from './action-words';
import { caveatsElsewhere } from './caveat-blocks';
import type { DocumentBlock, Phrases } from './document-block';
import type { MinuteContext } from './minute-context';
import type { NameBook } from './name-book';

/** The actions of the meeting once more, where their owners look for them. */
export function actionSummary(context: MinuteContext): DocumentBlock[] {
  return actionTable(context, context.names.tongue.terms.minutes.actionsHeading, null);
}

/** The actions of the meeting by item, as action notes list them (M2). */
export function actionsByItem(context: MinuteContext): DocumentBlock[] {
  const { actionsByItem: title } = context.names.tongue.terms.minutes;
  return actionTable(context, title, itemNumbers(context));
}

/** With the number of the item of each action where `numbers` has them. */
function actionTable(
  context: MinuteContext,
  title: string,
  numbers: ReadonlyMap<ActionId, number> | null,
): DocumentBlock[] {
  const { minutes: words, paper } = context.names.tongue.terms;
  const heading: DocumentBlock = { type: 'heading', level: 2, text: title };
  const actions = actionsOf(context);
  const apart = context.leftOut.actions ? [sentence(words.actionsApart)] : [];
  if (actions.length === 0) {
    return [heading, ...(apart.length > 0 ? apart : [sentence(words.noActions)])];
  }
  return [
    heading,
    {
      type: 'table',
      title,
      summary: numbers === null ? words.actionsSummary : words.actionsByItemSummary,
      columns: [
        ...(numbers === null ? [] : [{ heading: paper.item, share: 960 }]),
        { heading: paper.reference, share: 1560 },
        { heading: paper.action, share: numbers === null ? 3640 : 2840 },
        { heading: paper.owner, share: 2226 },
        { heading: paper.due, share: 1600 },
      ],
      rows: actions.map((action) => [
        ...(numbers === null ? [] : [String(numbers.get(action.id) ?? paper.none)]),
        ...actionRow(action, context),
      ]),
    },
    ...apart,
  ];
}

/** The item under which the minutes show each action. */
function itemNumbers({ meeting, actions }: MinuteContext): Map<ActionId, number> {
  const shown = meeting.agenda.flatMap((item, index) =>
    minuteOf(meeting, actions, item.id).flatMap((block) =>
      block.type === 'action' ? [[block.actionId, index + 1] as const] : [],
    ),
  );
  return new Map(shown.toReversed());
}

function sentence(text: string): DocumentBlock {
  return { type: 'paragraph', role: 'body', text };
}

/** The reference in a row, and under it that what it names is confidential (M3). */
function referenceCell(
  reference: string,
  isConfidential: boolean,
  { minutes, paper }: PaperTerms,
): Phrases {
  const mark = isConfidential ? `\n${minutes.confidentialCell}` : '';
  return [{ strong: reference || paper.none }, mark];
}

/** Every action the minutes show, in their order, then any raised here under an item now gone. */
function actionsOf({ meeting, actions, actionById }: MinuteContext): Action[] {
  const shown = meeting.agenda
    .flatMap((item) => minuteOf(meeting, actions, item.id))
    .flatMap((block) => (block.type === 'action' ? [block.actionId] : []));
  const raised = actions.filter((one) => one.origin?.meetingId === meeting.id);
  const ids = new Set([...shown, ...raised.map((one) => one.id)]);
  return [...ids].flatMap((id) => actionById.get(id) ?? []);
}

function actionRow(action: Action, { names, isConfidential }: MinuteContext): Phrases[] {
  const block = { type: 'action', actionId: action.id } as const;
  return [
    referenceCell(action.reference, isConfidential(block), names.tongue.terms),
    [names.written(action.what)],
    ownerNames(action, names).join('\n'),
    dueCell(action, names.tongue),
  ];
}

/** What is to be said of decisions beside themselves: what waits elsewhere, and that some are kept apart (M3). */
export function decisionNotes(context: MinuteContext): DocumentBlock[] {
  const apart = context.leftOut.decisions
    ? [sentence(context.names.tongue.terms.minutes.decisionsApart)]
    : [];
  return [...caveatsElsewhere(context), ...apart];
}

/** The decisions of the meeting once more, in their exact words. */
export function decisionSummary(context: MinuteContext): DocumentBlock[] {
  const { meeting, actions, isConfidential, names } = context;
  const { minutes: words, paper } = names.tongue.terms;
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.decisionsHeading };
  const rows = meeting.agenda.flatMap((item, index) =>
    minuteOf(meeting, actions, item.id).flatMap((block) =>
      block.type === 'decision'
        ? [decisionRow(block, index + 1, item.isClosed || isConfidential(block), names)]
        : [],
    ),
  );
  const notes = decisionNotes(context);
  if (rows.length === 0) {
    return [heading, ...(notes.length > 0 ? notes : [sentence(words.noDecisions)])];
  }
  return [
    heading,
    {
      type: 'table',
      title: words.decisionsHeading,
      summary: words.decisionsSummary,
      columns: [
        { heading: paper.reference, share: 1560 },
        { heading: paper.item, share: 960 },
        { heading: words.decision, share: 6506 },
      ],
      rows,
    },
    ...notes,
  ];
}

function decisionRow(
  { reference, outcome, text }: DecisionBlock,
  item: number,
  isConfidential: boolean,
  { tongue: { terms }, written }: NameBook,
): Phrases[] {
  return [
    referenceCell(reference, isConfidential, terms),
    String(item),
    [{ strong: terms.outcomes[outcome] }, ' ', written(text.trim()) || terms.paper.notRecorded],
  ];
}
