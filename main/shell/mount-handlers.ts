import { ipcMain, type WebFrameMain } from 'electron';
import { channels, contract, type Channel, type Handlers } from '#shared/ipc/contract';
import { refuse, type Result } from '#shared/ipc/result';
import { reasonOf, type Log } from '../log';
import { APP_ORIGIN, developmentServer } from './place';

/** The largest message a page may send, in UTF-16 units of its JSON. */
const MESSAGE_LIMIT = 8_000_000;

/** Whether a message comes from the top frame of the app's own page. */
export function isOwnFrame(frame: WebFrameMain | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  const server = developmentServer();
  const own = server === null ? APP_ORIGIN : new URL(server).origin;
  return frame.url === own || frame.url.startsWith(`${own}/`);
}

/** Answers every channel: the sender checked, the message parsed, the unexpected logged. */
export function mountHandlers(handlers: Handlers, log: Log): void {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, message: unknown) => {
      if (!isOwnFrame(event.senderFrame)) throw new Error('a message from elsewhere');
      try {
        return await answer(channel, handlers, message);
      } catch (error) {
        log.error('handler-failed', { channel, reason: reasonOf(error) });
        throw new Error(`${channel} failed`, { cause: error });
      }
    });
  }
}

async function answer(
  channel: Channel,
  handlers: Handlers,
  message: unknown,
): Promise<Result<unknown>> {
  if (JSON.stringify(message ?? null).length > MESSAGE_LIMIT) {
    return refuse('invalid-input', { problem: 'too-long' });
  }
  const parsed = contract[channel].input.safeParse(message);
  if (!parsed.success) return refuse('invalid-input', firstIssue(parsed.error.issues));
  const handle = handlers[channel] as (input: unknown) => Promise<Result<unknown>>;
  return handle(parsed.data);
}

function firstIssue(issues: readonly { path: PropertyKey[]; message: string }[]) {
  const [issue] = issues;
  return { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' };
}
