import { SILENT, stated } from '../../model/setting';
import { oneSeatEach, type Preset } from './preset';

/** Warwickshire Safer Communities Partnership (register S2, section 1.14). */
export const warwickshire: Preset = {
  id: 'warwickshire',
  name: 'Warwickshire Safer Communities Partnership',
  area: 'Warwickshire',
  membership: '17 seats held by 13 nominating bodies',
  terms: {
    adopted: null,
    quorum: SILENT,
    inquorate: SILENT,
    agendaNotice: stated({ days: 5, counted: 'working' }, '5.7'),
    actionLogNotice: SILENT,
    minutesDue: stated({ days: 10, counted: 'working' }, '5.8'),
    standIn: stated({ word: 'substitute', sameOrganisation: false }, '3.2'),
    frequency: stated('At least five a year, before meetings of the parent board', '5.1'),
    decisions: stated('By consensus, exceptionally by simple majority', '5.6'),
    officeTermMonths: stated(24, '5.2'),
    reviewMonths: stated(12, '10'),
  },
  members: [
    ...oneSeatEach(['Warwickshire County Council', 'Police Authority', 'Fire Authority']),
    { name: 'CDRP strategy group Chairs', seats: 5, countsTowardsQuorum: true },
    ...oneSeatEach([
      'Probation',
      'Warwickshire PCT',
      'Voluntary and Community Sector',
      'Police Service',
      'Youth Justice',
      'Courts Service',
      'Crown Prosecution Service',
      'Coventry and Warwickshire Partnership NHS Trust',
      'Warwickshire Road Safety Partnership',
    ]),
  ],
  offices: ['Chair', 'Vice-Chair'],
  asks: [
    'May the Board let somebody with a conflict of interest take part? Clause 7 says it may, the Code of Conduct does not for a prejudicial interest.',
    'Clause 5.4 lets the meeting elect somebody to preside when the Chair or the Vice-Chair is absent: is that meant when either is, or both?',
  ],
};
