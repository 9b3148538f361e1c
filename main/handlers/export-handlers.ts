import { basename } from 'node:path';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { agendaDocument } from '#shared/documents/agenda-document';
import type { DocumentDescription } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import { rulesDocument } from '#shared/documents/rules-document';
import type { ExportRequest, FileToken } from '#shared/ipc/areas/exports';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { documentFileName, type NamedDocument } from '#shared/text/file-name';
import { reasonOf } from '../log';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { openMeetingsOf, readActionLog, viewMeeting, viewPartnership } from './records';

type Described = { description: DocumentDescription; fileName: string };

async function describe(deps: Dependencies, request: ExportRequest): Promise<Described> {
  if (request.document === 'action-log') {
    const { partnershipId } = request;
    const view = await viewPartnership(deps, partnershipId);
    const { actions } = await readActionLog(deps, partnershipId);
    const meetings = await openMeetingsOf(deps, partnershipId);
    return {
      description: actionLogDocument({ ...view, actions, meetings }),
      fileName: nameFor(view.partnership, 'action log', view.today),
    };
  }
  if (request.document === 'rules') {
    const view = await viewPartnership(deps, request.partnershipId);
    return {
      description: rulesDocument(view),
      fileName: nameFor(view.partnership, 'rules', view.today),
    };
  }
  const view = await viewMeeting(deps, request.meetingId);
  const describers = { agenda: agendaDocument, minutes: minutesDocument };
  return {
    description: describers[request.document](view),
    fileName: nameFor(view.partnership, request.document, view.meeting.date),
  };
}

function nameFor(
  { name, marking }: Pick<NamedDocument, 'marking'> & { name: string },
  document: NamedDocument['document'],
  date: NamedDocument['date'],
): string {
  return documentFileName({ document, partnershipName: name, date, marking });
}

/** Word documents out of the app. The screen is given a token for each file, never its path. */
export function exportHandlers(deps: Dependencies): Answers<Area<'exports'>> {
  const saved = new Map<FileToken, string>();

  async function rendered(description: DocumentDescription): Promise<Uint8Array> {
    try {
      return await deps.render(description);
    } catch (error) {
      deps.log.error('export-failed', { reason: reasonOf(error) });
      throw new Refused('export-failed');
    }
  }

  return {
    'exports:save': async (request) => {
      const { description, fileName } = await describe(deps, request);
      const path = await deps.files.chooseWhereToSave(fileName);
      if (path === null) return null;
      await deps.files.write(path, await rendered(description));
      const token = fileTokenSchema.parse(deps.newId());
      saved.set(token, path);
      return { token, fileName: basename(path) };
    },
    'exports:showInFolder': async ({ token }) => {
      const path = saved.get(token);
      if (path === undefined) throw new Refused('not-found', { what: 'file' });
      deps.files.showInFolder(path);
      return null;
    },
  };
}
