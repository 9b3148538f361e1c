import { registerDocument } from '#shared/documents/registers/register-document';
import { registerOf } from '#shared/documents/registers/register-of';
import { paperFileName } from '#shared/text/file-name';
import { registerFileNames } from '#shared/text/registers/register-names';
import type { Dependencies } from '../dependencies';
import { readRegisterRecords } from '../register-lists/register-records';
import type { Described, PaperRequest } from './paper-request';

/** A register as it is shown on screen, with or without what is confidential (M3). */
export async function describedRegister(
  deps: Dependencies,
  { partnershipId, register, version, selection }: PaperRequest<'register'>,
): Promise<Described> {
  const about = { names: [register], version, time: selection };
  const records = await readRegisterRecords(deps, partnershipId, about);
  const table = registerOf(register, records);
  const name = registerFileNames[register];
  const isComplete = table.rows.some(({ isConfidential }) => isConfidential);
  return {
    description: registerDocument({ ...records, table, selection, version }),
    fileName: paperFileName(records.partnership, {
      document: isComplete ? `${name} (complete)` : name,
      date: records.today,
    }),
  };
}
