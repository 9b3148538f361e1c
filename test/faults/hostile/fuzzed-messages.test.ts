import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { channels, inputSchema, type Channel, type Handlers } from '#shared/ipc/contract';
import { ok, type Result } from '#shared/ipc/result';
import { answerMessage } from '../../../main/shell/answer-message';
import { heldMeeting } from '../../support/held-meeting';
import { leastOf } from '../../support/least-document';
import { seededRandom } from '../../support/seeded-random';
import { useCases, type UseCases } from '../../support/use-cases';
import { recordFault } from '../fault-table';

/** So many messages are sent on each channel; the use cases behind it see so many of those it takes. */
const MESSAGES = 10_000;
const SEEN = 20;

const ring: { self?: unknown } = {};
ring.self = ring;

/** What a page that somebody else has taken over might send in the place of anything. */
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  1e308,
  Number.NaN,
  Infinity,
  2 ** 53,
  12n,
  '',
  '\u0000',
  '\uD800',
  '../../etc/passwd',
  'C:\\Windows\\system32',
  '<img src=x onerror=alert(1)>',
  '=cmd|calc!A1',
  'x'.repeat(4000),
  [],
  Array.from({ length: 300 }, () => null),
  {},
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: { polluted: true } } },
  new Map([['a', 1]]),
  new Date(0),
  new Uint8Array(16),
  JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`),
  ring,
];

type Random = () => number;
const anyOf = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

/** A message like one that is right, with something hostile in the place of a part of it, or beside its parts. */
function hostileMessage(right: unknown, random: Random): unknown {
  if (typeof right !== 'object' || right === null || random() < 0.1) return anyOf(HOSTILE, random);
  if (Array.isArray(right)) {
    return random() < 0.5
      ? [...(right as unknown[]), anyOf(HOSTILE, random)]
      : right.map((one) => hostileMessage(one, random));
  }
  const keys = Object.keys(right);
  const key = keys.length === 0 || random() < 0.2 ? 'unexpected' : anyOf(keys, random);
  const part = (right as Record<string, unknown>)[key];
  return { ...right, [key]: hostileMessage(part, random) };
}

/** Everything that is kept, in one check sum. */
async function stateOf({ deps: { store } }: UseCases): Promise<string> {
  const hash = createHash('sha256');
  for (const kind of ['directory', 'settings', 'partnership', 'action-log'] as const) {
    hash.update(JSON.stringify(await store.readAll(kind)));
  }
  for (const kind of ['registers', 'meeting', 'minute-versions', 'minute-book'] as const) {
    hash.update(JSON.stringify(await store.readAll(kind)));
  }
  return hash.digest('hex');
}

/** The handlers of the app, of which each sees so many messages and no more: what they take costs time. */
function watched(app: UseCases) {
  const taken = new Map<Channel, Result<unknown>[]>();
  const entries = channels.map((channel) => [
    channel,
    async (input: unknown): Promise<Result<unknown>> => {
      const answers = taken.get(channel) ?? [];
      taken.set(channel, answers);
      if (answers.length >= SEEN) return ok(null);
      const answer = await app.handle(channel, input);
      answers.push(answer);
      return answer;
    },
  ]);
  return { handlers: Object.fromEntries(entries) as Handlers, taken };
}

test('no message makes the app fail, and none that is refused changes anything (R12)', async () => {
  const app = await useCases();
  await heldMeeting(app);
  const { handlers, taken } = watched(app);
  const random = seededRandom(12);
  const failed: string[] = [];
  let refused = 0;
  let state = await stateOf(app);
  for (const channel of channels) {
    const right = leastOf(inputSchema(channel));
    for (let n = 0; n < MESSAGES; n += 1) {
      const message = hostileMessage(right, random);
      try {
        const answer = await answerMessage(channel, handlers, message);
        if (!answer.ok) refused += 1;
      } catch (error) {
        failed.push(`${channel}: ${String(error)}`);
      }
    }
    const after = await stateOf(app);
    const isTold = (taken.get(channel) ?? []).some((answer) => answer.ok);
    if (after !== state && !isTold) failed.push(`${channel} changed something and said it did not`);
    state = after;
  }
  const trials = channels.length * MESSAGES;
  recordFault({ fault: 'R12', what: 'messages nobody of ours sends', trials, lost: failed.length });
  expect(failed).toEqual([]);
  expect(refused).toBeGreaterThan(trials / 2);
  expect('polluted' in {}).toBe(false);
}, 600_000);

test('a use case that fails is seen to fail (R12, control)', async () => {
  const app = await useCases();
  const failing = { 'partnerships:list': () => Promise.reject(new Error('fell over')) };
  const handlers = { ...watched(app).handlers, ...failing } as Handlers;
  await expect(answerMessage('partnerships:list', handlers, {})).rejects.toThrow('fell over');
});
