import type { AgendaItem } from '../../model/agenda';
import type { Marking } from '../../model/marking';
import type { Meeting } from '../../model/meeting';
import type { Paper } from '../../model/paper';
import { whyWithheld, type PackFor, type WithheldReason } from './why-withheld';

/** A paper of an item in a pack: the paper itself, or that it is to follow (N6). */
export type PackPaper = { paper: Paper; isAttached: boolean };

/** What the contents of a pack say of the papers of an item. */
export type PackLine =
  /** Closed to those the pack is for: its heading and no more (X1). */
  | { kind: 'closed' }
  | { kind: 'papers'; papers: PackPaper[] }
  /** It has papers, and none of them goes to those the pack is for. */
  | { kind: 'withheld' }
  /** No paper is kept here; what the agenda says of one in words. */
  | { kind: 'to-follow' | 'tabled' | 'verbal' | 'none' }
  | { kind: 'reference'; words: string };

/** A paper that is left out, and why. */
export type Withheld = { paper: Paper; reason: WithheldReason };

/** An item of the agenda in a pack; a late one brings its reason with it (N4). */
export type PackItem = {
  number: number;
  item: AgendaItem;
  line: PackLine;
  withheld: Withheld[];
};

/** What items and papers are read from. */
export type PackRecords = {
  meeting: Pick<Meeting, 'agenda' | 'cycle'>;
  papers: readonly Paper[];
  partnership: { marking: Marking };
};

const SAID_IN_WORDS = [
  ['to-follow', /\bto follow\b/i],
  ['tabled', /\btabled\b/i],
  ['verbal', /\b(verbal|oral)\b/i],
] as const;

/** The items of an agenda as those a pack is for may see them, each with its number on the agenda (X1, X3). */
export function packItems(records: PackRecords, to: PackFor): PackItem[] {
  const items = records.meeting.agenda.map((item, place) => ({ number: place + 1, item }));
  const shown = to.audience === 'closed' ? items.filter(({ item }) => item.isClosed) : items;
  return shown.map((one) => ({ ...one, ...ofItem(one.item, records, to) }));
}

/** Whether what was taken, or is to be taken, without the public goes to those a pack is for (X1). */
export function seesClosed(to: PackFor): boolean {
  if (to.audience === 'circulation') return to.list.seesConfidential;
  return to.audience !== 'public';
}

function ofItem(
  item: AgendaItem,
  { papers, partnership }: PackRecords,
  to: PackFor,
): Pick<PackItem, 'line' | 'withheld'> {
  if (item.isClosed && !seesClosed(to)) return { line: { kind: 'closed' }, withheld: [] };
  const all = item.paperIds.flatMap((id) => papers.filter((paper) => paper.id === id));
  const judged = all.map((paper) => ({
    paper,
    reason: whyWithheld(paper, to, partnership.marking),
  }));
  const packed = judged.filter(({ reason }) => reason === null);
  return {
    line: all.length === 0 ? inWords(item.paper) : lineOf(packed.map(({ paper }) => paper)),
    withheld: judged.flatMap(({ paper, reason }) => (reason === null ? [] : [{ paper, reason }])),
  };
}

function lineOf(papers: readonly Paper[]): PackLine {
  if (papers.length === 0) return { kind: 'withheld' };
  return {
    kind: 'papers',
    papers: papers.map((paper) => ({ paper, isAttached: paper.file !== null })),
  };
}

/** What the agenda says in words of a paper that is not kept here, as "Verbal" or "Appendix A". */
function inWords(words: string): PackLine {
  if (words === '') return { kind: 'none' };
  const [kind] = SAID_IN_WORDS.find(([, pattern]) => pattern.test(words)) ?? [];
  return kind === undefined ? { kind: 'reference', words } : { kind };
}
