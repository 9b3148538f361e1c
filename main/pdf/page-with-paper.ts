/** Stands in paper.html where the paper belongs, within an element that holds data and is never run. */
const PLACE = '__PAPER__';

/**
 * The page with a paper in it. Nothing in a paper can end the element it is in: every "<" is written as
 * JSON lets it be written.
 */
export function pageWithPaper(html: string, pieces: Iterable<string>): string {
  const at = html.indexOf(PLACE);
  if (at === -1) throw new Error('the page has no place for a paper');
  const paper = [...pieces].join('').replaceAll('<', String.raw`\u003c`);
  return html.slice(0, at) + paper + html.slice(at + PLACE.length);
}
