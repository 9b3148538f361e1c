import type { Output, Parsed } from '#shared/ipc/contract';
import { Refused } from '../../../refused';
import { ONLY } from '../../../storage/documents/document-kinds';
import type { Dependencies } from '../../dependencies';
import { readDirectory } from '../../records';
import { bookOfMerge } from './book-of-merge';
import { entryFacts, mergedDirectory } from './entry-facts';
import { planMerge } from './plan-merge';

/**
 * Makes one entry of two (P18), in one change over every document that refers to the one that goes. The
 * directory comes last: broken off before it, both entries are still there, and the merge can be repeated.
 */
export async function mergeEntries(
  deps: Dependencies,
  merging: Parsed<'people:merge'>,
): Promise<Output<'people:merge'>> {
  const directory = await readDirectory(deps);
  entryFacts(directory, merging);
  const { values, bars } = await planMerge(deps, { from: merging.goes, to: merging.stays });
  const [bar] = bars;
  if (bar) {
    throw new Refused('entries-not-one', { because: bar.because, subject: bar.subject });
  }
  const next = mergedDirectory(directory, merging);
  const books = await bookOfMerge(deps, values);
  return {
    undo: await deps.changes.commit([...books, ...values, { kind: 'directory', id: ONLY, next }]),
  };
}
