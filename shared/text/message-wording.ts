import type { HouseStyle, MessageWording } from '../model/house-style';
import type { IsoDate } from '../model/iso-date';
import type { Circulated } from '../model/meeting-cycle';
import type { MeetingKind } from '../model/rules/meeting-rules';
import { PROSE_LIMIT, NAME_LIMIT, cleanLine } from '../model/wording';
import { plainDate } from './dates';
import { meetingKindPhrases } from './labels';

type Wording = Pick<MessageWording, 'subject' | 'body'>;

/** What an e-mail says that brings something, unless the partnership words it itself. */
export const usualMessages: Record<Circulated, Wording> = {
  notice: {
    subject: '{partnership}: notice of the meeting on {date}',
    body: 'Dear all\n\nThis is notice of the {meeting} on {date}.\n\nKind regards\n{secretariat}',
  },
  agenda: {
    subject: '{partnership}: agenda for {date}',
    body: 'Dear all\n\nPlease find attached the agenda for the {meeting} on {date}.\n\nKind regards\n{secretariat}',
  },
  papers: {
    subject: '{partnership}: papers for {date}',
    body: 'Dear all\n\nPlease find attached the agenda and papers for the {meeting} on {date}.\n\nKind regards\n{secretariat}',
  },
  'action-log': {
    subject: '{partnership}: action log',
    body: 'Dear all\n\nPlease find attached the action log. Please let me know how your actions stand before the {meeting} on {date}.\n\nKind regards\n{secretariat}',
  },
  minutes: {
    subject: '{partnership}: minutes of {date}',
    body: 'Dear all\n\nPlease find attached the minutes of the {meeting} on {date}.\n\nKind regards\n{secretariat}',
  },
};

/** What the blanks of a message are filled with. */
export type MessageFacts = {
  partnership: {
    name: string;
    secretariat: { name: string };
    houseStyle: Pick<HouseStyle, 'messages'>;
  };
  meeting: { date: IsoDate; kind: MeetingKind };
};

/** The e-mail that brings something of a meeting: in the partnership's own wording, or the usual one; blanks filled. */
export function messageFor(what: Circulated, { partnership, meeting }: MessageFacts): Wording {
  const own = partnership.houseStyle.messages.find(({ kind }) => kind === what);
  const { subject, body } = own ?? usualMessages[what];
  const blanks: Record<string, string> = {
    meeting: meetingKindPhrases[meeting.kind],
    date: plainDate(meeting.date),
    partnership: partnership.name,
    secretariat: partnership.secretariat.name,
  };
  return {
    subject: cleanLine(filled(subject, blanks)).slice(0, NAME_LIMIT),
    body: filled(body, blanks).trim().slice(0, PROSE_LIMIT),
  };
}

/** A blank that nobody knows stays, so that it is seen. */
function filled(text: string, blanks: Record<string, string>): string {
  return text.replace(/\{([a-z]+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}
