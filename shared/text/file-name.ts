import type { HouseStyle } from '../model/house-style';
import type { IsoDate } from '../model/iso-date';
import type { LanguageTag } from '../model/language-tag';
import type { Audience } from '../model/meeting-cycle';
import type { Marking } from '../model/marking';
import type { Partnership } from '../model/partnership';
import { cleanText } from '../model/wording';
import type { registerFileNames } from './registers/register-names';

/** What kinds of files are called in the dialogs of the computer. */
export const fileKinds = {
  docx: 'Word document',
  pdf: 'PDF document',
  xlsx: 'Excel workbook',
  csv: 'Comma-separated values',
  ics: 'Calendar',
  eml: 'E-mail draft',
  vcf: 'Contact cards',
  zip: 'Zip archive',
  minutebook: 'Partnership file of Minute Book',
} as const;

/** The ending of a file, which tells its kind. */
export type FileKind = keyof typeof fileKinds;

/** What stands in a workbook beside the tables of a paper. */
export const workbookWords = { about: 'About' } as const;

/** The kind of a file by its name; a Word document where it tells none. */
export function fileKindOf(name: string): FileKind {
  const kinds = Object.keys(fileKinds) as FileKind[];
  return kinds.find((kind) => name.endsWith(`.${kind}`)) ?? 'docx';
}

/** The name of a paper in another format: its ending is no longer than that of Word. */
export function fileNameIn(format: FileKind, wordName: string): string {
  return wordName.replace(/\.docx$/, `.${format}`);
}

/** The longest file name that is suggested, extension included, in UTF-16 units. */
export const FILE_NAME_LIMIT = 120;
/** Linux counts bytes, 255 to a name; the rest is left for what sync clients add to it. */
const BYTE_LIMIT = 220;

/** Papers that are made in each language of a partnership. */
type InLanguages =
  | 'agenda'
  | 'minutes (circulated)'
  | 'minutes (complete)'
  | 'action notes (circulated)'
  | 'action notes (complete)';

/** A paper with its language, where there is another: of the others nobody needs to be told it. */
export type InLanguage = InLanguages | `${InLanguages} (${'Cymraeg' | 'English'})`;

type RegisterFileName = (typeof registerFileNames)[keyof typeof registerFileNames];

/** What a file is suggested a name for. */
export type NamedDocument = {
  document:
    | InLanguage
    | 'agenda (Cymraeg, English)'
    | 'action log'
    | 'action log (complete)'
    | 'work to be carried forward'
    | 'rules'
    | 'membership list'
    | 'tracker'
    | 'withdrawal letter'
    | 'notice of extraordinary meeting'
    | 'briefing'
    | 'front sheet'
    | 'quarterly brief'
    | 'decision log'
    | 'decision log (complete)'
    | 'attendance list'
    | 'attendance record'
    | 'health check'
    | 'circulation log'
    | 'circulation log of meeting'
    | 'register of interests'
    | 'register of interests (complete)'
    | 'register of gifts'
    | 'retention review'
    | 'retention review (complete)'
    | RegisterFileName
    | `${RegisterFileName} (complete)`
    | 'subject access report'
    | 'subject access report (complete)'
    | 'people'
    | 'e-mail'
    | 'actions to report on'
    | 'invitation'
    | 'partnership file'
    | `papers (${Audience})`
    | `papers (${Audience}) supplement ${number}`;
  partnershipName: string;
  /** The day of the meeting, or that on which what it lists stood so. */
  date: IsoDate;
  marking: Marking;
};

/** How files are called by the partnership that settled nothing else. */
export const USUAL_FILE_NAMES = '{partnership} {document} {date}';

/** The blanks of a pattern for file names. */
const BLANK = /\{([^{}]*)\}/g;
const BLANKS: readonly string[] = ['partnership', 'document', 'date'];

/** What keeps a pattern from being used: files would not be told apart, or a blank means nothing. */
export type FileNameFault = 'no-document' | 'no-date' | 'unknown-blank' | 'too-long';

/** So much a pattern may have besides its blanks, so that the name of the partnership finds room. */
const PATTERN_LIMIT = 40;

/** Whether files can be called by a pattern; an empty one stands for the usual one. */
export function fileNameFault(pattern: string): FileNameFault | null {
  if (pattern === '') return null;
  const blanks = [...pattern.matchAll(BLANK)].map(([, blank = '']) => blank);
  if (blanks.some((blank) => !BLANKS.includes(blank))) return 'unknown-blank';
  if (!blanks.includes('document')) return 'no-document';
  if (!blanks.includes('date')) return 'no-date';
  return pattern.replace(BLANK, '').length > PATTERN_LIMIT ? 'too-long' : null;
}

