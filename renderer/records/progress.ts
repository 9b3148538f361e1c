import { exportsText } from '#shared/text/screens/exports';
import { showUnderWay } from '../data/notices';

/** Most papers are made before anybody could read that they are being made. */
const PATIENCE_MS = 400;

/** What takes a while: whether it was stopped, and that it has ended. */
export type Progress = { isCancelled: () => boolean; end: () => void };

/** Says that something is being made once that takes a while, and has it stopped. */
export function showProgress(stop: () => void): Progress {
  let hide = (): void => undefined;
  let isCancelled = false;
  const cancel = (): void => {
    isCancelled = true;
    stop();
  };
  const timer = setTimeout(() => {
    const stopping = { label: exportsText.cancel, act: cancel };
    hide = showUnderWay({ words: exportsText.making, percent: null, stop: stopping }).hide;
  }, PATIENCE_MS);
  return {
    isCancelled: () => isCancelled,
    end(): void {
      clearTimeout(timer);
      hide();
    },
  };
}
