import { describe, expect, test } from 'vitest';
import {
  createSpellChecker,
  type SpellingWorker,
} from '../../../../../renderer/features/minutes/writing/spelling/spell-checker';
import type {
  SpellingAnswer,
  SpellingRequest,
} from '../../../../../renderer/features/minutes/writing/spelling/spelling-messages';

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget implements SpellingWorker {
  readonly requests: SpellingRequest[] = [];

  postMessage(request: SpellingRequest): void {
    this.requests.push(request);
  }

  answer(answer: SpellingAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

function started() {
  const worker = new FakeWorker();
  let starts = 0;
  const checker = createSpellChecker(['en-GB'], () => {
    starts += 1;
    return worker;
  });
  return { worker, checker, starts: () => starts };
}

describe('the checker', () => {
  test('starts its worker with the first word, once, and keeps each verdict', async () => {
    const { worker, checker, starts } = started();
    expect(starts()).toBe(0);
    const first = checker.check(['one', 'tow']);
    const second = checker.suggest('tow');
    expect(starts()).toBe(1);
    expect(worker.requests).toEqual([
      { id: 1, languages: ['en-GB'], ask: { kind: 'check', words: ['one', 'tow'] } },
      { id: 2, languages: ['en-GB'], ask: { kind: 'suggest', word: 'tow' } },
    ]);
    worker.answer({ id: 2, words: ['two'] });
    expect(await second).toEqual(['two']);
    expect(checker.isWrong('tow')).toBeUndefined();
    worker.answer({ id: 1, words: ['tow'] });
    await first;
    expect([checker.isWrong('one'), checker.isWrong('tow')]).toEqual([false, true]);
  });

  test('takes words as right where the worker cannot start', async () => {
    const checker = createSpellChecker(['en-GB'], () => {
      throw new Error('refused');
    });
    await checker.check(['tow']);
    expect(checker.isWrong('tow')).toBe(false);
    expect(await checker.suggest('tow')).toEqual([]);
  });

  test('waits for no answer of a worker that failed', async () => {
    const { worker, checker } = started();
    const check = checker.check(['tow']);
    worker.dispatchEvent(new Event('error'));
    await check;
    expect(checker.isWrong('tow')).toBe(false);
    expect(await checker.suggest('tow')).toEqual([]);
  });
});
