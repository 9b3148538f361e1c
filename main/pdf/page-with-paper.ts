/** Stand in paper.html where the paper and its logo belong, within elements that hold data and are never run. */
const PAPER = '__PAPER__';
const LOGO = '__LOGO__';

/**
 * The page with a paper in it. Nothing in a paper can end the element it is in: every "<" is written as
 * JSON lets it be written.
 */
export function pageWithPaper(html: string, pieces: Iterable<string>, logo = ''): string {
  // The logo first: what the paper says could look like its place.
  return put(put(html, LOGO, JSON.stringify(logo)), PAPER, [...pieces].join(''));
}

function put(html: string, place: string, json: string): string {
  const at = html.indexOf(place);
  if (at === -1) throw new Error('the page has no place for a paper');
  const text = json.replaceAll('<', String.raw`\u003c`);
  return html.slice(0, at) + text + html.slice(at + place.length);
}
