import type { PaperVersion } from '../../domain/confidential/paper-version';
import type { RegisterRow, RegisterSelection, RegisterTable } from '../../model/register-table';
import { asAtWords } from '../../text/document-control';
import { plainDate } from '../../text/dates';
import { registerHoldings, registerTitles } from '../../text/registers/register-names';
import {
  entriesLeftOut,
  entriesShown,
  registerTitle,
  registerWords,
  shownWords,
  sortedWords,
} from '../../text/registers/register-words';
import { controlBlock } from '../control-block';
import type { DocumentBlock, DocumentDescription, Phrases } from '../document-block';
import { paperFrame, type PartnershipPapers } from '../papers';
import { selectedRegister } from './selected-register';

/** What the paper of a register is made from. */
export type RegisterPapers = PartnershipPapers & {
  table: RegisterTable;
  selection: RegisterSelection;
  version: PaperVersion;
};

/**
 * A register as it is shown on screen: the same entries in the same order, with what was chosen said at
 * its head, and with how many confidential entries it leaves out or holds (M3).
 */
export function registerDocument(papers: RegisterPapers): DocumentDescription {
  const { partnership, today, table, selection } = papers;
  const shown = selectedRegister(table, selection);
  const confidential = shown.rows.filter(({ isConfidential }) => isConfidential).length;
  const head = [
    shownWords(table, shown, selection),
    sortedWords(table, selection),
    table.leftOut === 0 ? '' : entriesLeftOut(table.leftOut),
    confidential === 0 ? '' : entriesShown(confidential),
  ].filter((sentence) => sentence !== '');
  const title = registerTitle(table.name, today);
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${registerTitles[table.name]}, ${plainDate(today)}${confidential === 0 ? '' : registerWords.completeMark}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      body(head.join(' ')),
      ...table.notes.map(body),
      ...tableBlocks(table, shown),
      body(registerWords.end),
    ],
  };
}

function body(text: string): DocumentBlock {
  return { type: 'paragraph', role: 'body', text };
}

function tableBlocks(table: RegisterTable, shown: RegisterTable): DocumentBlock[] {
  if (table.rows.length === 0) return [body(registerWords.nothingKept)];
  if (shown.rows.length === 0) return [body(registerWords.nothingFound)];
  return [
    {
      type: 'table',
      title: registerTitles[table.name],
      summary: registerHoldings[table.name],
      columns: table.columns.map(({ heading, share }) => ({ heading, share })),
      rows: shown.rows.map(cellsOf),
    },
  ];
}

/** The first cell stands out, and says of a confidential entry that it is one. */
function cellsOf({ cells, isConfidential }: RegisterRow): Phrases[] {
  return cells.map(({ text }, place): Phrases => {
    if (place > 0) return text;
    return [{ strong: text }, ...(isConfidential ? [`\n${registerWords.confidential}`] : [])];
  });
}
