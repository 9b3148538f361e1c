import { handlerOf, inputSchema, type Channel, type Handlers } from '#shared/ipc/contract';
import { refuse, type Result } from '#shared/ipc/result';

/** The largest message a page may send, in UTF-16 units of its JSON. */
const MESSAGE_LIMIT = 8_000_000;

/**
 * The answer to a message from the page: what is not as the contract says, or too long, is refused before any
 * use case sees it.
 */
export async function answerMessage(
  channel: Channel,
  handlers: Handlers,
  message: unknown,
): Promise<Result<unknown>> {
  if (lengthOf(message) > MESSAGE_LIMIT) return refuse('invalid-input', { problem: 'too-long' });
  const parsed = inputSchema(channel).safeParse(message);
  if (!parsed.success) return refuse('invalid-input', firstIssue(parsed.error.issues));
  return handlerOf(handlers, channel)(parsed.data);
}

/** What has no JSON, as a ring of objects, no schema of ours takes: it is as good as endless. */
function lengthOf(message: unknown): number {
  try {
    return JSON.stringify(message ?? null).length;
  } catch {
    return Infinity;
  }
}

function firstIssue(issues: readonly { path: PropertyKey[]; message: string }[]) {
  const [issue] = issues;
  return { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' };
}
