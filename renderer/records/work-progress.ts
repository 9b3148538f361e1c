import type { Standing } from '#shared/ipc/areas/work';
import { workText } from '#shared/text/screens/work';
import { bridge } from '../data/bridge';
import { showProblem, showUnderWay, type UnderWay } from '../data/notices';
import { unwrap } from '../data/refusal-error';
import type { Progress } from './progress';

/** So often it is asked how far the work is: most is over before it is asked once. */
const ASKED_MS = 400;

/** Says how far work is, once it has begun and takes a while, and has it stopped as long as it can be. */
export function showWork(workId: string): Progress {
  let shown: ReturnType<typeof showUnderWay> | null = null;
  let isCancelled = false;
  let isOver = false;
  const cancel = (): void => {
    isCancelled = true;
    void bridge().invoke('work:cancel', { workId }).catch(showProblem);
  };
  const ask = async (): Promise<void> => {
    const standing = unwrap(await bridge().invoke('work:standing', { workId }));
    if (standing === null || isOver) return;
    const said = underWay(standing, isCancelled ? null : cancel);
    if (shown === null) shown = showUnderWay(said);
    else shown.say(said);
  };
  // How far it is, is a comfort: whether it was done, its own answer says.
  const timer = setInterval(() => void ask().catch(() => undefined), ASKED_MS);
  return {
    isCancelled: () => isCancelled,
    end(): void {
      isOver = true;
      clearInterval(timer);
      shown?.hide();
    },
  };
}

function underWay({ stage, done, of, canStop }: Standing, cancel: (() => void) | null): UnderWay {
  return {
    words: cancel === null && canStop ? workText.stopping : workText.standing(stage, done, of),
    percent: of === 0 ? null : Math.round((done / of) * 100),
    stop: canStop && cancel !== null ? { label: workText.stop, act: cancel } : null,
  };
}
