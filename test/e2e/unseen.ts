import type { Page } from '@playwright/test';

/**
 * What cannot be seen whole, by its name: what sticks out of the window or of the page at the right
 * (a table may scroll within its card), and buttons that cut off their own words. What is only for
 * screen readers is a pixel wide.
 */
export async function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = [document.documentElement, document.querySelector('main')].flatMap((one) =>
      one !== null && one.scrollWidth > one.clientWidth + 1 ? [`${one.tagName} scrolls`] : [],
    );
    const selector = ['button', 'a', 'input', 'select', 'textarea']
      .flatMap((tag) => [`main ${tag}`, `[role="dialog"] ${tag}`])
      .join();
    const isCut = (one: Element): boolean =>
      one.clientWidth > 1 &&
      one.scrollWidth > one.clientWidth + 1 &&
      getComputedStyle(one).overflowX === 'hidden';
    const hidden = [...document.querySelectorAll(selector)].filter((one) => {
      const { right, left, width: own } = one.getBoundingClientRect();
      const sticksOut = own > 0 && (right > width + 1 || left < -1) && !one.closest('table');
      return sticksOut || (one.tagName === 'BUTTON' && [...one.querySelectorAll('*')].some(isCut));
    });
    return [
      ...scrolls,
      ...hidden.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
    ];
  });
}
