import type { Refusal, Result } from '#shared/ipc/result';
import { refusalText } from '#shared/text/refusals';

/** A refusal on its way to somebody who will show it. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusalText(refusal));
    this.refusal = refusal;
  }
}

/** The value of a result; throws what was refused as a RefusalError. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new RefusalError(result.error);
}
