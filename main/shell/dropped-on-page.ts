import { isAbsolute } from 'node:path';
import { FILE_DROPPED } from '#shared/ipc/events';
import type { DroppedFiles } from '../desktop/dropped-files';
import { answerPreload } from './mount-handlers';

/**
 * Keeps what is dropped on a page. Only the preload script can say where a file is, of one that its user dropped:
 * for a file that a page made up it has no place at all.
 */
export function keepDroppedFiles(dropped: DroppedFiles): void {
  answerPreload(FILE_DROPPED, (page, path) => {
    if (typeof path !== 'string' || !isAbsolute(path)) return false;
    dropped.drop(page.id, path);
    return true;
  });
}
