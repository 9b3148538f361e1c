import type { MessageKind } from '../../model/house-style';
import type { MessageFault } from '../message-blanks';

const kinds: Record<MessageKind, string> = {
  notice: 'Notice of the meeting',
  agenda: 'Agenda',
  papers: 'Papers',
  'action-log': 'Action log',
  minutes: 'Minutes',
  chase: 'Chasing of actions',
  invitation: 'Invitation to a meeting',
};

const blankMeanings: Record<string, string> = {
  meeting: 'which meeting, as “ordinary meeting”',
  date: 'its day',
  time: 'from when until when it lasts',
  place: 'where it is',
  partnership: 'the name of the partnership',
  secretariat: 'the name of the secretariat',
  owner: 'whom it goes to',
  actions: 'their actions, each with its reference and day',
};

/** Words of the part of the house style where a partnership words its e-mail drafts. */
export const messagesText = {
  title: 'Wording of e-mails',
  lead: 'What e-mail drafts say; each can still be changed before it is saved.',
  kinds,
  columns: { kind: 'E-mail', wording: 'Wording', subject: 'Subject' },
  usual: 'Usual',
  own: 'Own',
  change: 'Change',
  edit: (kind: MessageKind) => `Wording of: ${kinds[kind]}`,
  subject: 'Subject',
  subjectOf: 'the subject',
  body: 'Text',
  bodyOf: 'the text',
  blanks: 'These blanks are filled in:',
  blankMeans: (name: string) => blankMeanings[name] ?? name,
  save: 'Save wording',
  reset: 'Back to the usual wording',
  saved: (kind: MessageKind) => `Wording of “${kinds[kind]}” saved.`,
  isUsual: (kind: MessageKind) => `“${kinds[kind]}” has the usual wording again.`,
  fault: (found: MessageFault) =>
    found.fault === 'no-actions'
      ? 'Put {actions} in, or the e-mail names no action.'
      : `Nothing fills ${found.blanks.join(', ')}. Use only the blanks listed below.`,
} as const;
