import { useRef } from 'react';
import type { Input, Output } from '#shared/ipc/contract';
import { useCommand } from '../data/commands';
import { newId } from '../data/new-id';
import type { Progress } from './progress';
import { showWork } from './work-progress';

/** What takes a while, and says how far it is. */
type LongChannel =
  | 'partnershipFile:write'
  | 'partnershipFile:choose'
  | 'partnershipFile:given'
  | 'partnershipFile:take'
  | 'people:anonymise'
  | 'people:erasePast'
  | 'backups:verify'
  | 'backups:restore';

/**
 * A command that takes a while: it says how far it is, and can be stopped. `said` is told whether somebody wanted it
 * stopped; what was stopped is answered with null.
 */
export function useLongCommand<C extends LongChannel>(
  channel: C,
  said: (output: Output<C>, wasStopped: boolean) => string | null,
): { run: (input: Omit<Input<C>, 'workId'>) => Promise<Output<C> | null>; isRunning: boolean } {
  const progress = useRef<Progress | null>(null);
  const { run, isRunning } = useCommand(channel, (_, output) =>
    said(output, progress.current?.isCancelled() ?? false),
  );
  return {
    async run(input) {
      const workId = newId();
      progress.current = showWork(workId);
      try {
        return await run({ ...input, workId } as Input<C>);
      } finally {
        progress.current.end();
      }
    },
    isRunning,
  };
}

/** The words for what was answered with null: of whoever stopped it, and none of whoever chose no file. */
export const stoppedWords = (wasStopped: boolean, words: string): string | null =>
  wasStopped ? words : null;
