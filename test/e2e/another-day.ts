import type { RunningApp } from './running-app';

/**
 * Lets the app wake up on another day, at the time it is: a life over several meetings takes months. The
 * main process has the only clock of the app.
 */
export async function onDay({ electron, page }: RunningApp, day: string): Promise<void> {
  await electron.evaluate((_, wanted) => {
    const kept = globalThis as typeof globalThis & { trueDate?: DateConstructor };
    const True = (kept.trueDate ??= Date);
    const midday = new True(`${wanted}T12:00:00`).getTime();
    const ahead = midday - True.now();
    globalThis.Date = new Proxy(True, {
      construct: (target, given: number[]) =>
        given.length === 0 ? new target(target.now() + ahead) : new target(...(given as [number])),
      get: (target, key, receiver) =>
        key === 'now' ? () => target.now() + ahead : Reflect.get(target, key, receiver),
    });
  }, day);
  // The screen asks again, as it does on the day it is opened.
  await page.reload();
}
