import type { TermsOfReference } from '../../model/rules';
import { NOT_ENTERED } from '../../model/setting';

/** Nothing known yet: every rule waits to be entered. */
export const blankTerms: TermsOfReference = {
  adopted: null,
  quorum: NOT_ENTERED,
  inquorate: NOT_ENTERED,
  agendaNotice: NOT_ENTERED,
  actionLogNotice: NOT_ENTERED,
  minutesDue: NOT_ENTERED,
  standIn: NOT_ENTERED,
  frequency: NOT_ENTERED,
  decisions: NOT_ENTERED,
  officeTermMonths: NOT_ENTERED,
  reviewMonths: NOT_ENTERED,
};
