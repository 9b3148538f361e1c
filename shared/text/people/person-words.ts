import type { EmailDoubt } from '../../domain/people/email-doubt';
import type { DuplicateReason } from '../../domain/people/likely-duplicates';

/** What is odd about an e-mail address; it is saved as it is. */
export const emailDoubtWords: Record<EmailDoubt, string> = {
  several: 'More than one address seems to be here. Check it; it is saved as it is.',
  space: 'There is a space in this address. Check it; it is saved as it is.',
  'no-at': 'There is no @ in this address. Check it; it is saved as it is.',
  'nothing-before': 'Nothing stands before the @. Check it; it is saved as it is.',
  'no-domain': 'What follows the @ is no name of a mail server. Check it; it is saved as it is.',
};

/** Why two entries may be of one person. */
export const duplicateReasonWords: Record<DuplicateReason, string> = {
  'same-name': 'The same name',
  'same-email': 'The same e-mail address',
  'initials-same-employer': 'Initials, and the same employer',
};
