import type { HouseStyle } from '../model/house-style';
import type { IsoDate } from '../model/iso-date';
import type { LanguageTag } from '../model/language-tag';
import type { Marking } from '../model/marking';

/**
 * A piece of running text: plain, or strong where the words themselves carry weight; with its
 * language where that is not the document's, so that it is read out and spelt rightly.
 */
export type Phrase =
  string | { strong: string; language?: LanguageTag } | { text: string; language: LanguageTag };

/** Running text. A line feed in it is a new line of the same paragraph. */
export type Phrases = string | readonly Phrase[];

/** A heading without a number. Level 1 is the title, once in a document; level 4 is only in packs. */
export type HeadingBlock = {
  type: 'heading';
  level: 1 | 2 | 3 | 4;
  text: Phrases;
};

/** The heading of an agenda item, numbered with its place on the agenda: level 2, in packs 3. */
export type ItemHeadingBlock = {
  type: 'item-heading';
  item: number;
  text: Phrases;
  level?: 2 | 3 | undefined;
};

/** A numbered paragraph of a minute: `item` 5 and `paragraph` 2 are printed as 5.2. */
export type MinuteParagraphBlock = {
  type: 'minute-paragraph';
  item: number;
  paragraph: number;
  text: Phrases;
};

/**
 * Where a paragraph belongs, and so how it looks: `body` in the running text, `over-title` above the
 * title, `lead` and `note` under an item; in letters `address` for the day and to whom it goes,
 * `closing` for the greeting at its end and `signatory` for who signs, with room above for a signature.
 */
export const paragraphRoles = [
  'body',
  'over-title',
  'lead',
  'note',
  'address',
  'closing',
  'signatory',
] as const;

/** A paragraph without a number. */
export type ParagraphBlock = {
  type: 'paragraph';
  role: (typeof paragraphRoles)[number];
  text: Phrases;
};

/** Particulars, each a name and a value, as at the head of a paper. */
export type FieldsBlock = {
  type: 'fields';
  fields: readonly { name: string; value: Phrases }[];
};

/** A bulleted list under an item. */
export type BulletsBlock = { type: 'bullets'; items: readonly Phrases[] };

/** What a reader looks for in minutes: set apart by a rule in colour, and always said in words. */
export type CalloutBlock = {
  type: 'callout';
  kind: 'decision' | 'vote' | 'action' | 'declaration';
  text: Phrases;
};

/**
 * A column: its heading, with its language where that is not the document's, and its share of the
 * width as a number that is compared with the others'.
 */
export type TableColumn = { heading: string; language?: LanguageTag; share: number };

/** What a cell holds: running text, or a list of its own. */
export type CellContent = Phrases | { bullets: readonly Phrases[] };

/** A table with one header row. Each row has a cell for every column, none of them blank. */
export type TableBlock = {
  type: 'table';
  /** What the table is and what it holds, read to those who do not see it. */
  title: string;
  summary: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly CellContent[])[];
};

/** Lines to be filled in by hand, each with what is to be written on it. */
export type SignatureBlock = { type: 'signature'; statement: string; lines: readonly string[] };

/** What follows begins on a page of its own, turned its own way, with its own line at the foot. */
export type PartBlock = {
  type: 'part';
  orientation: 'portrait' | 'landscape';
  footerText: string;
};

/** The parts of a document, which are its headings of level 2, with the pages on which they begin. */
export type ContentsBlock = { type: 'contents'; title: string; entries: readonly string[] };

/** One piece of a document, as plain data, in the order of reading. */
export type DocumentBlock =
  | HeadingBlock
  | ItemHeadingBlock
  | MinuteParagraphBlock
  | ParagraphBlock
  | FieldsBlock
  | BulletsBlock
  | CalloutBlock
  | TableBlock
  | SignatureBlock
  | PartBlock
  | ContentsBlock;

/** Sizes of the running text in points; 12 is the least that is accessible, 16 and up large print. */
export type FontSize = 12 | 14 | 16 | 18;

/** How the papers of a partnership look, beside the size of their type. Files are only named. */
export type PaperLook = Pick<HouseStyle, 'accent' | 'logo' | 'template'>;

/** What a document says, with nothing of how any file format writes it. */
export type DocumentDescription = {
  /** The title property, which programs show and read in place of the file's name. */
  title: string;
  subject: string;
  /** The secretariat or the partnership; never the user of the computer. */
  author: string;
  language: LanguageTag;
  /** The day it was made. */
  made: IsoDate;
  marking: Marking;
  /** Short title, date and whether it is a draft, at the foot of each page. */
  footerText: string;
  orientation: 'portrait' | 'landscape';
  fontSize: FontSize;
  look: PaperLook;
  blocks: readonly DocumentBlock[];
};
