import type { Action } from '../model/action';
import { paperWords } from '../text/documents';
import { dueCell, ownerNames } from './action-words';
import type { TableBlock } from './document-block';
import type { NameBook } from './name-book';

/** The open actions of one body, as a letter or a briefing to it lists them (P8, P15). */
export function ownActionTable(
  actions: readonly Action[],
  names: NameBook,
  { title, summary }: Pick<TableBlock, 'title' | 'summary'>,
): TableBlock {
  return {
    type: 'table',
    title,
    summary,
    columns: [
      { heading: paperWords.reference, share: 1830 },
      { heading: paperWords.action, share: 3500 },
      { heading: paperWords.owner, share: 2100 },
      { heading: paperWords.due, share: 1750 },
    ],
    rows: actions.map((action) => [
      action.reference,
      action.what,
      ownerNames(action, names).join('\n'),
      dueCell(action, names.tongue),
    ]),
  };
}
