/** A paragraph that Word marks as an item of a list, though it is a paragraph by its tag. */
const WORD_LIST_ITEM = 'p[style*="mso-list"]:not([style*="mso-list:none"])';
/** A list within a list: a minute has points of one level. */
const INNER_LIST = 'li :is(ul, ol), :is(ul, ol) > :is(ul, ol)';

/**
 * Makes lists of what Word writes as paragraphs with typed bullets, and of all lists what a minute
 * holds: points of one level, each of one paragraph.
 */
export function makeListsPlain(page: Document): void {
  for (const item of page.querySelectorAll(WORD_LIST_ITEM)) makeBullet(item);
  // The innermost first, so that all points keep their order.
  for (const list of [...page.querySelectorAll(INNER_LIST)].toReversed()) levelOut(list);
  for (const line of page.querySelectorAll('li :is(p, div)')) putIntoPoint(line);
}

function makeBullet(paragraph: Element): void {
  for (const marker of paragraph.querySelectorAll('[style*="mso-list:Ignore"]')) marker.remove();
  const before = paragraph.previousElementSibling;
  const list = before?.tagName === 'UL' ? before : document.createElement('ul');
  if (list !== before) paragraph.before(list);
  const item = document.createElement('li');
  item.append(...paragraph.childNodes);
  list.append(item);
  paragraph.remove();
}

function levelOut(list: Element): void {
  const item = list.parentElement?.closest('li');
  if (list.parentElement?.matches('ul, ol') || !item) {
    list.replaceWith(...list.children);
    return;
  }
  item.after(...list.children);
  list.remove();
}

/** A point is one paragraph: what was another in it begins a new line. */
function putIntoPoint(line: Element): void {
  if (isAfterWords(line)) line.before(document.createElement('br'));
  line.replaceWith(...line.childNodes);
}

function isAfterWords(line: Node): boolean {
  for (let before = line.previousSibling; before; before = before.previousSibling) {
    if (before.textContent?.trim()) return true;
  }
  return false;
}
