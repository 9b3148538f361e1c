import type { HouseStyle, MessageKind, MessageWording } from '../model/house-style';
import type { IsoDate, IsoTime } from '../model/iso-date';
import type { Marking } from '../model/marking';
import type { MeetingKind } from '../model/rules/meeting-rules';
import { PROSE_LIMIT, NAME_LIMIT, cleanLine } from '../model/wording';
import { plainDate, timeSpan } from './dates';
import { meetingKindPhrases } from './labels';

/** What an e-mail is headed, and what it says. */
export type Wording = Pick<MessageWording, 'subject' | 'body'>;

/** What an e-mail draft says, unless the partnership words it itself. */
export const usualMessages: Record<MessageKind, Wording> = {
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
  chase: {
    subject: '{partnership}: your actions',
    body: 'Dear {owner}\n\nPlease let me know how these actions stand:\n\n{actions}\n\nKind regards\n{secretariat}',
  },
  invitation: {
    subject: '{partnership}: {meeting} on {date}',
    body: 'Dear all\n\nYou are invited to the {meeting} on {date}, {time}, {place}. Please open the attached file to put it into your calendar.\n\nKind regards\n{secretariat}',
  },
};

/** Whose messages they are, and how it words them. */
export type MessageOf = {
  name: string;
  secretariat: { name: string };
  houseStyle: Pick<HouseStyle, 'messages'>;
};

/** What the blanks of a message about a meeting are filled with. */
export type MessageFacts = {
  partnership: MessageOf;
  meeting: {
    date: IsoDate;
    kind: MeetingKind;
    startTime: IsoTime;
    endTime: IsoTime | null;
    place: string;
  };
};

/** Where a meeting is, while nobody has said. */
const NO_PLACE = 'place to be confirmed';

/** What an e-mail is headed: OFFICIAL-SENSITIVE goes first, so that nobody opens or sends it without seeing it. */
export function markedSubject(subject: string, marking: Marking): string {
  const isMarked = marking !== 'OFFICIAL-SENSITIVE' || subject.includes(marking);
  return isMarked ? subject : `${marking} ${subject}`;
}

/** How a partnership words an e-mail: in its own words, or as is usual. */
export function wordingOf(kind: MessageKind, { houseStyle }: Pick<MessageOf, 'houseStyle'>) {
  const own = houseStyle.messages.find((one) => one.kind === kind);
  const { subject, body } = own ?? usualMessages[kind];
  return { subject, body, isOwn: own !== undefined };
}

/** The e-mail about a meeting: in the partnership's own wording, or the usual one; blanks filled. */
export function messageFor(
  kind: Exclude<MessageKind, 'chase'>,
  { partnership, meeting }: MessageFacts,
): Wording {
  const { subject, body } = filledMessage(kind, partnership, {
    meeting: meetingKindPhrases[meeting.kind],
    date: plainDate(meeting.date),
    time: timeSpan(meeting.startTime, meeting.endTime),
    place: meeting.place || NO_PLACE,
  });
  return { subject, body: body.slice(0, PROSE_LIMIT) };
}

/** The e-mail that asks somebody how their actions go, each in the words it is given (A4). */
export function chaseMessage(
  partnership: MessageOf,
  { owner, actions }: { owner: string; actions: readonly string[] },
): Wording {
  return filledMessage('chase', partnership, { owner, actions: actions.join('\n\n') });
}

/** What somebody is asked about in one partnership, each action in the words it is given. */
export type ChasedIn = { partnership: MessageOf; actions: readonly string[] };

/**
 * The one e-mail that asks somebody how their actions go in all partnerships (A4). Where there is only one, it is
 * in that one's own wording; as wordings differ, that of several is a neutral one, under the heading of each
 * partnership and its secretariat.
 */
export function chaseLetter(owner: string, parts: readonly ChasedIn[]): Wording {
  const [part] = parts;
  if (part && parts.length === 1) {
    return chaseMessage(part.partnership, { owner, actions: part.actions });
  }
  const sections = parts.map(({ partnership: { name, secretariat }, actions }) =>
    [headingOf(name, secretariat.name), ...actions].join('\n\n'),
  );
  const names = parts.map(({ partnership: { secretariat } }) => secretariat.name);
  const senders = [...new Set(names)].filter((name) => name !== '');
  const blanks = { owner, actions: sections.join('\n\n\n'), secretariats: senders.join('\n') };
  return {
    subject: filled(overAll.subject, { count: String(parts.length) }),
    body: filled(overAll.body, blanks).trim(),
  };
}

const overAll: Wording = {
  subject: 'Your actions in {count} partnerships',
  body: 'Dear {owner}\n\nPlease let me know how these actions stand:\n\n{actions}\n\nKind regards\n{secretariats}',
};

/** "= Safer Anyshire (secretariat: Beth Carter) =", as an e-mail of plain text has no other headings. */
function headingOf(name: string, secretariat: string): string {
  return secretariat === '' ? `= ${name} =` : `= ${name} (secretariat: ${secretariat}) =`;
}

function filledMessage(
  kind: MessageKind,
  partnership: MessageOf,
  blanks: Record<string, string>,
): Wording {
  const { subject, body } = wordingOf(kind, partnership);
  const { name, secretariat } = partnership;
  const all = { ...blanks, partnership: name, secretariat: secretariat.name };
  return {
    subject: cleanLine(filled(subject, all)).slice(0, NAME_LIMIT),
    body: filled(body, all).trim(),
  };
}

/** A blank that nobody knows stays, so that it is seen. */
function filled(text: string, blanks: Record<string, string>): string {
  const known = new Map(Object.entries(blanks));
  return text.replace(/\{([a-z]+)\}/g, (blank, name: string) => known.get(name) ?? blank);
}
