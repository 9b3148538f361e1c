import { setImmediate as turn } from 'node:timers/promises';
import type { RegisterRecords } from '#shared/documents/registers/register-records';
import type { PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { RegisterName } from '#shared/model/register-table';
import type { Dependencies } from '../dependencies';
import { ifPossible } from '../if-possible';
import { meetingsOf, readActionLog, readRegisters, viewPartnership } from '../records';

/** Registers for which no meeting has to be opened. */
const WITHOUT_MEETINGS: readonly RegisterName[] = [
  'forward-plan-by-month',
  'membership-changes',
  'terms-of-office',
  'reports',
  'governance-documents',
  'standing-interests',
  'gifts',
];

/** Everything registers are made from; the meetings only where one of them is asked for needs them. */
export async function readRegisterRecords(
  deps: Dependencies,
  partnershipId: PartnershipId,
  {
    names,
    version,
    time,
  }: Pick<RegisterRecords, 'version' | 'time'> & { names: readonly RegisterName[] },
): Promise<RegisterRecords> {
  const view = await viewPartnership(deps, partnershipId);
  const registers = await readRegisters(deps, partnershipId);
  const { actions } = await readActionLog(deps, partnershipId);
  const opens = names.some((name) => !WITHOUT_MEETINGS.includes(name));
  const meetings = opens ? await meetingsInTurn(deps, partnershipId) : [];
  return { ...view, registers, actions, meetings, version, time };
}

/** The meetings as they are, one after the other with a rest between; those that cannot be opened are left out. */
export async function meetingsInTurn(
  deps: Dependencies,
  partnershipId: PartnershipId,
): Promise<Meeting[]> {
  const meetings: Meeting[] = [];
  for (const { id } of await meetingsOf(deps, partnershipId)) {
    await turn();
    const meeting = await ifPossible(deps.store.read('meeting', id));
    if (meeting !== null) meetings.push(meeting);
  }
  return meetings;
}
