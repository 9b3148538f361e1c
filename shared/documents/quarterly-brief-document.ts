import { rulesOn } from '../domain/terms';
import { lastDayOfQuarter } from '../domain/trackers/quarters';
import type { Report } from '../model/structure';
import type { Quarter } from '../model/tracker';
import { cleanLine } from '../model/wording';
import { plainDate } from '../text/dates';
import { paperWords } from '../text/documents';
import { briefRule, briefStatus, briefWords as words } from '../text/structure/brief-words';
import { quarterSpan } from '../text/tracker-words';
import type { BriefLines } from './brief-lines';
import type { DocumentBlock, DocumentDescription } from './document-block';
import { paperFrame, type PartnershipPapers } from './papers';

/** What a quarterly brief is made from: what stands on the screen, and the report it is, if any. */
export type BriefPapers = PartnershipPapers & {
  quarter: Quarter;
  report: Report | null;
  /** What stands under each heading, an entry a line. */
  entries: Record<keyof BriefLines, string>;
};

const HEADINGS = ['activities', 'progress', 'challenges'] as const satisfies (keyof BriefLines)[];

/**
 * The quarterly brief to another body, as the secretariat edited it: activities, progress and
 * challenges (G2, BCP 5.1; G3, Warwickshire 6.1). A heading with nothing under it says so.
 */
export function quarterlyBriefDocument(papers: BriefPapers): DocumentDescription {
  const { partnership, quarter } = papers;
  const title = `${words.name}: ${quarterSpan(quarter)}`;
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${words.name.toLowerCase()}, ${quarterSpan(quarter)}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      particulars(papers),
      ...HEADINGS.flatMap((heading) => part(heading, papers)),
      { type: 'signature', statement: words.completed, lines: words.lines },
    ],
  };
}

function particulars(papers: BriefPapers): DocumentBlock {
  const { partnership, quarter, report, today } = papers;
  const { name, team, email, phone } = partnership.secretariat;
  const contact = [name, team, email, phone].filter((one) => one !== '').join(', ');
  const last = lastDayOfQuarter(quarter);
  const fields = [
    ...(report === null
      ? []
      : [
          { name: words.report, value: report.title },
          { name: words.to, value: report.body },
        ]),
    { name: words.period, value: quarterSpan(quarter) },
    ...(report === null || report.nextDue === null
      ? []
      : [{ name: words.due, value: plainDate(report.nextDue) }]),
    { name: words.rule, value: briefRule(report, rulesOn(partnership, today)) },
    { name: words.status, value: briefStatus(today, last < today) },
    { name: words.contact, value: contact || paperWords.notRecorded },
  ];
  return { type: 'fields', fields };
}

function part(heading: (typeof HEADINGS)[number], { entries }: BriefPapers): DocumentBlock[] {
  const items = entries[heading]
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '');
  return [
    { type: 'heading', level: 2, text: words.headings[heading] },
    items.length === 0
      ? { type: 'paragraph', role: 'body', text: words.nothing }
      : { type: 'bullets', items },
  ];
}
