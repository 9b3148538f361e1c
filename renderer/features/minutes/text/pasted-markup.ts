import { plainCharacters } from './pasted/plain-characters';
import { makeListsPlain } from './pasted/plain-lists';
import { makeRowsParagraphs } from './pasted/rows-as-paragraphs';
import { putWordsForPictures } from './pasted/words-of-pictures';

const JUNK = 'style, script, meta, link, title, xml, template, col';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/**
 * What is pasted from Word, Outlook, Teams or Excel without its junk: words, lists, line breaks and the
 * rows of tables stay; styles, comments, what is hidden and pictures without words go. The editor then
 * takes of the rest only what a minute can hold.
 */
export function cleanPastedMarkup(html: string): string {
  const bulletsMarked = html.replaceAll(/<!--\[if !supportLists\]-->.*?<!--\[endif\]-->/gs, '');
  const page = new DOMParser().parseFromString(bulletsMarked, 'text/html');
  // What an editor like this one copied is clean, and its empty paragraphs count.
  if (page.querySelector('[data-pm-slice]')) return html;
  dropJunk(page.body);
  putWordsForPictures(page);
  makeCharactersPlain(page);
  dropEmptyLines(page);
  makeRowsParagraphs(page);
  makeListsPlain(page);
  return page.body.innerHTML;
}

function dropJunk(body: HTMLElement): void {
  for (const junk of body.querySelectorAll(JUNK)) junk.remove();
  for (const element of body.querySelectorAll('[hidden], [style]')) {
    const isHidden =
      element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
    if (isHidden) element.remove();
  }
  for (const element of body.querySelectorAll('*')) {
    // Office's own tags, as <o:p>, hold an empty space or nothing.
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes);
  }
}

function makeCharactersPlain(page: Document): void {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    text.nodeValue = plainCharacters(text.nodeValue ?? '');
  }
}

/** Messages are spaced by empty paragraphs, and by line breaks at the end of one. */
function dropEmptyLines(page: Document): void {
  for (const line of page.querySelectorAll('p, div, li')) {
    if (isEmpty(line)) line.remove();
    else dropLastBreaks(line);
  }
}

function dropLastBreaks(line: Node): void {
  while (line.lastChild && isEmpty(line.lastChild)) line.lastChild.remove();
  if (line.lastChild) dropLastBreaks(line.lastChild);
}

const isEmpty = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || !node.textContent?.trim();
