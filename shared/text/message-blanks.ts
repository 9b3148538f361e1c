import type { MessageKind, MessageWording } from '../model/house-style';

/** What is filled into an e-mail about a meeting. */
const OF_MEETING = ['meeting', 'date', 'partnership', 'secretariat'] as const;

/** Which blanks an e-mail of each kind has; the draft fills them in. */
export const messageBlanks: Record<MessageKind, readonly string[]> = {
  notice: OF_MEETING,
  agenda: OF_MEETING,
  papers: OF_MEETING,
  'action-log': OF_MEETING,
  minutes: OF_MEETING,
  chase: ['owner', 'actions', 'partnership', 'secretariat'],
  invitation: [...OF_MEETING, 'time', 'place'],
};

/** What is wrong with the wording of an e-mail: blanks that nothing fills, or a chase that names no action. */
export type MessageFault = { fault: 'unknown-blanks'; blanks: string[] } | { fault: 'no-actions' };

type Worded = Pick<MessageWording, 'kind' | 'subject' | 'body'>;

/** What is wrong with the wording of an e-mail; null where it can be filled in whole (A4, N7). */
export function messageFault({ kind, subject, body }: Worded): MessageFault | null {
  const blanks = [...unknownBlanks(kind, subject), ...unknownBlanks(kind, body)];
  if (blanks.length > 0) return { fault: 'unknown-blanks', blanks: [...new Set(blanks)] };
  return kind === 'chase' && !body.includes('{actions}') ? { fault: 'no-actions' } : null;
}

/** The blanks of a text that an e-mail of a kind has not, as they are written in it. */
export function unknownBlanks(kind: MessageKind, text: string): string[] {
  const known = messageBlanks[kind];
  return [...text.matchAll(/\{([^{}\n]*)\}/g)]
    .filter(([, name = '']) => !known.includes(name))
    .map(([blank]) => blank);
}
