import {
  afterStreamReport,
  streamReportRefusal,
} from '#shared/domain/work-streams/stream-standing';
import type { ActionLog } from '#shared/model/action';
import { workStreamIdSchema, type PartnershipId, type WorkStreamId } from '#shared/model/id';
import type { WorkStream } from '#shared/model/work-stream';
import { Refused } from '../../refused';
import type { Answers, Dependencies } from '../dependencies';
import { readDirectory } from '../records';
import { entryOf, refuseUnknown, withEntry } from '../entries';
import { changeLog } from './action-changes';

type StreamChannel =
  | 'actions:saveStream'
  | 'actions:removeStream'
  | 'actions:recordStreamReport'
  | 'actions:removeStreamReport';

/** Work streams, who leads them, and what they report (A7, G14). */
export function workStreamHandlers(deps: Dependencies): Answers<StreamChannel> {
  const change = (
    which: { partnershipId: PartnershipId; workStreamId: WorkStreamId },
    next: (stream: WorkStream) => WorkStream,
  ) =>
    changeLog(deps, which.partnershipId, (log) => {
      const stream = next(entryOf(log.workStreams, which.workStreamId, 'work stream'));
      return { ...log, workStreams: withEntry(log.workStreams, stream) };
    });

  return {
    'actions:saveStream': ({ partnershipId, id, ...facts }) =>
      changeLog(deps, partnershipId, async (log) => {
        refuseUnknown(log.workStreams, id, 'work stream');
        refuseSameName(log, id, facts.name);
        const before = log.workStreams.find((one) => one.id === id);
        await refuseUnknownLead(deps, facts, before);
        const stream: WorkStream = {
          ...facts,
          id: before?.id ?? workStreamIdSchema.parse(deps.newId()),
          reports: before?.reports ?? [],
        };
        return { ...log, workStreams: withEntry(log.workStreams, stream) };
      }),
    'actions:removeStream': ({ partnershipId, workStreamId }) =>
      changeLog(deps, partnershipId, (log) => {
        const { name } = entryOf(log.workStreams, workStreamId, 'work stream');
        const count = log.actions.filter((one) => one.workStreamId === workStreamId).length;
        if (count > 0) throw new Refused('work-stream-in-use', { name, count: String(count) });
        return { ...log, workStreams: log.workStreams.filter(({ id }) => id !== workStreamId) };
      }),
    'actions:recordStreamReport': ({ report, nextDue, ...which }) =>
      change(which, (stream) => {
        const refusal = streamReportRefusal(stream, report, deps.clock.today());
        if (refusal === 'closed') throw new Refused('work-stream-closed', { name: stream.name });
        if (refusal !== null) throw new Refused('invalid-input', { field: 'day' });
        return afterStreamReport(stream, report, nextDue);
      }),
    'actions:removeStreamReport': ({ place, ...which }) =>
      change(which, (stream) => {
        if (place >= stream.reports.length) throw new Refused('not-found', { what: 'report' });
        return { ...stream, reports: stream.reports.toSpliced(place, 1) };
      }),
  };
}

function refuseSameName(log: ActionLog, id: WorkStreamId | null, name: string): void {
  const isSame = (one: WorkStream): boolean =>
    one.id !== id && one.name.toLowerCase() === name.toLowerCase();
  if (log.workStreams.some(isSame)) throw new Refused('name-taken', { name });
}

type Lead = Pick<WorkStream, 'leadId' | 'leadBodyId'>;

async function refuseUnknownLead(
  deps: Dependencies,
  { leadId, leadBodyId }: Lead,
  before: Lead | undefined,
): Promise<void> {
  const { people, organisations } = await readDirectory(deps);
  if (leadId !== before?.leadId) refuseUnknown(people, leadId, 'person');
  if (leadBodyId !== before?.leadBodyId) refuseUnknown(organisations, leadBodyId, 'organisation');
}
