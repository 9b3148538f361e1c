import { XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { agendaDocument } from '#shared/documents/agenda-document';
import { attendanceListDocument } from '#shared/documents/attendance-list-document';
import { attendanceRecordDocument } from '#shared/documents/attendance-record-document';
import { decisionLogDocument } from '#shared/documents/decision-log-document';
import type { DocumentDescription } from '#shared/documents/document-block';
import { frontSheetDocument } from '#shared/documents/front-sheet-document';
import { meetingNoticeDocument } from '#shared/documents/meeting-notice-document';
import { memberBriefingDocument } from '#shared/documents/member-briefing-document';
import { giftsRegisterDocument } from '#shared/documents/gifts-register-document';
import { interestsRegisterDocument } from '#shared/documents/interests-register-document';
import { membershipDocument } from '#shared/documents/membership-document';
import { minutesDocument } from '#shared/documents/minutes-document';
import { quarterlyBriefDocument } from '#shared/documents/quarterly-brief-document';
import { rulesDocument } from '#shared/documents/rules-document';
import { storedFileSchema } from '#shared/model/stored-file';
import { trackerDocument } from '#shared/documents/tracker-document';
import { withdrawalLetterDocument } from '#shared/documents/withdrawal-letter-document';
import { workStreamDocument } from '#shared/documents/work-stream-document';
import { quarterOf } from '#shared/domain/trackers/quarters';
import { isoDate } from '#shared/model/iso-date';
import { renderDocx } from '../../../main/documents/render-docx';
import { lintDocx } from '../../support/docx-lint';
import { linesOfText, readDocx } from '../../support/docx-reader';
import { openXmlErrors } from '../../support/open-xml-validation';
import { aPng } from '../../support/pictures';
import { aReport, ids } from '../../support/board-builders';
import {
  attendancePapers,
  decisionLogPapers,
  giftsPapers,
  interestsPapers,
} from '../../support/register-papers';
import { aBoard } from '../../support/sample-board';
import {
  briefingPapers,
  frontSheetPapers,
  noticePapers,
  paperPlace,
  withdrawalPapers,
} from '../../support/letter-papers';
import { boardLogPapers, boardPapers } from '../../support/sample-papers';
import { anAction, TODAY } from '../../support/sample-records';
import { aStream } from '../../support/work-stream-builders';
import { gridPapers, recommendationPapers } from '../../support/sample-trackers';

/** The validator is a program of its own, slow to start on a busy computer. */
const SLOW = { timeout: 60_000 };

const inSkills = { workStreamId: ids.workStream('skills') };
const workStreamPapers = {
  ...boardLogPapers(),
  workStreams: [aStream('skills', { name: 'Skills' })],
  actions: [anAction(1, inSkills), anAction(2, { ...inSkills, what: 'Set up the network' })],
};

const briefPapers = {
  ...boardPapers(),
  quarter: quarterOf(TODAY),
  report: aReport('brief', { clause: '5.1', nextDue: TODAY }),
  entries: {
    activities: 'Meeting held.\nResolved: buy six cameras.',
    progress: '',
    challenges: '',
  },
};

const papers: [string, DocumentDescription][] = [
  ['agenda', agendaDocument(boardPapers())],
  ['minutes', minutesDocument(boardPapers())],
  ['action log', actionLogDocument(boardLogPapers())],
  ['page of rules', rulesDocument(boardPapers())],
  ['table of work streams', workStreamDocument(workStreamPapers)],
  ['grid tracker', trackerDocument(gridPapers())],
  ['recommendation tracker', trackerDocument(recommendationPapers())],
  ['withdrawal letter', withdrawalLetterDocument(withdrawalPapers())],
  ['notice of a meeting', meetingNoticeDocument(noticePapers())],
  ['briefing for a member', memberBriefingDocument(briefingPapers())],
  ['front sheet', frontSheetDocument(frontSheetPapers({}, { place: paperPlace() }))],
  ['quarterly brief', quarterlyBriefDocument(briefPapers)],
  ['decision log', decisionLogDocument(decisionLogPapers({ version: 'complete' }))],
  ['attendance list', attendanceListDocument(attendancePapers())],
  [
    'attendance record',
    attendanceRecordDocument({
      ...attendancePapers(),
      meetings: [{ ...boardPapers().meeting, state: 'closed' }],
      from: isoDate('2026-01-01'),
      until: isoDate('2026-12-31'),
    }),
  ],
  ['register of interests', interestsRegisterDocument(interestsPapers())],
  ['register of gifts', giftsRegisterDocument(giftsPapers())],
  ['membership list', membershipDocument({ ...boardPapers(), on: TODAY, meetings: [] })],
];

describe.each(papers)('a rendered %s', (_, description) => {
  it('is valid for the Word of 2010 and today’s, and accessible', SLOW, async () => {
    const bytes = await renderDocx(description);
    expect(lintDocx(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  it('is as accessible in large print', async () => {
    const bytes = await renderDocx({ ...description, fontSize: 18 });
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('says who made it, never who uses the computer or at what hour', async () => {
    const { properties, parts } = readDocx(await renderDocx(description));
    expect(properties).toEqual({
      title: description.title,
      subject: 'Safer Anyshire Partnership Board',
      creator: 'Beth Carter',
      language: 'en-GB',
      lastModifiedBy: 'Beth Carter',
      revision: '1',
      created: '2026-06-12T00:00:00Z',
      modified: '2026-06-12T00:00:00Z',
    });
    expect(parts.get('docProps/custom.xml')?.documentElement?.textContent).toBe(
      'OFFICIAL-SENSITIVE',
    );
  });

  it('has its marking at head and foot, and there its title and page number', async () => {
    const { headers, footers } = readDocx(await renderDocx(description));
    expect(headers).toEqual(['OFFICIAL-SENSITIVE']);
    expect(footers).toEqual([
      `${description.footerText}\tPage {PAGE} of {NUMPAGES}`,
      'OFFICIAL-SENSITIVE',
    ]);
  });

  it('is the same every time but for the clock of the zip', async () => {
    const writer = new XMLSerializer();
    const xml = async (): Promise<string[]> =>
      [...readDocx(await renderDocx(description)).parts].map(
        ([path, part]) => path + writer.serializeToString(part),
      );
    expect(await xml()).toEqual(await xml());
  });
});

describe('a rendered table of work streams', () => {
  it('has a real list of its open actions in each cell (A7)', async () => {
    const { tables, parts } = readDocx(await renderDocx(workStreamDocument(workStreamPapers)));
    expect(tables[0]?.header).toEqual(['Work stream and SRO', 'Work to be carried forward']);
    const document = parts.get('word/document.xml')?.documentElement;
    const [cells] = Array.from(document?.getElementsByTagName('w:tbl') ?? []);
    expect(cells?.getElementsByTagName('w:numPr')).toHaveLength(2);
  });
});

describe('rendered minutes', () => {
  it('number items and paragraphs with real lists, exactly as the app does', async () => {
    const { paragraphs } = readDocx(await renderDocx(minutesDocument(boardPapers())));
    const numbered = paragraphs.filter(({ number }) => number !== null && number !== '•');
    expect(numbered.map(({ number, style }) => `${number} ${style}`)).toEqual(
      [
        ['1.', '1.1', '1.2', '2.', '3.', '3.1', '4.', '4.1', '4.2', '5.', '5.1', '5.2', '6.'],
        ['6.1', '6.2', '7.', '7.1', '8.', '8.1', '9.', '10.', '11.', '11.1', '12.', '12.1'],
      ]
        .flat()
        .map((number) => `${number} ${number.endsWith('.') ? 'heading 2' : 'Minute Paragraph'}`),
    );
  });

  it('keep 60 items apart: each list starts at its item’s own number (D2)', async () => {
    const blocks = Array.from({ length: 60 }, (_, index) => [
      { type: 'item-heading' as const, item: index + 1, text: `Item ${index + 1}` },
      { type: 'minute-paragraph' as const, item: index + 1, paragraph: 1, text: 'Said.' },
      { type: 'minute-paragraph' as const, item: index + 1, paragraph: 2, text: 'Heard.' },
    ]).flat();
    const description = minutesDocument(boardPapers());
    const heading = description.blocks.find((block) => block.type === 'heading');
    if (heading === undefined) throw new Error('no title');
    const withoutTheFifth = blocks.filter(({ item }) => item !== 5);
    const bytes = await renderDocx({ ...description, blocks: [heading, ...withoutTheFifth] });
    const numbers = readDocx(bytes).paragraphs.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(
      withoutTheFifth.map((block) =>
        block.type === 'item-heading' ? `${block.item}.` : `${block.item}.${block.paragraph}`,
      ),
    );
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('set decisions, actions and interests apart by style, and say in words what they are', async () => {
    const { paragraphs } = readDocx(await renderDocx(minutesDocument(boardPapers())));
    const openings = (style: string): string[] =>
      paragraphs
        .filter((one) => one.style === style)
        .map(({ runs }) => runs.find((run) => run.isStrong)?.text ?? '');
    expect(openings('Decision')).toEqual([
      'AGREED D-2026-011:',
      'RESOLVED D-2026-012:',
      'RECOMMENDED D-2026-013:',
    ]);
    expect(openings('Action')).toEqual(
      [31, 32, 33, 34, 35, 36, 37, 38].map((n) => `Action A-2026-0${n}:`),
    );
    expect(openings('Declaration')).toEqual(['Declaration of interest:']);
  });

  it('run from the title through attendance and items to the signature', async () => {
    const lines = linesOfText(readDocx(await renderDocx(minutesDocument(boardPapers()))));
    const order = [
      'Minutes of the meeting held on 10 June 2026',
      'Attendance',
      '1. Welcome and apologies for absence',
      '12. Date of the next meeting',
      'Summary of actions',
      'Summary of decisions',
      'The meeting closed at 12.15pm.',
      'Signed\t\t',
    ].map((line) => lines.indexOf(line));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

test('the action log lies across the page and its references do not break', async () => {
  const { isLandscape, tables } = readDocx(await renderDocx(actionLogDocument(boardLogPapers())));
  expect(isLandscape).toBe(true);
  expect(tables.map(({ header }) => header.join(' | '))).toEqual(
    Array.from(
      { length: 3 },
      () => 'Ref | Raised | Item | Action | Owner | Due | Status | Latest update',
    ),
  );
  // "A-2026-031" in 12 point bold is 1,270 twips wide, and its cell's margins are 200.
  expect(tables.every(({ columnWidths }) => (columnWidths[0] ?? 0) >= 1470)).toBe(true);
});

test.each(['none', 'OFFICIAL'] as const)(
  'a marking of %s is printed only if it is one',
  async (marking) => {
    const description = agendaDocument({ ...boardPapers(), partnership: aBoard({ marking }) });
    const bytes = await renderDocx(description);
    const { headers, footers } = readDocx(bytes);
    expect([...headers, ...footers.slice(1)]).toEqual(
      marking === 'none' ? [] : ['OFFICIAL', 'OFFICIAL'],
    );
    expect(lintDocx(bytes)).toEqual([]);
  },
);

test('the closing of a letter is kept with the paragraph before it', async () => {
  const { parts } = readDocx(await renderDocx(withdrawalLetterDocument(withdrawalPapers())));
  const xml = new XMLSerializer().serializeToString(parts.get('word/document.xml')!);
  const paragraphs = xml.split('<w:p>');
  const closing = paragraphs.findIndex((one) => one.includes('w:val="LetterClosing"'));
  expect(closing).toBeGreaterThan(1);
  expect(paragraphs[closing - 1]).toContain('<w:keepNext/>');
  expect(paragraphs[closing - 2]).not.toContain('<w:keepNext/>');
});

it('is printed in the colour of the partnership', async () => {
  const look = { accent: '#00695C', logo: null, template: null };
  const bytes = await renderDocx({ ...minutesDocument(boardPapers()), look });
  const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('w:val="00695C"');
  expect(styles).not.toContain('1F3864');
});

it('has the logo at its head, in the line and said in words', SLOW, async () => {
  const file = storedFileSchema.parse({ name: 'logo.png', sha256: 'a'.repeat(64), bytes: 9 });
  const logo = { file, description: 'Logo of Safer Anyshire' };
  const look = { accent: '#00695C', logo, template: null };
  const files = { logo: aPng(600, 200), template: null };
  const bytes = await renderDocx({ ...minutesDocument(boardPapers()), look }, files);
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('<w:body><w:p><w:pPr><w:pStyle w:val="Logo"/>');
  expect(document).toContain('descr="Logo of Safer Anyshire"');
  // 2 cm high and three times as wide.
  expect(document).toContain('<wp:extent cx="2143125" cy="714375"/>');
  expect(lintDocx(bytes)).toEqual([]);
  expect(await openXmlErrors(bytes)).toEqual([]);
});
