/** A blank of a snippet, as "[name]", and where it stands in its text, in UTF-16 units. */
export type Blank = { name: string; from: number; to: number };

/** The blanks to fill in a text, in order: whatever stands in square brackets on one line. */
export function blanksIn(text: string): Blank[] {
  return [...text.matchAll(/\[([^[\]\n]+)\]/gu)].map(({ 0: blank, 1: name, index }) => ({
    name: String(name),
    from: index,
    to: index + blank.length,
  }));
}

/** The paragraphs of a snippet's text: its lines, without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
