import { isoDate } from '../../model/iso-date';
import { SILENT, stated } from '../../model/setting';
import { oneSeatEach, type Preset } from './preset';

/** Safer Essex, terms of reference adopted March 2022 (register S4, section 1.14). */
export const saferEssex: Preset = {
  id: 'safer-essex',
  name: 'Safer Essex',
  area: 'Essex, Southend and Thurrock',
  membership: '16 organisations and 6 partnership boards',
  terms: {
    adopted: isoDate('2022-03-01'),
    quorum: stated({ unit: 'organisations', numerator: 1, denominator: 3 }, '8.7'),
    inquorate: stated('no-decisions', '8.7'),
    agendaNotice: stated({ days: 5, counted: 'clear-working' }, '8.4'),
    actionLogNotice: SILENT,
    minutesDue: SILENT,
    standIn: stated({ word: 'substitute', sameOrganisation: true }, '7.1'),
    frequency: stated('Every eight weeks, extraordinary meetings as needed', '8.3'),
    decisions: stated(
      'By consensus, otherwise by majority; a tie goes back to the proposer',
      '8.6',
    ),
    officeTermMonths: stated(24, '8.2'),
    reviewMonths: stated(24, '8.8'),
  },
  members: [
    ...oneSeatEach([
      'Association of Secondary Heads in Essex',
      'Clinical Commissioning Groups',
      'Essex Alliance',
      'Essex Association of Local Councils',
      'Essex Council for Voluntary Services',
      'Essex Council for Voluntary Youth Services',
      'Essex County Council',
      'Essex County Fire and Rescue Service',
      'Essex Police',
      'Essex Police, Fire and Crime Commissioner',
      'HMP Chelmsford',
    ]),
    { name: 'Local Authorities and CSPs', seats: 2, countsTowardsQuorum: true },
    ...oneSeatEach([
      'National Probation Service',
      'Policing Institute for the Eastern Region',
      'Violence and Vulnerability Unit',
      'Youth Offending Services',
    ]),
    ...oneSeatEach([
      'Essex Criminal Justice Board',
      'Reducing Reoffending Board',
      'Safeguarding Adults Boards',
      'Safeguarding Children Boards',
      'Domestic Abuse Board',
      'Strategic Hate Crime Prevention Partnership',
    ]).map((board) => ({ ...board, countsTowardsQuorum: false })),
  ],
  offices: ['Chair', 'Vice-Chair'],
  asks: [
    'Do the 6 partnership boards count towards the quorum? The preset counts the 16 organisations, so 6 are needed; with the boards it would be 8 of 22.',
    'Are the 2 seats for local authorities and CSPs for each authority or for all together? The preset takes them as 2 in all.',
  ],
};
