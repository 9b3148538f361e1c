import type { MeetingClash } from '../../domain/people/meeting-clashes';
import type { IsoDate } from '../../model/iso-date';
import type { RepresentativeRole } from '../../model/membership';
import type { StandInRule } from '../../model/rules/membership-rules';
import type { Setting } from '../../model/setting';
import { plainDate } from '../dates';
import { shortNote } from '../decisions/clause-notes';
import { representativeRoleLabel } from '../labels';

/** Somebody's part in a body of a partnership. */
export type PartInWords = { organisation: string; role: RepresentativeRole; leadsOn: string };

/** "Representative of Anyshire Police, leads on rural communities", with the word for a stand-in (P18, P21). */
export function partWordsOf(part: PartInWords, standIn: Setting<StandInRule>): string {
  const leads = part.leadsOn === '' ? '' : `, ${leadsWords(part.leadsOn)}`;
  return `${representativeRoleLabel(part.role, standIn)}, ${part.organisation}${leads}`;
}

/** "leads on rural communities" (P21). */
export function leadsWords(leadsOn: string): string {
  return `leads on ${leadsOn}`;
}

/** "Chair until 31 March 2027 (5.2)", as far as the end is known. */
export function officeHeldWords(title: string, lastDay: IsoDate | null, clause: string): string {
  return lastDay === null ? title : `${title} until ${plainDate(lastDay)}${shortNote(clause)}`;
}

/** How two meetings of one day stand to each other (P18). */
export const clashLabels: Record<MeetingClash['kind'], string> = {
  overlap: 'They overlap',
  'same-day': 'One after the other',
  'end-not-known': 'When the first ends is not known',
};
