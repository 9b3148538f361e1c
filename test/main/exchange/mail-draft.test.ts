import { describe, expect, test } from 'vitest';
import { isMailAddress, mailDraft, type MailDraft } from '../../../main/exchange/mail-draft';

const draftOf = (changes: Partial<MailDraft> = {}): MailDraft => ({
  to: [{ name: 'Grace Bell', email: 'bell@council.example' }],
  cc: [],
  bcc: [],
  subject: 'Agenda',
  body: 'Dear all',
  attachments: [],
  ...changes,
});

const rawOf = async (changes: Partial<MailDraft> = {}): Promise<string> =>
  Buffer.from(await mailDraft(draftOf(changes))).toString('latin1');

/** The headers of the message itself by name, unfolded. */
async function headersOf(changes: Partial<MailDraft> = {}): Promise<Map<string, string>> {
  const [head = ''] = (await rawOf(changes)).split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 2)];
    }),
  );
}

/** What encoded words of a header say (RFC 2047). */
function decoded(value: string): string {
  const bytes = value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('latin1')
        : text
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (__, digits: string) =>
              String.fromCharCode(Number.parseInt(digits, 16)),
            ),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const USUAL = ['content-transfer-encoding', 'content-type', 'mime-version', 'subject', 'to'];

describe('an e-mail draft', () => {
  test('opens ready to be sent, and does not claim that it was', async () => {
    const headers = await headersOf();
    expect([...headers.keys()].toSorted()).toEqual([...USUAL, 'x-unsent'].toSorted());
    expect(headers.get('x-unsent')).toBe('1');
    expect(headers.get('to')).toBe('Grace Bell <bell@council.example>');
    expect(headers.get('subject')).toBe('Agenda');
  });

  test('is addressed openly, in copy, and without the others seeing it', async () => {
    const headers = await headersOf({
      to: [],
      cc: [{ name: '', email: 'clerk@council.example' }],
      bcc: [
        { name: 'Grace Bell', email: 'bell@council.example' },
        { name: 'Ahmed, Amara', email: 'ahmed@police.example' },
      ],
    });
    expect(headers.has('to')).toBe(false);
    expect(headers.get('cc')).toBe('clerk@council.example');
    expect(headers.get('bcc')).toBe(
      'Grace Bell <bell@council.example>, "Ahmed, Amara" <ahmed@police.example>',
    );
  });

  test.each(['Siân Llŷr', 'أمل الأحمد', 'Bwrdd Diogelwch — Cyfarfod', 'Fête 🎉'])(
    'carries “%s” as a name, as a subject and in the text',
    async (words) => {
      const headers = await headersOf({
        to: [{ name: words, email: 'a@b.example' }],
        subject: words,
        body: words,
      });
      expect(decoded(headers.get('to') ?? '')).toBe(`${words} <a@b.example>`);
      expect(decoded(headers.get('subject') ?? '')).toBe(words);
      for (const line of (await rawOf({ subject: words.repeat(20) })).split('\r\n')) {
        expect(line.length).toBeLessThanOrEqual(78);
      }
    },
  );

  test('has the very files, under their own names', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, place) => place % 256);
    const raw = await rawOf({ attachments: [{ name: 'Agenda Llŷn.docx', bytes }] });
    expect(raw).toContain("filename*0*=utf-8''Agenda%20Ll%C5%B7n.docx");
    const [, content = ''] = raw.split('filename*0*')[1]?.split('\r\n\r\n') ?? [];
    const sent = Buffer.from(content.split('--')[0] ?? '', 'base64');
    expect(sent.equals(Buffer.from(bytes))).toBe(true);
  });

  test('keeps the lines of its text', async () => {
    const [, text] = (await rawOf({ body: 'Dear all\n\nPlease find\nattached.' })).split(
      /\r\n\r\n(.*)/s,
    );
    expect(text?.trimEnd()).toBe('Dear all\r\n\r\nPlease find\r\nattached.');
  });
});

describe('hostile words in an e-mail draft', () => {
  const injected = [
    '\r\nBcc: spy@evil.example',
    '\nX-Evil: 1',
    '\rX-Evil: 1',
    '\u0000X',
    '\u0085X',
  ];

  test.each(injected)('%j adds no header', async (evil) => {
    const headers = await headersOf({
      to: [
        { name: `Grace${evil}`, email: 'bell@council.example' },
        { name: 'Evil', email: `a@b.example${evil}` },
      ],
      subject: `Agenda${evil}`,
    });
    expect([...headers.keys()].toSorted()).toEqual([...USUAL, 'x-unsent'].toSorted());
    expect(headers.get('to')).not.toContain('a@b.example');
  });

  test.each([
    ['a\r\nContent-Type: text/html\r\n\r\n<script>.docx'],
    ['"; filename="evil.exe'],
    ['../../evil.docx'],
    ['\u202Excod.exe'],
  ])('a file called %j gets a harmless name', async (name) => {
    const raw = await rawOf({ attachments: [{ name, bytes: Uint8Array.of(1) }] });
    expect(raw.match(/^content-type:/gim)).toHaveLength(3);
    expect(raw).not.toMatch(/<script>|"evil|\.\.\/|%E2%80%AE/);
  });

  test.each([
    ['bell@council.example', true],
    ['sian.llyr+papers@cyngor.cymru', true],
    ['', false],
    ['nobody', false],
    ['a@b@c.example', false],
    ['a@b.example, c@d.example', false],
    ['Grace <a@b.example>', false],
    ['a@b.example\r\nBcc: c@d.example', false],
    ['a@b.example\u0000', false],
  ])('%j is an address: %s', (email, expected) => {
    expect(isMailAddress(email)).toBe(expected);
  });
});
