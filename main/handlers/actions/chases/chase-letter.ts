import type { Action } from '#shared/model/action';
import type { Person } from '#shared/model/directory';
import type { IsoDate } from '#shared/model/iso-date';
import type { Marking } from '#shared/model/marking';
import type { Partnership } from '#shared/model/partnership';
import { chasedAction } from '#shared/text/actions/chase-words';
import { documentFileName, fileNameIn } from '#shared/text/file-name';
import { chaseLetter, markedSubject } from '#shared/text/message-wording';
import { mailDraft } from '../../../exchange/mail-draft';

/** One letter to an owner, about their own actions in each partnership. */
export type Letter = { person: Person; parts: { partnership: Partnership; actions: Action[] }[] };

/** The person first: only the partnership's name is ever cut short. Of several, none is named. */
export function draftName({ person, parts }: Letter, date: IsoDate): string {
  const names = parts.length === 1 ? parts.map(({ partnership }) => partnership.name) : [];
  const named = {
    document: 'actions to report on',
    partnershipName: [person.name, ...names].join(' '),
    date,
    marking: markingOf(parts),
  } as const;
  return fileNameIn('eml', documentFileName(named));
}

export function draftOf({ person, parts }: Letter, today: IsoDate): Promise<Uint8Array> {
  const chased = parts.map(({ partnership, actions }) => ({
    partnership,
    actions: actions.map((action) => chasedAction(action, today)),
  }));
  const message = chaseLetter(person.name, chased);
  const subject = markedSubject(message.subject, markingOf(parts));
  return mailDraft({ to: [person], cc: [], bcc: [], ...message, subject, attachments: [] });
}

/** As the most sensitive of the partnerships is marked, where that is to be seen. */
function markingOf(parts: Letter['parts']): Marking {
  const isSensitive = parts.some(({ partnership }) => partnership.marking === 'OFFICIAL-SENSITIVE');
  return isSensitive ? 'OFFICIAL-SENSITIVE' : 'none';
}
