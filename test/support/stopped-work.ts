import { setImmediate as turn } from 'node:timers/promises';
import type { Channel, Input, Output } from '#shared/ipc/contract';
import type { Result } from '#shared/ipc/result';
import type { UseCases } from './use-cases';

type Long = Extract<
  Channel,
  | `partnershipFile:${'write' | 'choose' | 'given' | 'take'}`
  | `people:${'anonymise' | 'erasePast'}`
  | `backups:${'verify' | 'restore'}`
>;

/** Asks for long work, and stops it at the first portion of it that is told of. */
export async function stoppedWork<C extends Long>(
  app: UseCases,
  channel: C,
  input: Omit<Input<C>, 'workId'>,
): Promise<Result<Output<C>>> {
  const workId = 'stopped';
  const answer = app.ask(channel, { ...input, workId } as Input<C>);
  while ((await app.get('work:standing', { workId })) === null) await turn();
  await app.get('work:cancel', { workId });
  return answer;
}
