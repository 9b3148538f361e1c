import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { agendaItemIdSchema } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';
import { MinutesSaver } from '../../../../renderer/features/minutes/minutes-saver';

const item = agendaItemIdSchema.parse('item-1');
const other = agendaItemIdSchema.parse('item-2');
const typed = (text: string): MinuteBlock[] => [{ type: 'paragraph', isConfidential: false, text }];

type Save = ConstructorParameters<typeof MinutesSaver>[1];

/** A main process that answers when the test says so, and what it was sent. */
function aMainProcess() {
  const sent: string[] = [];
  const numbers: number[] = [];
  const answers: { succeed: (kept?: number) => void; fail: () => void }[] = [];
  const seen: MinuteBlock[][] = [];
  const save: Save = ({ blocks, seen: known, by }) => {
    seen.push(known);
    const [block] = blocks;
    numbers.push(by.number);
    sent.push(block?.type === 'paragraph' ? block.text : '');
    return new Promise((yes, no) => {
      answers.push({
        succeed: (kept = 0) => yes({ savedAt: '10:42', kept }),
        fail: () => no(new Error('disk full')),
      });
    });
  };
  return { sent, numbers, seen, answers, save };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is typed', () => {
  test('is sent 150 ms after the first key at the latest, however fast the typing goes on (R3)', async () => {
    const main = aMainProcess();
    const saver = new MinutesSaver('window-1', main.save);
    for (let key = 0; key < 30; key += 1) {
      saver.put(item, typed(`key ${key}`));
      expect(main.sent).toEqual([]);
      await vi.advanceTimersByTimeAsync(5);
    }
    expect(main.sent).toHaveLength(1);
  });

  test('is sent soon after the last key', async () => {
    const main = aMainProcess();
    const saver = new MinutesSaver('window-1', main.save);
    saver.put(item, typed('one'));
    await vi.advanceTimersByTimeAsync(9);
    expect(main.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(main.sent).toEqual(['one']);
  });

  test('is called saved only when nothing newer is left to save', async () => {
    const main = aMainProcess();
    const saver = new MinutesSaver('window-1', main.save);
    expect(saver.state()).toBeNull();
    saver.put(item, typed('one'));
    await vi.advanceTimersByTimeAsync(50);
    saver.put(item, typed('one two'));
    main.answers[0]?.succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.state()).toEqual({ state: 'saving' });
    expect(main.sent).toEqual(['one', 'one two']);
    main.answers[1]?.succeed();
    await vi.advanceTimersByTimeAsync(100);
    expect(saver.state()).toEqual({ state: 'saved', at: '10:42' });
    expect(main.sent).toHaveLength(2);
  });

  test('goes one message at a time, the newest text of each item', async () => {
    const main = aMainProcess();
    const saver = new MinutesSaver('window-1', main.save);
    saver.put(item, typed('first'));
    saver.put(other, typed('second'));
    saver.put(item, typed('first again'));
    await vi.advanceTimersByTimeAsync(50);
    expect(main.sent).toEqual(['first again']);
    main.answers[0]?.succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(main.sent).toEqual(['first again', 'second']);
  });

  test('that could not be saved is kept, and sent again by itself', async () => {
    const main = aMainProcess();
    const saver = new MinutesSaver('window-1', main.save);
    saver.put(item, typed('one'));
    await vi.advanceTimersByTimeAsync(50);
    main.answers[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.state()).toMatchObject({ state: 'failed' });
    expect(saver.latest(item)).toEqual(typed('one'));
    await vi.advanceTimersByTimeAsync(2000);
    main.answers[1]?.succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(main.sent).toEqual(['one', 'one']);
    // Under the same number: had the first been taken and only its answer lost, it is not taken twice.
    expect(main.numbers).toEqual([1, 1]);
    expect(saver.state()).toEqual({ state: 'saved', at: '10:42' });
  });

  test('goes under a number of its own when it is newer than what was not answered for', async () => {
    const main = aMainProcess();
    const saver = new MinutesSaver('window-1', main.save);
    saver.put(item, typed('one'));
    await vi.advanceTimersByTimeAsync(50);
    saver.put(item, typed('one two'));
    main.answers[0]?.fail();
    await vi.advanceTimersByTimeAsync(2000);
    expect([main.sent, main.numbers]).toEqual([
      ['one', 'one two'],
      [1, 2],
    ]);
  });

  test('is handed over whole by flush, which waits for the answers', async () => {
    const main = aMainProcess();
    const saver = new MinutesSaver('window-1', main.save);
    saver.put(item, typed('one'));
    let isDone = false;
    const flushed = saver.flush().then(() => (isDone = true));
    await vi.advanceTimersByTimeAsync(0);
    expect(main.sent).toEqual(['one']);
    expect(isDone).toBe(false);
    main.answers[0]?.succeed();
    await flushed;
    expect(isDone).toBe(true);
  });

  test('is told to whoever listens, until they stop', async () => {
    const saver = new MinutesSaver('window-1', aMainProcess().save);
    const heard = vi.fn<() => void>();
    const stop = saver.subscribe(heard);
    saver.put(item, typed('one'));
    stop();
    saver.put(item, typed('two'));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('goes with what was seen here, so that nothing else is replaced', async () => {
    const main = aMainProcess();
    const saver = new MinutesSaver('window-1', main.save);
    saver.opened(item, typed('shown'));
    saver.opened(item, typed('what came later'));
    saver.put(item, typed('one'));
    await vi.advanceTimersByTimeAsync(50);
    saver.put(item, typed('two'));
    main.answers[0]?.fail();
    await vi.advanceTimersByTimeAsync(2000);
    main.answers[1]?.succeed();
    await vi.advanceTimersByTimeAsync(0);
    saver.put(item, typed('three'));
    await vi.advanceTimersByTimeAsync(50);
    // What failed may have been taken all the same.
    expect(main.seen).toEqual([typed('shown'), [...typed('shown'), ...typed('one')], typed('two')]);
  });

  test('is shown with what others wrote under it when the screen is come back to', async () => {
    const main = aMainProcess();
    const heard = vi.fn<() => void>();
    const saver = new MinutesSaver('window-1', main.save, heard);
    saver.put(item, typed('one'));
    saver.put(other, typed('two'));
    await vi.advanceTimersByTimeAsync(50);
    main.answers[0]?.succeed(1);
    await vi.advanceTimersByTimeAsync(0);
    main.answers[1]?.succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledTimes(1);
    saver.left();
    expect([saver.latest(item), saver.latest(other)]).toEqual([null, typed('two')]);
  });
});
