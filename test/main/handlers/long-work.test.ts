import { describe, expect, test } from 'vitest';
import { createLongWork, type Work } from '../../../main/handlers/long-work';
import { deferred } from '../../support/deferred';

/** Work that goes on portion by portion, as it is told to. */
function steered(work: ReturnType<typeof createLongWork>, name = 'one') {
  const handed = deferred<Work>();
  const end = deferred<string>();
  const answer = work.run(name, async (itself) => {
    handed.resolve(itself);
    return end.promise;
  });
  return { answer, end, itself: handed.promise };
}

describe('long work', () => {
  test('is nowhere before its first portion and after its end, and tells how far it is between', async () => {
    const work = createLongWork();
    const { answer, end, itself } = steered(work);
    expect(work.standing('one')).toBeNull();
    await (await itself).stage('reading')(3, 10);
    expect(work.standing('one')).toEqual({ stage: 'reading', done: 3, of: 10, canStop: true });
    expect(work.standing('another')).toBeNull();
    end.resolve('done');
    expect(await answer).toBe('done');
    expect(work.standing('one')).toBeNull();
  });

  test('is answered with null once its next portion finds it cancelled', async () => {
    const work = createLongWork();
    let portions = 0;
    const answer = work.run('one', async ({ stage }) => {
      for (let done = 0; done < 10; done += 1) {
        portions = done;
        await stage('reading')(done, 10);
        if (done === 4) work.cancel('one');
      }
    });
    expect([await answer, portions]).toEqual([null, 5]);
  });

  test('goes to its end once it is settled, however often it is cancelled', async () => {
    const work = createLongWork();
    const { answer, end, itself } = steered(work);
    const { stage, settle, signal } = await itself;
    settle();
    await stage('saving')(1, 2);
    expect(work.standing('one')).toMatchObject({ canStop: false });
    work.cancel('one');
    await stage('saving')(2, 2);
    expect(signal.aborted).toBe(false);
    end.resolve('done');
    expect(await answer).toBe('done');
  });

  test('is not settled any more when it was cancelled before', async () => {
    const work = createLongWork();
    const answer = work.run('one', async ({ settle }) => {
      work.cancel('one');
      settle();
      return Promise.resolve('done');
    });
    expect(await answer).toBeNull();
  });

  test('fails as it fails where nobody cancelled it, and leaves the others alone', async () => {
    const work = createLongWork();
    const other = steered(work, 'other');
    await other.itself;
    const failed = work.run('one', () => Promise.reject(new Error('no disk')));
    work.cancel('nobody');
    await expect(failed).rejects.toThrow('no disk');
    other.end.resolve('done');
    expect(await other.answer).toBe('done');
  });

  test('without a name cannot be cancelled by the name of another', async () => {
    const work = createLongWork();
    const answer = work.run(undefined, async ({ stage }) => {
      work.cancel('one');
      await stage('reading')(0, 1);
      return 'done';
    });
    expect(await answer).toBe('done');
  });
});
