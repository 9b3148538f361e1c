import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentFileName, FILE_NAME_LIMIT, safeFileName } from '#shared/text/file-name';
import { isoDate, isoInstantSchema } from '#shared/model/iso-date';
import { writeCards } from '../../../main/exchange/cards/write-cards';
import { isMailAddress, mailDraft, type MailDraft } from '../../../main/exchange/mail-draft';
import { meetingCalendar } from '../../../main/exchange/meeting-calendar';
import { tableCsv } from '../../../main/exchange/table-csv';
import { tableWorkbook } from '../../../main/exchange/table-workbook';
import { hostileCells } from '../../fixtures/hostile/hostile-cells';
import { hostileAddresses, hostileHeaders } from '../../fixtures/hostile/hostile-headers';
import { hostileNames } from '../../fixtures/hostile/hostile-names';
import { hostileTexts } from '../../fixtures/hostile/hostile-texts';
import { aDescription, aTable } from '../../support/a-description';
import { ids } from '../../support/board-builders';
import { fixedClock } from '../../support/fixed-clock';
import { headersIn, linesOf, recipientsIn, valuesIn } from '../../support/read-exchange';
import { recordFault } from '../fault-table';

/** Tries each, and puts into the table what got through. */
async function through(
  what: string,
  payloads: readonly string[],
  isHarmful: (payload: string) => boolean | Promise<boolean>,
): Promise<string[]> {
  const harmful: string[] = [];
  for (const payload of payloads)
    if (await isHarmful(payload)) harmful.push(JSON.stringify(payload).slice(0, 60));
  recordFault({ fault: 'R16', what, trials: payloads.length, lost: harmful.length });
  return harmful;
}

/** Whatever nobody sees, and then what begins a formula; or what some programs pass over. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const RUN = /^[\p{Z}\p{C}\s\u115F\u1160\u3164\uFFA0]*[=+\-@＝＋－＠﹢﹣﹦﹫]|^[\t\r\n\u0000]/u;

const paperOf = (cell: string) =>
  aDescription([aTable(cell, [['A-1', cell]]), aTable('Second', [[cell, { bullets: [cell] }]])]);

/** What each header of a draft is called that has all there can be. */
const HEADERS = ['bcc', 'cc', 'content-type', 'mime-version', 'subject', 'to', 'x-unsent'];

const draftOf = (words: string, text = `A${words}`): MailDraft => ({
  to: [{ name: text, email: 'to@council.example' }],
  cc: [{ name: text, email: 'cc@council.example' }],
  bcc: [{ name: text, email: 'bcc@council.example' }],
  subject: text,
  body: text,
  attachments: [{ name: `${text}.docx`, bytes: Uint8Array.of(1) }],
});

async function addsToMail(text: string): Promise<boolean> {
  const bytes = await mailDraft(draftOf(text));
  const headers = headersIn(bytes);
  const isOther = [...headers.keys()].toSorted().join() !== HEADERS.join();
  const isElsewhere = ['to', 'cc', 'bcc'].some(
    (name) => recipientsIn(headers.get(name) ?? '').join() !== `${name}@council.example`,
  );
  const raw = Buffer.from(bytes).toString('latin1');
  const isBroken = /(^|[^\r])\n|\r(?!\n)/.test(raw) || raw.includes('\u0000');
  const isLong = raw.split('\r\n').some((line) => line.length > 998);
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '') ?? [];
  // Its headers, its text, its file, and what stands after them: nobody adds a part.
  const isMore = raw.split(`--${boundary}`).length !== 4;
  return isOther || isElsewhere || isBroken || isLong || isMore;
}

async function reachesSomebody(email: string): Promise<boolean> {
  const draft = draftOf('Grace Bell');
  const bytes = await mailDraft({ ...draft, to: [...draft.to, { name: 'Evil', email }] });
  const to = recipientsIn(headersIn(bytes).get('to') ?? '');
  return isMailAddress(email) || to.join() !== 'to@council.example';
}

const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³])[ ]*(\.|$)/i;

