import { PARTNERSHIP_FILE_MAXIMUM } from '#shared/model/partnership-file';
import type { FoundFile } from '#shared/ipc/areas/partnership-file';
import type { Answers, Area, ChosenFile, Dependencies } from '../dependencies';
import { readPartnershipFiles } from './points';
import { foundFile } from './preview';
import { compareFile } from './sides';
import { takeFile } from './taking';
import { createWaitingFiles, readWaitingFile } from './waiting-files';
import { writePartnershipFile } from './writing';

/** Everything of one partnership in one file: written here, and taken over from elsewhere (M6). */
export function partnershipFileHandlers(deps: Dependencies): Answers<Area<'partnershipFile'>> {
  const waiting = createWaitingFiles(deps.newId);
  const lookAt = async (chosen: ChosenFile | null): Promise<FoundFile | null> => {
    if (chosen === null) return null;
    const file = await readWaitingFile(deps, chosen);
    return foundFile(waiting.keep(file), file, await compareFile(deps, file));
  };
  return {
    'partnershipFile:known': async ({ partnershipId }) => {
      const { points } = await readPartnershipFiles(deps, partnershipId);
      return { points: points.map(({ id, at, way }) => ({ id, at, way })).toReversed() };
    },
    'partnershipFile:write': ({ partnershipId }) => writePartnershipFile(deps, partnershipId),
    'partnershipFile:choose': async () =>
      lookAt(await deps.files.chooseFile('partnership-file', PARTNERSHIP_FILE_MAXIMUM)),
    'partnershipFile:given': async () => lookAt(await deps.files.takeGiven()),
    'partnershipFile:take': ({ token, choices }) =>
      deps.changes.inTurn(async () => {
        const taken = await takeFile(deps, waiting.get(token), choices);
        waiting.forget();
        return taken;
      }),
  };
}
