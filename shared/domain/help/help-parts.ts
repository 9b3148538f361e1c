/** A stretch of a help page under one heading; what stands before the first one has none. */
export type HelpPart = {
  page: string;
  /** The heading as an address names it, as `who-by-when`; null for the beginning of a page. */
  part: string | null;
  heading: string;
  /** Its words, without the signs of Markdown. */
  text: string;
};

const HEADING = /^#{2,3} +(.+)$/;
const FENCE = /^```/;

/** A heading as it stands in an address: small letters and digits, with hyphens between words. */
export function partNameOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The words of a stretch of Markdown: links by their words, no pictures, no signs. */
export function wordsOfMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^(\s*)(?:[-*]|\d+\.) +/gm, '$1')
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/(^|[\s(“])_|_(?=[\s).,;:”]|$)/gm, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A help page taken apart at its headings, in order; `title` is that of the page, which is always the first. */
export function helpPartsOf(page: string, title: string, markdown: string): HelpPart[] {
  const parts: (Omit<HelpPart, 'text'> & { lines: string[] })[] = [
    { page, part: null, heading: title, lines: [] },
  ];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    const heading = isCode ? undefined : HEADING.exec(line)?.[1];
    if (heading === undefined) parts.at(-1)?.lines.push(line);
    else {
      const words = wordsOfMarkdown(heading);
      parts.push({ page, part: partNameOf(words), heading: words, lines: [] });
    }
  }
  return parts
    .map(({ lines, ...rest }) => ({ ...rest, text: wordsOfMarkdown(lines.join('\n')) }))
    .filter(({ part, text }) => part === null || text !== '');
}
