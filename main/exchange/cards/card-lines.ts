/** A line of a contact card: which property, its parameters as they are written, and its value as it was encoded. */
export type CardLine = { name: string; parameters: string[]; value: string };

/** The lines of each card in a file, as far as they are wanted. */
export type CardLines = CardLine[][];

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

function unfolded(text: string, isWanted: (name: string) => boolean): string[] {
  const lines: string[] = [];
  let parts: string[] | null = null;
  let isSoft = false;
  const end = (): void => {
    if (parts) lines.push(parts.join(''));
  };
  for (const line of text.split(/\r\n|\n|\r/)) {
    // An encoded value goes on where its line ends with an equals sign.
    const goesOn = isSoft || FOLDED.test(line);
    if (goesOn) parts?.push(isSoft ? line : line.slice(1));
    else {
      end();
      parts = isMark(line) || isWanted(nameOf(line)) ? [line] : null;
    }
    const isEncoded = parts !== null && QUOTED_PRINTABLE.test(headOf(parts[0] ?? ''));
    isSoft = isEncoded && line.endsWith('=');
    if (isSoft && parts) parts[parts.length - 1] = (parts.at(-1) ?? '').slice(0, -1);
  }
  end();
  return lines;
}

const isMark = (line: string): boolean => /^(begin|end):/i.test(line);

/** The name of a property, without the group before it, in capitals. */
function nameOf(line: string): string {
  const [name = ''] = headOf(line).split(';');
  return name.replace(/^.*\./, '').trim().toUpperCase();
}

/** What stands before the value; a value may not be looked for between quotation marks. */
function headOf(line: string): string {
  return /^(?:[^":]|"[^"]*")*(?=:)/.exec(line)?.[0] ?? '';
}

function cardLine(line: string): CardLine | null {
  const head = headOf(line);
  if (head === '') return null;
  const [, ...parameters] = head.split(';');
  return { name: nameOf(line), parameters, value: line.slice(head.length + 1) };
}
