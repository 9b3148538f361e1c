import type { AgendaItem } from '../model/agenda';
import { untiedCaveats } from './caveat-blocks';
import type { DocumentBlock, Phrases } from './document-block';
import { note, printedBlocks, quorumBlocks } from './item-blocks';
import { titlePhrases } from './item-title';
import type { MinuteContext } from './minute-context';
import { recordedBlocks } from './recorded-blocks';
import { actionsByItem, decisionNotes } from './summary-blocks';

/**
 * What action notes hold after the attendance (M2, BCP 4.2): what was decided and declared, under the
 * items where anything was, and a table of the actions by item. Nothing that was said.
 */
export function actionNotes(context: MinuteContext): DocumentBlock[] {
  const words = context.names.tongue.terms.minutes;
  const heading: DocumentBlock = { type: 'heading', level: 2, text: words.decisionsByItem };
  const items = context.meeting.agenda.flatMap((item, index) =>
    settledUnder(item, index + 1, context),
  );
  const notes = decisionNotes(context);
  const none: DocumentBlock = { type: 'paragraph', role: 'body', text: words.noDecisions };
  const decisions = [...notes, ...items];
  return [heading, ...(decisions.length > 0 ? decisions : [none]), ...actionsByItem(context)];
}

/** Actions are in the table; an item without anything else is not named. */
function settledUnder(item: AgendaItem, number: number, context: MinuteContext): DocumentBlock[] {
  const blocks = printedBlocks(item.id, context).filter(({ type }) => type !== 'action');
  const settled = [...recordedBlocks(blocks, number, context), ...untiedCaveats(item.id, context)];
  if (settled.length === 0) return [];
  const { tongue } = context.names;
  const isComplete = context.version === 'complete';
  return [
    {
      type: 'heading',
      level: 3,
      text: numbered(number, item, context),
    },
    ...(item.isClosed && isComplete ? [note(tongue.terms.minutes.closedComplete)] : []),
    ...quorumBlocks(item, context),
    ...settled,
  ];
}

function numbered(number: number, item: AgendaItem, { names }: MinuteContext): Phrases {
  const title = titlePhrases(item, names);
  const opening = `${names.tongue.itemNumber(number)}: `;
  return typeof title === 'string' ? `${opening}${title}` : [opening, ...title];
}
