/** A line of a contact card: which property, its parameters as they are written, and its value as it was encoded. */
export type CardLine = { name: string; parameters: string[]; value: string };

/** The lines of each card in a file, as far as they are wanted. */
export type CardLines = CardLine[][];

/** No property has a longer head; what is longer is no line of a card. */
const HEAD_LIMIT = 1000;

const FOLDED = /^[ \t]/;
const QUOTED_PRINTABLE = /;(ENCODING=)?QUOTED-PRINTABLE\b/i;

/**
 * The cards of a file as their lines, put together where they were folded. Only lines that are wanted are kept, so that
 * a picture of megabytes costs nothing; a card within a card is passed over. A card that does not end is one all the same.
 */
export function cardLines(text: string, isWanted: (name: string) => boolean): CardLines {
  const cards: CardLines = [];
  let depth = 0;
  for (const line of unfolded(text, isWanted)) {
    const mark = /^(begin|end):vcard$/i.exec(line.trim())?.[1]?.toLowerCase();
    if (mark === 'begin') {
      depth += 1;
      if (depth === 1) cards.push([]);
    } else if (mark === 'end') depth = Math.max(0, depth - 1);
    else if (depth === 1) {
      const read = cardLine(line);
      if (read) cards.at(-1)?.push(read);
    }
  }
  return cards;
}

/** A line as far as it was put together; of one that nobody wants only its last piece is kept. */
type Unfolded = { pieces: string[]; isKept: boolean; isEncoded: boolean };

function unfolded(text: string, isWanted: (name: string) => boolean): string[] {
  const lines: Unfolded[] = [];
  for (const piece of text.split(/\r\n|\n|\r/)) {
    const last = lines.at(-1);
    if (last && (isSoft(last) || FOLDED.test(piece))) append(last, piece);
    else {
      const isKept = isMark(piece) || isWanted(nameOf(piece));
      lines.push({ pieces: [piece], isKept, isEncoded: QUOTED_PRINTABLE.test(headOf(piece)) });
    }
  }
  return lines.filter(({ isKept }) => isKept).map(({ pieces }) => pieces.join(''));
}

/** Whether an encoded value goes on: its line ends with an equals sign. */
function isSoft({ isEncoded, pieces }: Unfolded): boolean {
  return isEncoded && pieces.at(-1)?.endsWith('=') === true;
}

function append(line: Unfolded, piece: string): void {
  if (!line.isKept) line.pieces = [piece];
  else if (isSoft(line)) line.pieces.push(line.pieces.pop()?.slice(0, -1) ?? '', piece);
  else line.pieces.push(piece.slice(1));
}

const isMark = (line: string): boolean => /^(begin|end):/i.test(line);

/** The name of a property, without the group before it, in capitals. */
function nameOf(line: string): string {
  const [name = ''] = headOf(line).split(';');
  return name.replace(/^.*\./, '').trim().toUpperCase();
}

/** What stands before the value; a value may not be looked for between quotation marks. */
function headOf(line: string): string {
  return /^(?:[^":]|"[^"]*")*(?=:)/.exec(line.slice(0, HEAD_LIMIT))?.[0] ?? '';
}

function cardLine(line: string): CardLine | null {
  const head = headOf(line);
  if (head === '') return null;
  const [, ...parameters] = head.split(';');
  return { name: nameOf(line), parameters, value: line.slice(head.length + 1) };
}
