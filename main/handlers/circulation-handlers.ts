import { basename } from 'node:path';
import { recipientsOf } from '#shared/domain/distribution/recipients';
import type { Parsed } from '#shared/ipc/contract';
import type { MeetingView } from '#shared/ipc/views';
import type { DistributionList } from '#shared/model/distribution-list';
import type { Recipient } from '#shared/model/meeting-cycle';
import { storedFileSchema, type StoredFile } from '#shared/model/stored-file';
import { documentFileName, fileNameIn } from '#shared/text/file-name';
import { isMailAddress, mailDraft } from '../exchange/mail-draft';
import { circulatedFiles, type NamedFile } from './exports/circulated-files';
import type { Answers, Area, Dependencies } from './dependencies';
import { entryOf } from './entries';
import { viewMeeting } from './records';

/** E-mail drafts of what goes out around a meeting (N7, X3). */
export function circulationHandlers(deps: Dependencies): Answers<Area<'circulation'>> {
  return {
    'circulation:draft': async (asked) => {
      const view = await viewMeeting(deps, asked.meetingId);
      const list = entryOf(view.partnership.distributionLists, asked.listId, 'distribution list');
      const path = await deps.files.chooseWhereToSave(draftName(view));
      if (path === null) return null;
      const attachments = await circulatedFiles(deps, view, { ...asked, list });
      const recipients = addressed(view, list);
      const files = await kept(deps, attachments);
      await deps.files.write(path, await draftOf(asked, { recipients, attachments }));
      return { fileName: basename(path), recipients, files };
    },
  };
}

function draftName({ partnership, meeting }: MeetingView): string {
  const { name: partnershipName, marking } = partnership;
  const named = { document: 'e-mail', partnershipName, date: meeting.date, marking } as const;
  return fileNameIn('eml', documentFileName(named));
}

/** Those of a list whom an e-mail reaches today. */
function addressed(view: MeetingView, list: DistributionList): Recipient[] {
  const { people } = recipientsOf(list, view, view.today);
  return people
    .filter(({ email }) => isMailAddress(email))
    .map(({ name, email }) => ({ name, email }));
}

/** Keeps what goes out, so that it can be proved later what it was. */
async function kept(deps: Dependencies, files: readonly NamedFile[]): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const { name, bytes } of files) {
    stored.push(storedFileSchema.parse({ name, ...(await deps.storedFiles.keep(bytes)) }));
  }
  return stored;
}

function draftOf(
  { addressing, subject, body }: Parsed<'circulation:draft'>,
  { recipients, attachments }: { recipients: Recipient[]; attachments: NamedFile[] },
): Promise<Uint8Array> {
  const isOpen = addressing === 'to';
  return mailDraft({
    to: isOpen ? recipients : [],
    cc: [],
    bcc: isOpen ? [] : recipients,
    subject,
    body,
    attachments,
  });
}
