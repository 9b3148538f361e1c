import { PARTNERSHIP_FILE_MAXIMUM } from '#shared/model/partnership-file';
import type { FoundFile } from '#shared/ipc/areas/partnership-file';
import type { Answers, Area, ChosenFile, Dependencies } from '../dependencies';
import type { LongWork } from '../long-work';
import { readPartnershipFiles } from './points';
import { foundFile } from './preview';
import { compareFile } from './sides';
import { takeFile } from './taking';
import { createWaitingFiles, readWaitingFile } from './waiting-files';
import { placeForFile, writePartnershipFile } from './writing';

/** Everything of one partnership in one file: written here, and taken over from elsewhere (M6). */
export function partnershipFileHandlers(
  deps: Dependencies,
  work: LongWork,
): Answers<Area<'partnershipFile'>> {
  const waiting = createWaitingFiles(deps.newId);
  const lookAt = async (
    chosen: ChosenFile | null,
    workId: string | undefined,
  ): Promise<FoundFile | null> => {
    if (chosen === null) return null;
    return work.run(workId, async (looking) => {
      const file = await readWaitingFile(deps, chosen, looking.stage('reading'));
      const compared = await compareFile(deps, file, looking.stage('comparing'));
      return foundFile(waiting.keep(file), file, compared);
    });
  };
  return {
    'partnershipFile:known': async ({ partnershipId }) => {
      const { points } = await readPartnershipFiles(deps, partnershipId);
      return { points: points.map(({ id, at, way }) => ({ id, at, way })).toReversed() };
    },
    'partnershipFile:write': async ({ partnershipId, workId }) => {
      const place = await placeForFile(deps, partnershipId);
      if (place === null) return null;
      return work.run(workId, (writing) => writePartnershipFile(deps, place, writing));
    },
    'partnershipFile:choose': async ({ workId }) =>
      lookAt(await deps.files.chooseFile('partnership-file', PARTNERSHIP_FILE_MAXIMUM), workId),
    'partnershipFile:given': async ({ workId }) => lookAt(await deps.files.takeGiven(), workId),
    'partnershipFile:take': ({ token, choices, workId }) =>
      deps.changes.inTurn(async () => {
        const file = waiting.get(token);
        const taken = await work.run(workId, (taking) => takeFile(deps, { file, choices }, taking));
        if (taken !== null) waiting.forget();
        return taken;
      }),
  };
}
