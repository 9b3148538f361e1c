import type { Origin } from '#shared/model/origin';

let number = 0;

/** What a window says of its next operation: one that has not been sent before. */
export function sentAnew(): Origin {
  number += 1;
  return { client: 'window', number };
}