/** Whether a system would refuse a name, take it elsewhere, or show it as something else. */
function isUnsafeName(name: string): boolean {
  const isLong = name.length > FILE_NAME_LIMIT || Buffer.byteLength(name) > 255;
  const hasForbidden = /[\\/:*?"<>|\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u.test(name);
  const isUnseen = /(?![\u200C\u200D])\p{Cf}|[\u115F\u1160\u3164\uFFA0]/u.test(name);
  const isLoose = name === '' || /^[. ]|[. ]$/.test(name);
  return isLong || hasForbidden || isUnseen || isLoose || RESERVED.test(name);
}

const documentNamed = (partnershipName: string): string =>
  documentFileName({
    partnershipName,
    document: 'agenda',
    date: isoDate('2026-06-24'),
    marking: 'none',
  });

const calendarOf = (text: string): string[] =>
  linesOf(
    meetingCalendar(
      {
        id: ids.meeting('june'),
        start: isoInstantSchema.parse('2026-06-24T09:00:00.000Z'),
        end: null,
        isSettled: true,
        summary: `a${text}`,
        location: `a${text}`,
        description: `a${text}`,
      },
      fixedClock.instant(),
    ),
  );

async function cardOf(text: string): Promise<string[]> {
  const words = `a${text}`;
  const facts = {
    name: words,
    initials: words,
    pronunciation: words,
    jobTitle: words,
    organisation: words,
    email: words,
    phone: words,
  };
  return linesOf(new TextDecoder().decode(await writeCards([{ ...facts, id: 'id-1' }])));
}

/** What a line is of: its name, without parameters and value. */
const kinds = (lines: readonly string[]): string =>
  lines.map((line) => /^[A-Z-]*/.exec(line)?.[0] ?? line).join();

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000A-\u001F]/;

describe('R16: what we write harms nobody', () => {
  test('no cell of a CSV file is run', async () => {
    expect(hostileCells.length).toBeGreaterThanOrEqual(60);
    expect(
      await through('cells in CSV', hostileCells, (payload) => {
        const rows = valuesIn(tableCsv(paperOf(payload)));
        const isWhole = rows.some((row) => row[1]?.includes(payload));
        const isTorn = rows.filter((row) => row.length > 2).length > 0;
        return isTorn || !isWhole || rows.flat().some((cell) => RUN.test(cell));
      }),
    ).toEqual([]);
  });

  test('a cell that nobody neutralised is seen to be run (control)', () => {
    const lost = hostileCells.filter((cell) => RUN.test(cell)).length;
    recordFault({ fault: 'R16', what: 'cells as typed', trials: lost, lost, isControl: true });
    expect(lost).toBeGreaterThanOrEqual(60);
  });

  test('every cell of a workbook is text', async () => {
    expect(
      await through('cells in a workbook', hostileCells, async (payload) => {
        const parts = unzipSync(await tableWorkbook(paperOf(payload)));
        return Object.entries(parts).some(([path, bytes]) => {
          const xml = strFromU8(bytes);
          const onError = (): never => {
            throw new Error(`${path} is not well-formed`);
          };
          new DOMParser({ onError }).parseFromString(xml, 'text/xml');
          const isFormula = /<f[ >]|<c [^>]*t="(str|n)"/.test(xml);
          return isFormula || /TargetMode="External"|macroEnabled|vbaProject/.test(xml);
        });
      }),
    ).toEqual([]);
  });

  test('no header, recipient or part is added to an e-mail', async () => {
    expect(hostileHeaders.length).toBeGreaterThanOrEqual(40);
    expect(
      await through('words in an e-mail', [...hostileHeaders, ...hostileTexts], addsToMail),
    ).toEqual([]);
    expect(await through('addresses in an e-mail', hostileAddresses, reachesSomebody)).toEqual([]);
  });

  test('names of files are safe everywhere', async () => {
    expect(hostileNames.length).toBeGreaterThanOrEqual(60);
    const names = [...hostileNames, ...hostileTexts];
    expect(
      await through('names of files', names, (payload) => {
        const document = documentNamed(payload);
        const isOther = !document.endsWith('agenda 2026-06-24.docx');
        return isOther || isUnsafeName(document) || isUnsafeName(safeFileName(payload));
      }),
    ).toEqual([]);
  });

  test('nothing is added to a calendar or to contact cards', async () => {
    const usual = { calendar: kinds(calendarOf('')), card: kinds(await cardOf('')) };
    const payloads = [...hostileHeaders, ...hostileTexts];
    expect(
      await through('words in calendars and cards', payloads, async (payload) => {
        const calendar = calendarOf(payload);
        const card = await cardOf(payload);
        const isMore = kinds(calendar) !== usual.calendar || kinds(card) !== usual.card;
        return isMore || [...calendar, ...card].some((line) => CONTROL.test(line));
      }),
    ).toEqual([]);
  });
});
