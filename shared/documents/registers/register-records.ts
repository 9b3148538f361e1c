import type { PaperVersion } from '../../domain/confidential/paper-version';
import type { Action } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Registers } from '../../model/registers';
import type { PartnershipPapers } from '../papers';

/** The days a register is asked for; null for no bound. */
export type RegisterTime = { from: IsoDate | null; until: IsoDate | null };

/** What registers are made from: everything a partnership keeps, and for whom. */
export type RegisterRecords = PartnershipPapers & {
  meetings: readonly Meeting[];
  actions: readonly Action[];
  registers: Registers;
  version: PaperVersion;
  time: RegisterTime;
};
