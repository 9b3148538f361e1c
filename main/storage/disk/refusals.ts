import { Refused } from '../../refused';
import { errorCode } from './file-system';

/** What a virus scanner or a sync client causes while it holds a file open. */
export const LOCKED = ['EPERM', 'EACCES', 'EBUSY'];

export const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(errorCode(error));

/** What a system error means to the person at the screen. */
export function asRefusal(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const code = errorCode(error);
  if (isFull(error)) return new Refused('disk-full');
  if (code === 'EROFS' || LOCKED.includes(code)) return new Refused('not-writable');
  return new Refused('write-failed', { reason: code || String(error) });
}
