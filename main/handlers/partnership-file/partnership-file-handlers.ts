import { PARTNERSHIP_FILE_MAXIMUM } from '#shared/model/partnership-file';
import type { Answers, Area, Dependencies } from '../dependencies';
import { readPartnershipFiles } from './points';
import { foundFile } from './preview';
import { compareFile } from './sides';
import { takeFile } from './taking';
import { createWaitingFiles, readWaitingFile } from './waiting-files';
import { writePartnershipFile } from './writing';

/** Everything of one partnership in one file: written here, and taken over from elsewhere (M6). */
export function partnershipFileHandlers(deps: Dependencies): Answers<Area<'partnershipFile'>> {
  const waiting = createWaitingFiles(deps.newId);
  return {
    'partnershipFile:known': async ({ partnershipId }) => {
      const { points } = await readPartnershipFiles(deps, partnershipId);
      return { points: points.map(({ id, at, way }) => ({ id, at, way })).toReversed() };
    },
    'partnershipFile:write': ({ partnershipId }) => writePartnershipFile(deps, partnershipId),
    'partnershipFile:choose': async () => {
      const chosen = await deps.files.chooseFile(PARTNERSHIP_FILE_MAXIMUM);
      if (chosen === null) return null;
      const file = await readWaitingFile(deps, chosen);
      const comparison = await compareFile(deps, file);
      return foundFile(waiting.keep(file), file, comparison);
    },
    'partnershipFile:take': ({ token, choices }) =>
      deps.changes.inTurn(async () => {
        const taken = await takeFile(deps, waiting.get(token), choices);
        waiting.forget();
        return taken;
      }),
  };
}
