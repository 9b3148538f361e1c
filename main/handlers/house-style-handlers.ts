import { textPieces } from '#shared/documents/description-pieces';
import { isReadableOnWhite } from '#shared/domain/house-style/contrast';
import { logoFault } from '#shared/domain/house-style/picture';
import type { MessageWording } from '#shared/model/house-style';
import { fileNameFault } from '#shared/text/file-name';
import { messageFault } from '#shared/text/message-blanks';
import { terms } from '#shared/text/tongue/tongue-of';
import { logoAddress, readPaperFiles } from '../paper-files';
import { Refused } from '../refused';
import type { Answers, Area, ChosenFile, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';
import { keepFile } from './kept-files';
import { readPartnership } from './records';
import { templateHandlers, type ChangeStyle } from './template-handlers';

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
      const chosen = await deps.files.chooseFile('template');
      if (chosen === null) return null;
      refuseNoLogo(chosen);
      const file = await keepFile(deps, chosen);
      return changeStyle(partnershipId, (style) => ({ ...style, logo: { file, description } }));
    },
    'houseStyle:describeLogo': ({ partnershipId, description }) =>
      changeStyle(partnershipId, (style) => {
        if (style.logo === null) throw new Refused('not-found', { what: 'logo' });
        return { ...style, logo: { ...style.logo, description } };
      }),
    'houseStyle:removeLogo': ({ partnershipId }) =>
      changeStyle(partnershipId, (style) => ({ ...style, logo: null })),
    'houseStyle:saveMessages': async ({ partnershipId, messages }) => {
      refuseFaulty(messages);
      return changeStyle(partnershipId, (style) => ({ ...style, messages }));
    },
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

/** Each kind is worded once, with blanks that its drafts can fill. */
function refuseFaulty(messages: readonly MessageWording[]): void {
  const kinds = new Set(messages.map(({ kind }) => kind));
  const isFaulty = messages.some((one) => messageFault(one) !== null);
  if (isFaulty || kinds.size < messages.length) {
    throw new Refused('invalid-input', { field: 'messages' });
  }
}
