import { setImmediate as turn } from 'node:timers/promises';
import { decisionMoments, standingFault, withStanding } from '#shared/domain/decisions/standings';
import { registerOf } from '#shared/documents/registers/register-of';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { UndoToken } from '#shared/ipc/views';
import type { DecisionStanding } from '#shared/model/decision-standing';
import type { PartnershipId } from '#shared/model/id';
import { registerNameSchema } from '#shared/model/register-table';
import { Refused } from '../../refused';
import type { Answers, Area, Dependencies } from '../dependencies';
import { readMeetingOf, readPartnership, readRegisters } from '../records';
import { readRegisterRecords } from './register-records';

const NO_TIME = { from: null, until: null };

/** The registers as what they list, and whether decisions still stand. */
export function registerListHandlers(deps: Dependencies): Answers<Area<'registerLists'>> {
  return {
    'registerLists:count': ({ partnershipId }) => countAll(deps, partnershipId),
    'registerLists:read': (input) => readOne(deps, input),
    'registerLists:kept': async ({ partnershipId }) => {
      const { decisionStandings, forwardPlan, risks } = await readRegisters(deps, partnershipId);
      return { decisionStandings, forwardPlan, risks };
    },
    'registerLists:saveStanding': ({ partnershipId, ...standing }) =>
      deps.changes.inTurn(() => saveStanding(deps, partnershipId, standing)),
  };
}

async function countAll(
  deps: Dependencies,
  partnershipId: PartnershipId,
): Promise<Output<'registerLists:count'>> {
  const names = registerNameSchema.options;
  const about = { names, version: 'complete', time: NO_TIME } as const;
  const records = await readRegisterRecords(deps, partnershipId, about);
  const counts: Output<'registerLists:count'> = [];
  for (const name of names) {
    // One after the other: all at once would hold up everybody else.
    await turn();
    counts.push({ name, entries: registerOf(name, records).rows.length });
  }
  return counts;
}

async function readOne(
  deps: Dependencies,
  { partnershipId, register, version, from, until }: Parsed<'registerLists:read'>,
): Promise<Output<'registerLists:read'>> {
  const about = { names: [register], version, time: { from, until } };
  return registerOf(register, await readRegisterRecords(deps, partnershipId, about));
}

/** Of its own meeting and of that of its successor only: no other decision can be concerned. */
async function saveStanding(
  deps: Dependencies,
  partnershipId: PartnershipId,
  told: DecisionStanding,
): Promise<{ undo: UndoToken }> {
  await readPartnership(deps, partnershipId);
  const registers = await readRegisters(deps, partnershipId);
  const ids = new Set([
    told.meetingId,
    ...(told.supersededBy ? [told.supersededBy.meetingId] : []),
  ]);
  const meetings = [];
  for (const id of ids) meetings.push(await readMeetingOf(deps, partnershipId, id));
  const decisions = decisionMoments(meetings);
  const isThere = decisions.some(
    ({ meetingId, decisionId }) => meetingId === told.meetingId && decisionId === told.decisionId,
  );
  if (!isThere) throw new Refused('not-found', { what: 'decision' });
  const because = standingFault(told, registers.decisionStandings, decisions);
  if (because !== null) throw new Refused('standing-not-open', { because });
  const decisionStandings = withStanding(registers.decisionStandings, told, decisions);
  const undo = await deps.changes.commit([
    { kind: 'registers', id: partnershipId, next: { ...registers, decisionStandings } },
  ]);
  return { undo };
}
