import type { Refusal, RefusalCode } from '#shared/ipc/result';

/** Thrown wherever a request cannot be met for an expected reason; the seam turns it into a Result. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, details?: Record<string, string>) {
    super(code);
    this.name = 'Refused';
    this.refusal = details === undefined ? { code } : { code, details };
  }
}
