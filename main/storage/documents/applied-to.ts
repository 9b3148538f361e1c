import { Refused } from '../../refused';
import { applyOperation, type Operation } from './difference';

/** What an operation makes of a value; refused where it was made on another. */
export function appliedTo(value: unknown, operation: Operation): unknown {
  try {
    return applyOperation(value, operation);
  } catch {
    throw new Refused('changed-since');
  }
}
