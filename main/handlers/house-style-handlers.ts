import { textPieces } from '#shared/documents/description-pieces';
import { isReadableOnWhite } from '#shared/domain/house-style/contrast';
import { logoFault } from '#shared/domain/house-style/picture';
import { fileNameFault } from '#shared/text/file-name';
import { terms } from '#shared/text/tongue/tongue-of';
import { logoAddress, readPaperFiles } from '../paper-files';
import { Refused } from '../refused';
import type { Answers, Area, ChosenFile, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';
import { readPartnership } from './records';
import { keptFile, templateHandlers, type ChangeStyle } from './template-handlers';

/** How the papers of a partnership look, in which languages, and what they are called. */
export function houseStyleHandlers(deps: Dependencies): Answers<Area<'houseStyle'>> {
  const changeStyle: ChangeStyle = async (partnershipId, change) =>
    changePartnership(deps, partnershipId, (partnership) => ({
      ...partnership,
      houseStyle: change(partnership.houseStyle),
    }));

  return {
    'houseStyle:savePages': async ({ partnershipId, ...pages }) => {
      if (fileNameFault(pages.fileNames) !== null) {
        throw new Refused('invalid-input', { field: 'file names' });
      }
      return changeStyle(partnershipId, (style) => ({ ...style, ...pages }));
    },
    'houseStyle:savePack': ({ partnershipId, ...pack }) =>
      changeStyle(partnershipId, (style) => ({ ...style, ...pack })),
    'houseStyle:saveLanguages': ({ partnershipId, ...languages }) =>
      changeStyle(partnershipId, (style) => ({ ...style, ...languages })),
    'houseStyle:saveWelshWords': async ({ partnershipId, welshWords }) => {
      const known = new Set(terms.map(({ key }) => key));
      if (welshWords.some(({ key }) => !known.has(key))) {
        throw new Refused('invalid-input', { field: 'Welsh words' });
      }
      return changeStyle(partnershipId, (style) => ({ ...style, welshWords }));
    },
    'houseStyle:saveAccent': async ({ partnershipId, accent }) => {
      if (accent !== null && !isReadableOnWhite(accent)) throw new Refused('accent-too-pale');
      return changeStyle(partnershipId, (style) => ({ ...style, accent }));
    },
    'houseStyle:chooseLogo': async ({ partnershipId, description }) => {
      const chosen = await deps.files.chooseFile();
      if (chosen === null) return null;
      refuseNoLogo(chosen);
      const file = await keptFile(deps, chosen);
      return changeStyle(partnershipId, (style) => ({ ...style, logo: { file, description } }));
    },
    'houseStyle:describeLogo': ({ partnershipId, description }) =>
      changeStyle(partnershipId, (style) => {
        if (style.logo === null) throw new Refused('not-found', { what: 'logo' });
        return { ...style, logo: { ...style.logo, description } };
      }),
    'houseStyle:removeLogo': ({ partnershipId }) =>
      changeStyle(partnershipId, (style) => ({ ...style, logo: null })),
    ...templateHandlers(deps, changeStyle),
    'houseStyle:logo': async ({ partnershipId }) => {
      const { houseStyle } = await readPartnership(deps, partnershipId);
      const look = { ...houseStyle, template: null };
      return { pieces: textPieces(logoAddress(await readPaperFiles(deps.storedFiles, { look }))) };
    },
  };
}

function refuseNoLogo({ name, bytes }: ChosenFile): void {
  const because = logoFault(bytes);
  if (because !== null) throw new Refused('not-a-logo', { name, because });
}
