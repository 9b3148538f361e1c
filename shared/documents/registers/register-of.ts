import type { RegisterName, RegisterTable } from '../../model/register-table';
import {
  attendanceByOrganisation,
  attendanceByPerson,
  attendanceByYear,
} from './lists/attendance-registers';
import { decisionsRegister } from './lists/decisions-register';
import { forwardPlanRegister, planByMonthRegister } from './lists/forward-plan-register';
import {
  declarationsRegister,
  giftsRegister,
  standingInterestsRegister,
} from './lists/interests-registers';
import { membershipChangesRegister } from './lists/membership-changes-register';
import { endorsementsRegister, recommendationsRegister } from './lists/outside-registers';
import { papersRegister } from './lists/papers-register';
import { governanceRegister, reportsRegister } from './lists/reports-register';
import { risksRegister } from './lists/risks-register';
import { termsOfOfficeRegister } from './lists/terms-of-office-register';
import type { RegisterRecords } from './register-records';

const makers: Record<RegisterName, (records: RegisterRecords) => RegisterTable> = {
  decisions: decisionsRegister,
  'forward-plan': forwardPlanRegister,
  'forward-plan-by-month': planByMonthRegister,
  risks: risksRegister,
  'attendance-by-person': attendanceByPerson,
  'attendance-by-organisation': attendanceByOrganisation,
  'attendance-by-year': attendanceByYear,
  'membership-changes': membershipChangesRegister,
  'terms-of-office': termsOfOfficeRegister,
  papers: papersRegister,
  reports: reportsRegister,
  'governance-documents': governanceRegister,
  recommendations: recommendationsRegister,
  endorsements: endorsementsRegister,
  declarations: declarationsRegister,
  'standing-interests': standingInterestsRegister,
  gifts: giftsRegister,
};

/**
 * A register of a partnership as columns and rows. Of a circulated one every confidential entry is left
 * out, and counted (M3, Safer Essex 8.4).
 */
export function registerOf(name: RegisterName, records: RegisterRecords): RegisterTable {
  const table = makers[name](records);
  if (records.version === 'complete') return table;
  const rows = table.rows.filter(({ isConfidential }) => !isConfidential);
  return { ...table, rows, leftOut: table.leftOut + table.rows.length - rows.length };
}
