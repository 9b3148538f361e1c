import { isReadableOnWhite } from '#shared/domain/house-style/contrast';
import { fileNameFault } from '#shared/text/file-name';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';

/** How the papers of a partnership look and what they are called. */
export function houseStyleHandlers(deps: Dependencies): Answers<Area<'houseStyle'>> {
  return {
    'houseStyle:savePages': ({ partnershipId, ...pages }) =>
      changePartnership(deps, partnershipId, (partnership) => {
        if (fileNameFault(pages.fileNames) !== null) {
          throw new Refused('invalid-input', { field: 'file names' });
        }
        return { ...partnership, houseStyle: { ...partnership.houseStyle, ...pages } };
      }),
    'houseStyle:saveAccent': ({ partnershipId, accent }) =>
      changePartnership(deps, partnershipId, (partnership) => {
        if (accent !== null && !isReadableOnWhite(accent)) throw new Refused('accent-too-pale');
        return { ...partnership, houseStyle: { ...partnership.houseStyle, accent } };
      }),
  };
}
