import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Input } from '#shared/ipc/contract';
import { useCommand } from '../../data/commands';

type StoreChannel =
  'store:tryAgain' | 'store:useFolder' | 'store:startNew' | 'store:repairMark' | 'store:openToRead';

/** A command after which another store may be open: what is remembered of the one before is forgotten. */
export function useStoreCommand<C extends StoreChannel>(
  channel: C,
): { run: (input: Input<C>) => Promise<void>; isRunning: boolean } {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const command = useCommand(channel);
  const run = async (input: Input<C>): Promise<void> => {
    if ((await command.run(input)) === null) return;
    navigate('/');
    client.removeQueries({ type: 'inactive' });
    await client.invalidateQueries();
  };
  return { run, isRunning: command.isRunning };
}
