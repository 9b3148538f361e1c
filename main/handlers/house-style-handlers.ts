import type { HouseStyle } from '#shared/model/house-style';
import type { PartnershipId } from '#shared/model/id';
import { fileNameFault } from '#shared/text/file-name';
import { terms } from '#shared/text/tongue/tongue-of';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';

/** How the papers of a partnership look, in which languages, and what they are called. */
export function houseStyleHandlers(deps: Dependencies): Answers<Area<'houseStyle'>> {
  const change = (partnershipId: PartnershipId, changes: Partial<HouseStyle>) =>
    changePartnership(deps, partnershipId, (partnership) => ({
      ...partnership,
      houseStyle: { ...partnership.houseStyle, ...changes },
    }));
  return {
    'houseStyle:savePages': async ({ partnershipId, ...pages }) => {
      if (fileNameFault(pages.fileNames) !== null) {
        throw new Refused('invalid-input', { field: 'file names' });
      }
      return change(partnershipId, pages);
    },
    'houseStyle:savePack': ({ partnershipId, ...pack }) => change(partnershipId, pack),
    'houseStyle:saveLanguages': ({ partnershipId, ...languages }) =>
      change(partnershipId, languages),
    'houseStyle:saveWelshWords': async ({ partnershipId, welshWords }) => {
      const known = new Set(terms.map(({ key }) => key));
      if (welshWords.some(({ key }) => !known.has(key))) {
        throw new Refused('invalid-input', { field: 'Welsh words' });
      }
      return change(partnershipId, { welshWords });
    },
  };
}
