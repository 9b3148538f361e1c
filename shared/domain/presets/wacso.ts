import { SILENT, stated } from '../../model/setting';
import type { Preset } from './preset';

/** Wales Association of Community Safety Officers; its clauses have headings, no numbers (register S0). */
export const wacso: Preset = {
  id: 'wacso',
  name: 'Wales Association of Community Safety Officers',
  area: 'Wales',
  membership: 'open to community safety officers of local authorities, others by invitation',
  terms: {
    adopted: null,
    quorum: SILENT,
    inquorate: SILENT,
    agendaNotice: stated({ days: 7, counted: 'calendar' }, 'Operation'),
    actionLogNotice: SILENT,
    minutesDue: SILENT,
    standIn: stated({ word: 'proxy', sameOrganisation: false }, 'Roles and Responsibilities'),
    frequency: stated('Three meetings and one conference a year', 'Operation'),
    decisions: stated('Also between meetings, by electronic means', 'Operation'),
    officeTermMonths: stated(12, 'Operation'),
    reviewMonths: SILENT,
  },
  members: [],
  offices: ['Chair', 'Vice-Chair', 'Treasurer'],
  asks: [
    'Which organisations and officers are members now? Membership is open, so none are preset.',
  ],
};
