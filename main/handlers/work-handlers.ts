import type { Answers, Area } from './dependencies';
import type { LongWork } from './long-work';

/** How far long work is, and the way to stop it. */
export function workHandlers(work: LongWork): Answers<Area<'work'>> {
  return {
    'work:standing': ({ workId }) => Promise.resolve(work.standing(workId)),
    'work:cancel': ({ workId }) => {
      work.cancel(workId);
      return Promise.resolve(null);
    },
  };
}
