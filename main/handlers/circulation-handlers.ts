import { recipientsOf } from '#shared/domain/distribution/recipients';
import type { Drafted, DraftRequest } from '#shared/ipc/areas/circulation';
import type { MeetingView } from '#shared/ipc/views';
import type { DistributionList } from '#shared/model/distribution-list';
import type { Marking } from '#shared/model/marking';
import type { Recipient } from '#shared/model/meeting-cycle';
import type { StoredFile } from '#shared/model/stored-file';
import { documentFileName, fileNameIn } from '#shared/text/file-name';
import { markedSubject } from '#shared/text/message-wording';
import { isMailAddress, mailDraft } from '../exchange/mail-draft';
import { invitationFile } from './exports/calendar-files';
import { circulatedFiles, type NamedFile } from './exports/circulated-files';
import type { SavedFiles } from './exports/saved-files';
import type { Answers, Area, Dependencies } from './dependencies';
import { entryOf } from './entries';
import { keepFile } from './kept-files';
import { viewMeeting } from './records';
import { nameOf, type LongWork } from './long-work';

/** E-mail drafts of what goes out around a meeting (N7, X3). */
export function circulationHandlers(
  deps: Dependencies,
  saved: SavedFiles,
  work: LongWork,
): Answers<Area<'circulation'>> {
  return {
    'circulation:draft': async (asked) => {
      const view = await viewMeeting(deps, asked.meetingId);
      const lists = listsOf(view, asked);
      const path = await deps.files.chooseWhereToSave(draftName(view), 'message');
      if (path === null) return null;
      return work.run(nameOf(asked), async ({ signal }): Promise<Drafted> => {
        const attachments = [
          ...(await circulatedFiles(deps, view, { ...asked, ...lists }, signal)),
          ...(asked.withInvitation ? [invitationFile(deps, view)] : []),
        ];
        const addressees = addresseesOf(view, lists);
        const files = await kept(deps, attachments);
        const { marking } = view.partnership;
        const bytes = await draftOf(asked, { ...addressees, attachments, marking });
        const recipients = [...addressees.main, ...addressees.cc];
        return { ...(await saved.write(path, bytes, signal)), recipients, files };
      });
    },
    'circulation:addFile': async () => {
      const chosen = await deps.files.chooseFile('attachment');
      return chosen === null ? null : keepFile(deps, chosen);
    },
    'circulation:cancelDraft': (asked) => {
      work.cancel(nameOf(asked));
      return Promise.resolve(null);
    },
  };
}

type Lists = { list: DistributionList; cc: DistributionList | null };

function listsOf({ partnership }: MeetingView, { listId, ccListId }: DraftRequest): Lists {
  const find = (id: DraftRequest['listId']): DistributionList =>
    entryOf(partnership.distributionLists, id, 'distribution list');
  return { list: find(listId), cc: ccListId === null ? null : find(ccListId) };
}

function draftName({ partnership, meeting }: MeetingView): string {
  const { name: partnershipName, marking } = partnership;
  const named = { document: 'e-mail', partnershipName, date: meeting.date, marking } as const;
  return fileNameIn('eml', documentFileName(named));
}

type Addressees = { main: Recipient[]; cc: Recipient[] };

/** Those of both lists whom an e-mail reaches today, each once. */
function addresseesOf(view: MeetingView, { list, cc }: Lists): Addressees {
  const main = reached(view, list);
  const known = new Set(main.map(({ email }) => email));
  const copied = cc === null ? [] : reached(view, cc);
  return { main, cc: copied.filter(({ email }) => !known.has(email)) };
}

function reached(view: MeetingView, list: DistributionList): Recipient[] {
  const { people } = recipientsOf(list, view, view.today);
  return people
    .filter(({ email }) => isMailAddress(email))
    .map(({ name, email }) => ({ name, email }));
}

/** Keeps what goes out, so that it can be proved later what it was. */
async function kept(deps: Dependencies, files: readonly NamedFile[]): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const file of files) stored.push(await keepFile(deps, file));
  return stored;
}

function draftOf(
  { addressing, subject, body }: DraftRequest,
  { main, cc, attachments, marking }: Addressees & { attachments: NamedFile[]; marking: Marking },
): Promise<Uint8Array> {
  const isOpen = addressing === 'to';
  return mailDraft({
    to: isOpen ? main : [],
    cc,
    bcc: isOpen ? [] : main,
    subject: markedSubject(subject, marking),
    body,
    attachments,
  });
}
