import type { Page } from '@playwright/test';
import type { Channel, Input, Output } from '#shared/ipc/contract';
import type { Result } from '#shared/ipc/result';

/** Asks the main process from the page, as a screen does; how many milliseconds the answer took, and what it was. */
export async function asked<C extends Channel>(
  page: Page,
  channel: C,
  input: Input<C>,
): Promise<{ ms: number; value: Output<C> }> {
  const { ms, result } = await page.evaluate(
    async ([name, message]) => {
      const { minuteBook } = window as unknown as {
        minuteBook: { invoke(name: string, message: unknown): Promise<unknown> };
      };
      const start = performance.now();
      const answer = await minuteBook.invoke(name, message);
      return { ms: performance.now() - start, result: answer };
    },
    [channel, input] as const,
  );
  const answer = result as Result<Output<C>>;
  if (!answer.ok) throw new Error(`${channel} was refused: ${answer.error.code}`);
  return { ms, value: answer.value };
}

/** Milliseconds from going to an address in the page until an element is there, as the page itself sees it. */
export function timeToShow(page: Page, address: string, selector: string): Promise<number> {
  return page.evaluate(
    async ([to, wanted]) => {
      const start = performance.now();
      location.hash = to;
      return new Promise<number>((done) => {
        const look = (): void => {
          if (document.querySelector(wanted)) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    [address, selector] as const,
  );
}
