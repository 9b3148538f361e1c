import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Channel, Input, Output } from '#shared/ipc/contract';
import type { UndoToken } from '#shared/ipc/views';
import { noticesText } from '#shared/text/screens/notices';
import { bridge } from './bridge';
import { keepView, undoOf } from './keep-view';
import { offerUndo } from './latest-undo';
import { showDone, showProblem } from './notices';
import { unwrap } from './refusal-error';

/** Calls a channel and keeps what it answers with; throws what it refuses as a RefusalError. */
export async function command<C extends Channel>(
  client: QueryClient,
  channel: C,
  input: Input<C>,
): Promise<Output<C>> {
  const output = unwrap(await bridge().invoke(channel, input));
  await keepView(client, output);
  return output;
}

async function undo(client: QueryClient, token: UndoToken): Promise<void> {
  try {
    await command(client, 'app:undo', { token });
    await client.invalidateQueries();
    showDone(noticesText.undone);
  } catch (error) {
    showProblem(error);
  }
}

/** Says what was done, and offers to take it back: by its button, or by Ctrl+Z outside a field. */
export function showUndoable(client: QueryClient, message: string, token: UndoToken): void {
  const act = () => void undo(client, token);
  offerUndo(act);
  showDone(message, { label: noticesText.undo, act, id: `undo-${token}` });
}

/**
 * A command of the main process for a screen. `run` shows a refusal and then answers null, so
 * that a form knows to keep what was typed. `said` puts the change into words; only with it is
 * the change announced, with Undo where there is one; null where there is nothing to announce.
 */
export function useCommand<C extends Channel>(
  channel: C,
  said?: (input: Input<C>, output: Output<C>) => string | null,
): { run: (input: Input<C>) => Promise<Output<C> | null>; isRunning: boolean } {
  const client = useQueryClient();
  const { mutateAsync, isPending } = useMutation<Output<C>, Error, Input<C>>({
    mutationFn: (input) => command(client, channel, input),
    onSuccess: (output, input) => {
      const words = said?.(input, output) ?? null;
      if (words === null) return;
      const token = undoOf(output);
      if (token === null) showDone(words);
      else showUndoable(client, words, token);
    },
    onError: showProblem,
  });
  return {
    run: (input) => mutateAsync(input).catch(() => null),
    isRunning: isPending,
  };
}
