import type { Holiday, HolidayKind } from '../domain/working-days/holiday';
import type { NonWorkingReason } from '../domain/working-days/working-days';
import type { Division } from '../model/working-calendar';

/** The parts of the United Kingdom with bank holidays of their own (N13). */
export const divisionLabels: Record<Division, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** The bank holidays by name (N13). */
export const holidayLabels: Record<HolidayKind, string> = {
  'new-year': 'New Year’s Day',
  'second-january': '2 January',
  'st-patrick': 'St Patrick’s Day',
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'early-may': 'Early May bank holiday',
  'early-may-ve-day': 'Early May bank holiday (VE Day)',
  coronation: 'Bank holiday for the coronation of King Charles III',
  spring: 'Spring bank holiday',
  'platinum-jubilee': 'Platinum Jubilee bank holiday',
  'world-cup': 'World Cup bank holiday',
  'battle-of-the-boyne': 'Battle of the Boyne (Orangemen’s Day)',
  'early-august': 'Summer bank holiday',
  'late-august': 'Summer bank holiday',
  'state-funeral': 'Bank holiday for the State Funeral of Queen Elizabeth II',
  'st-andrew': 'St Andrew’s Day',
  christmas: 'Christmas Day',
  'boxing-day': 'Boxing Day',
};

/** A bank holiday by name, as "Boxing Day (substitute day)"; one worked out by rule says so (N13). */
export function holidayName(
  holiday: Pick<Holiday, 'kind' | 'isSubstitute' | 'isCalculated'>,
): string {
  const substitute = holiday.isSubstitute ? ' (substitute day)' : '';
  const calculated = holiday.isCalculated ? ', worked out by the usual rule' : '';
  return `${holidayLabels[holiday.kind]}${substitute}${calculated}`;
}

/** Why a day is no working day, as a label beside it (N13). */
export function nonWorkingLabel(reason: NonWorkingReason): string {
  switch (reason.kind) {
    case 'weekend':
      return 'Weekend';
    case 'bank-holiday':
      return holidayName(reason.holiday);
    case 'closure':
      return reason.name === '' ? 'Offices closed' : reason.name;
  }
}
