import { isoDate } from '../../model/iso-date';
import { SILENT, stated } from '../../model/setting';
import { oneSeatEach, type Preset } from './preset';

/** Bournemouth, Christchurch and Poole strategic group, version 3.0 of May 2021 (register S1, 1.14). */
export const bcp: Preset = {
  id: 'bcp',
  name: 'BCP Safer Communities Strategic Group',
  area: 'Bournemouth, Christchurch and Poole',
  membership: '11 standing services',
  terms: {
    adopted: isoDate('2021-05-01'),
    quorum: stated({ unit: 'organisations', numerator: 1, denominator: 2 }, '4.4'),
    inquorate: stated('warn', '4.4'),
    agendaNotice: SILENT,
    actionLogNotice: stated({ days: 5, counted: 'working' }, '4.2'),
    minutesDue: SILENT,
    standIn: stated({ word: 'deputy', sameOrganisation: true }, '3.2'),
    frequency: SILENT,
    decisions: SILENT,
    officeTermMonths: SILENT,
    reviewMonths: stated(12, '6.1'),
  },
  members: oneSeatEach([
    'Community Safety Service',
    'Police',
    'Housing',
    'Fire and Rescue services',
    'Mental Health services',
    'Adults and Children Safeguarding services',
    'Victim Support and Mediation services',
    'Supporting People services',
    'Environmental Enforcement services',
    'Street Enforcement services',
    'Trading Standards and Licensing services',
  ]),
  offices: ['Chair'],
  asks: [
    'Does a vacant seat count in the membership of which half is the quorum?',
    'Clause 4.4 sets a quorum and also says that absences do not halt business: the preset warns and does not block.',
    'The Police hold the chair by office: who is their Chair now?',
  ],
};
