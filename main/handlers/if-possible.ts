import { Refused } from '../refused';

/** What a reading comes to; null where the document cannot be opened, which the banner tells of. */
export async function ifPossible<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