/**
 * A file name such as "Safer Anyshire minutes (circulated) 2026-06-10.docx", safe on Windows, macOS and Linux;
 * another order of its parts, and other words between them, by the pattern. The marking
 * OFFICIAL-SENSITIVE goes first, so that nobody sends the file without seeing it. Only the
 * partnership's name is ever cut short.
 */
export function documentFileName(named: NamedDocument, pattern = USUAL_FILE_NAMES): string {
  const prefix = named.marking === 'OFFICIAL-SENSITIVE' ? 'OFFICIAL-SENSITIVE ' : '';
  const filled = (partnership: string): string => {
    const words: Record<string, string> = { ...named, partnership };
    return fileNamePart(pattern.replace(BLANK, (_, blank: string) => words[blank] ?? ''));
  };
  const rest = `${prefix} ${filled('')}.docx`;
  const name = cutTo(
    withoutReservedName(fileNamePart(named.partnershipName)),
    FILE_NAME_LIMIT - rest.length,
    BYTE_LIMIT - bytesIn(rest),
  );
  return `${prefix}${withoutReservedName(filled(name))}.docx`;
}

/** What papers of a partnership are called; by what they are about where there are several of a kind. */
export function paperFileName(
  { name, marking, houseStyle }: Pick<Partnership, 'name' | 'marking' | 'houseStyle'>,
  paper: Pick<NamedDocument, 'document' | 'date'> & { about?: string; marking?: Marking },
): string {
  const { about, ...rest } = paper;
  const partnershipName = about === undefined ? name : `${name} ${about}`;
  const { fileNames } = houseStyle;
  const pattern = fileNames === '' ? USUAL_FILE_NAMES : fileNames;
  return documentFileName({ partnershipName, marking, ...rest }, pattern);
}

/** What a paper is called in one of the languages of its partnership; told apart where both are made, or it is Welsh. */
export function documentIn(
  document: InLanguages,
  language: LanguageTag,
  { languages }: Pick<HouseStyle, 'languages'>,
): InLanguage {
  if (language === 'cy-GB') return `${document} (Cymraeg)`;
  return languages === 'both' ? `${document} (English)` : document;
}

/** The name of a calendar of what is due, as "What is due 2026-06-12.ics". */
export function calendarFileName(today: IsoDate): string {
  return `What is due ${today}.ics`;
}

/** The name of a file with people of all partnerships, as "People 2026-06-12.vcf". */
export function peopleFileName(today: IsoDate, format: FileKind): string {
  return `People ${today}.${format}`;
}

/** The name of the file with everything of a partnership, as "Safer Anyshire 2026-06-12.minutebook". */
export function partnershipFileName(
  { name, marking }: Pick<Partnership, 'name' | 'marking'>,
  today: IsoDate,
): string {
  const named = {
    partnershipName: name,
    document: 'partnership file',
    date: today,
    marking,
  } as const;
  return fileNameIn('minutebook', documentFileName(named, '{partnership} {date}'));
}

/** The name of a file that came from elsewhere, safe on Windows, macOS and Linux; its ending stays. */
export function safeFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? fileNamePart(name.slice(dot + 1)).slice(0, 16) : '';
  const stem = withoutReservedName(fileNamePart(dot > 0 ? name.slice(0, dot) : name));
  const tail = ending === '' ? '' : `.${ending}`;
  const cut = cutTo(stem, FILE_NAME_LIMIT - tail.length, BYTE_LIMIT - tail.length * 4);
  return `${cut === '' ? 'file' : cut}${tail}`;
}

/**
 * Text as part of a file name: without what Windows forbids, controls, characters that reverse
 * the reading direction (with which "exe.docx" can be made to read otherwise) and other invisible
 * ones; no dots or spaces at its ends.
 */
export function fileNamePart(text: string): string {
  return (
    cleanText(text)
      .replace(/[\s\\/:*?"<>|]+/g, ' ')
      // oxlint-disable-next-line no-control-regex -- removing them is the purpose
      .replace(/[\u0000-\u001F\u007F-\u009F]/g, '')
      // All that is unseen, but for what joins letters and emoji, or keeps them apart.
      .replace(/(?![\u200C\u200D])[\p{Cf}\u115F\u1160\u3164\uFFA0\uFFFD]/gu, '')
      .replace(/ {2,}/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '')
  );
}

/** Windows takes a name for a device by what stands before the first dot, as in "CON.anything". */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³])(?=\s*(\.|$))/i;

function withoutReservedName(name: string): string {
  return DEVICE.test(name) ? `_${name}` : name;
}

function cutTo(text: string, units: number, bytes: number): string {
  let cut = '';
  let used = 0;
  for (const character of text) {
    used += bytesOf(character.codePointAt(0) ?? 0);
    if (cut.length + character.length > units || used > bytes) break;
    cut += character;
  }
  return cut.replace(/[. ]+$/, '');
}

/** How many bytes a text takes in UTF-8. */
function bytesIn(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return bytes;
}

/** How many bytes a character takes in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
