import MailComposer from 'nodemailer/lib/mail-composer';
import { cleanLine, cleanText } from '#shared/model/wording';
import { safeFileName } from '#shared/text/file-name';

/** Somebody the draft is addressed to. */
export type MailAddress = { name: string; email: string };

/** An e-mail as it is to stand open before the user, who sends it. */
export type MailDraft = {
  to: readonly MailAddress[];
  cc: readonly MailAddress[];
  bcc: readonly MailAddress[];
  subject: string;
  /** Plain text. */
  body: string;
  attachments: readonly { name: string; bytes: Uint8Array }[];
};

/** No word of a header is longer: a line of a message has 998 characters at the most, and words are not parted. */
const LONGEST = 500;

const headerText = (text: string): string => cleanLine(text.slice(0, LONGEST));

/** The header's text that the composer leaves out, and in place of which it puts none of its own. */
const NONE = ' ';

/**
 * A draft as an .eml file, which a mail program opens ready to be sent (`X-Unsent`). It says neither
 * when it was sent nor by which computer, for nobody has sent it.
 */
export async function mailDraft(draft: MailDraft): Promise<Uint8Array> {
  const message = new MailComposer({
    headers: { 'X-Unsent': '1', 'Message-ID': { value: NONE } },
    date: NONE,
    to: addressed(draft.to),
    cc: addressed(draft.cc),
    bcc: addressed(draft.bcc),
    subject: headerText(draft.subject),
    text: cleanText(draft.body),
    attachments: draft.attachments.map(({ name, bytes }) => ({
      filename: safeFileName(name),
      content: Buffer.from(bytes),
    })),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  message.keepBcc = true;
  return message.build();
}

/** One address without anything by which a second one, or a header, could be slipped in. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/;

/** Whether a mail program can be given this as an address. */
export function isMailAddress(email: string): boolean {
  return email === cleanLine(email) && ADDRESS.test(email);
}

function addressed(people: readonly MailAddress[]): { name: string; address: string }[] {
  return people
    .filter(({ email }) => isMailAddress(email))
    .map(({ name, email }) => ({ name: headerText(name), address: email }));
}
