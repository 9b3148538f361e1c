import type { MessageWording } from '#shared/model/house-style';
import { fileNameFault } from '#shared/text/file-name';
import { messageFault } from '#shared/text/message-blanks';
import { Refused } from '../refused';
import type { Answers, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';

type Channels = 'houseStyle:savePages' | 'houseStyle:saveMessages';

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
    'houseStyle:saveMessages': ({ partnershipId, messages }) =>
      changePartnership(deps, partnershipId, (partnership) => {
        refuseFaulty(messages);
        return { ...partnership, houseStyle: { ...partnership.houseStyle, messages } };
      }),
  };
}

/** Each kind is worded once, with blanks that its drafts can fill. */
function refuseFaulty(messages: readonly MessageWording[]): void {
  const kinds = new Set(messages.map(({ kind }) => kind));
  const isFaulty = messages.some((one) => messageFault(one) !== null);
  if (isFaulty || kinds.size < messages.length) {
    throw new Refused('invalid-input', { field: 'messages' });
  }
}
