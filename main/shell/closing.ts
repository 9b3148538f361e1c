import { app } from 'electron';

/** How long the app waits for what has to be closed: what was saved is safe already. */
const PATIENCE_MS = 3000;

/** Closes something before the app ends, however it was asked to end. */
export function closeBeforeEnd(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    const end = (): void => {
      isClosed = true;
      app.quit();
    };
    setTimeout(end, PATIENCE_MS).unref();
    void close().finally(end);
  });
}
