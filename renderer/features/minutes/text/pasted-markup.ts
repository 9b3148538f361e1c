/** A paragraph that Word marks as an item of a list, though it is a paragraph by its tag. */
const WORD_LIST_ITEM = 'p[style*="mso-list"]';
/** A list within a list: a minute has points of one level. */
const INNER_LIST = 'li :is(ul, ol), :is(ul, ol) > :is(ul, ol)';

/**
 * What is pasted from Word, Outlook or Teams without its junk: lists that Word writes as
 * paragraphs with typed bullets become lists, and styles, comments and Office tags go. The editor
 * then takes of the rest only what a minute can hold.
 */
export function cleanPastedMarkup(html: string): string {
  const bulletsMarked = html.replaceAll(/<!--\[if !supportLists\]-->.*?<!--\[endif\]-->/gs, '');
  const page = new DOMParser().parseFromString(bulletsMarked, 'text/html');
  for (const junk of page.querySelectorAll('style, script, meta, link, title, xml, template')) {
    junk.remove();
  }
  for (const element of page.querySelectorAll('*')) {
    // Office's own tags, as <o:p>, hold an empty space or nothing.
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes);
  }
  for (const item of page.querySelectorAll(WORD_LIST_ITEM)) makeBullet(item);
  // The innermost first, so that all points keep their order.
  for (const list of [...page.querySelectorAll(INNER_LIST)].toReversed()) levelOut(list);
  return page.body.innerHTML;
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
