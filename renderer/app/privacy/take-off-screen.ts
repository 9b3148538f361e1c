/** What no key does while everything is hidden: neither a command nor a letter in a field nobody sees. */
const DEAF_TO = ['keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut', 'drop', 'dragover'];

type Scrolled = { element: Element; top: number; left: number };

const scrolledWithin = (nodes: readonly Node[]): Scrolled[] =>
  nodes
    .filter((node) => node instanceof Element)
    .flatMap((element) => [element, ...element.querySelectorAll('*')])
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));

/**
 * Takes everything out of the page and puts a cover there instead. Nothing of it is thrown away: forms,
 * texts and what is undone live on where no page shows them, and what would come up meanwhile joins them.
 * Answers with the way back.
 */
export function takeOffScreen(cover: HTMLElement, title: string): () => void {
  const kept = document.createDocumentFragment();
  const focused = document.activeElement;
  const nodes = [...document.body.childNodes];
  const scrolled = scrolledWithin(nodes);
  let titleBefore = document.title;
  kept.append(...nodes);
  document.body.append(cover);
  document.title = title;

  const latecomers = new MutationObserver(() => {
    kept.append(...[...document.body.childNodes].filter((node) => node !== cover));
  });
  latecomers.observe(document.body, { childList: true });
  const renaming = new MutationObserver(() => {
    if (document.title === title) return;
    titleBefore = document.title;
    document.title = title;
  });
  renaming.observe(document.head, { childList: true, subtree: true, characterData: true });
  const ignore = (event: Event): void => event.stopImmediatePropagation();
  for (const name of DEAF_TO) window.addEventListener(name, ignore, true);

  return () => {
    latecomers.disconnect();
    renaming.disconnect();
    for (const name of DEAF_TO) window.removeEventListener(name, ignore, true);
    cover.remove();
    document.body.append(kept);
    document.title = titleBefore;
    for (const { element, top, left } of scrolled) element.scrollTo({ top, left });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
