import type { PackItem, PackLine, PackPaper } from '../domain/packs/pack-items';
import type { IsoDate } from '../model/iso-date';
import type { Audience } from '../model/meeting-cycle';
import { lateItemSentence } from './agenda-notes';
import { plainDate } from './dates';
import { agendaWords, paperWords } from './documents';

/** What packs of papers say. */
export const packWords = {
  name: 'Papers',
  audience: 'For',
  audiences: {
    full: 'Those entitled to everything: holds confidential matter, not for circulation',
    circulation: 'Those on the distribution list',
    public: 'Publication: nothing confidential, closed items by their headings only',
    closed: 'Those who take part in closed business: confidential',
  } satisfies Record<Audience, string>,
  made: 'Made on',
  recipients: (list: string) => `Circulated to ${list}:`,
  noRecipients: 'Nobody is on this list yet.',
  contents: 'Contents',
  itemsHeading: 'Papers, item by item',
  itemsTitle: 'Papers of each item',
  itemsSummary: 'Each item with its papers, or that there is none, or that it is to follow.',
  papers: 'Papers',
  noItems: 'There is nothing on the agenda that this pack could bring.',
  endOfContents: 'End of the contents.',
  besides: 'Attached papers are files of their own, which go out beside this document.',
  filesHeading: 'Files of this pack',
  filesTitle: 'Files of this pack',
  filesSummary: 'Each file with its number and its name.',
  number: 'No',
  file: 'File',
  lines: {
    closed: 'Taken without the public; not in this pack',
    withheld: 'Not in this pack',
    'to-follow': 'To follow',
    tabled: 'To be tabled at the meeting',
    verbal: 'Verbal',
    none: paperWords.none,
  } satisfies Record<Exclude<PackLine['kind'], 'papers' | 'reference'>, string>,
  toFollow: (title: string) => `${title}: to follow`,
  attached: (title: string, file: string) => `${title}: ${file}`,
  /** Beneath the front sheet of a paper. */
  itself: (file: string) => `The paper itself is a file of its own: ${file}`,
  itselfFollows: 'The paper itself is to follow.',
  parts: {
    agenda: 'Agenda',
    revisedAgenda: 'Agenda, revised',
    minutes: (date: IsoDate) => `Minutes of the previous meeting, ${plainDate(date)}`,
    closedMinutes: (date: IsoDate) => `Minutes of closed business, ${plainDate(date)}`,
    actionLog: 'Action log',
    frontSheet: (number: number, title: string) => `Item ${number}, front sheet: ${title}`,
  },
  /** What files in an archive are called after their numbers. */
  files: {
    cover: 'Cover and contents',
    agenda: 'Agenda',
    minutes: 'Minutes of the previous meeting',
    closedMinutes: 'Minutes of closed business',
    actionLog: 'Action log',
    frontSheet: (number: number, title: string) => `Item ${number} front sheet ${title}`,
    paper: (number: number, file: string) => `Item ${number} ${file}`,
  },
} as const;

type Named = { audience: Audience; supplement: number | null };

/** The title of a pack: "Papers for the meeting on 10 June 2026, supplement 1" (N6). */
export function packTitle({ audience, supplement }: Named, date: IsoDate): string {
  const papers = audience === 'closed' ? 'Closed papers' : packWords.name;
  const number = supplement === null ? '' : `, supplement ${supplement}`;
  return `${papers} for the meeting on ${plainDate(date)}${number}`;
}

/** What stands in the contents for the papers of an item, a line each (N4, N6). */
export function packLineWords(line: PackLine): string[] {
  if (line.kind === 'papers') return line.papers.map(packPaperWords);
  return [line.kind === 'reference' ? line.words : packWords.lines[line.kind]];
}

/** A paper with its file, or that it is to follow. */
export function packPaperWords({ paper: { title, file } }: PackPaper): string {
  return file === null ? packWords.toFollow(title) : packWords.attached(title, file.name);
}

/** The heading of an item, and that it is closed or late and why (N4, X1). */
export function packItemTitle({ item }: PackItem): string {
  const notes = [
    item.isClosed ? agendaWords.closed : '',
    item.late === null ? '' : `${lateItemSentence(item.late)}.`,
  ];
  return [item.title, ...notes].filter((line) => line !== '').join('\n');
}
