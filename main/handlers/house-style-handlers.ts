import { fileNameFault } from '#shared/text/file-name';
import { Refused } from '../refused';
import type { Answers, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';

type Channels = 'houseStyle:savePages' | 'houseStyle:savePack';

/** How the papers of a partnership look and what they are called. */
export function houseStyleHandlers(deps: Dependencies): Answers<Channels> {
  return {
    'houseStyle:savePages': ({ partnershipId, ...pages }) =>
      changePartnership(deps, partnershipId, (partnership) => {
        if (fileNameFault(pages.fileNames) !== null) {
          throw new Refused('invalid-input', { field: 'file names' });
        }
        return { ...partnership, houseStyle: { ...partnership.houseStyle, ...pages } };
      }),
    'houseStyle:savePack': ({ partnershipId, ...pack }) =>
      changePartnership(deps, partnershipId, (partnership) => ({
        ...partnership,
        houseStyle: { ...partnership.houseStyle, ...pack },
      })),
  };
}
