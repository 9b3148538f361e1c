import type { DocumentDescription } from '#shared/documents/document-block';
import type { ExportRequest } from '#shared/ipc/areas/exports';
import type { Dependencies } from '../dependencies';
import { describedActionLog, describedWorkStreams } from './action-papers';
import { describedAgenda, describedMinutes } from './meeting-papers';
import { describedMembership, describedRules } from './partnership-papers';
import { describedTracker } from './tracker-paper';

/** What a paper says, and what its file is to be called. */
export type Described = { description: DocumentDescription; fileName: string };

/** What can be asked for as a paper, by its name. */
type Requests = {
  [D in ExportRequest['document'] as Exclude<D, 'due-calendar'>]: Extract<
    ExportRequest,
    { document: D }
  >;
};

/** A request for one paper, or for any. */
export type PaperRequest<D extends keyof Requests = keyof Requests> = {
  [K in D]: Requests[K];
}[D];

const describers: {
  [D in keyof Requests]: (deps: Dependencies, request: Requests[D]) => Promise<Described>;
} = {
  agenda: describedAgenda,
  minutes: describedMinutes,
  'action-log': describedActionLog,
  'work-streams': describedWorkStreams,
  rules: describedRules,
  membership: describedMembership,
  tracker: describedTracker,
};

/** The paper that is asked for, made of the records as they are now. */
export async function described<D extends keyof Requests>(
  deps: Dependencies,
  document: D,
  request: Requests[D],
): Promise<Described> {
  return describers[document](deps, request);
}
