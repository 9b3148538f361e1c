import type { KindToReview, RetentionReview } from '../model/retention-review';
import { plainDate, shortDate } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { retainedLabels } from '../text/retention-words';
import { retentionReviewText, timeWords } from '../text/screens/retention-review';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { paperFrame, type PartnershipPapers } from './papers';

const { columns, confidential, paper: words } = retentionReviewText;

/**
 * What is older than a partnership keeps it, kind by kind, for whoever has to agree before it goes (X6): with the
 * time and the rule, and where nothing is set, that it is not.
 */
export function retentionReviewDocument(
  papers: PartnershipPapers & { review: RetentionReview },
): DocumentDescription {
  const { partnership, today, review } = papers;
  const title = words.title(plainDate(today));
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${title}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      { type: 'paragraph', role: 'body', text: words.lead },
      ...(review.unread > 0 ? [bodyOf(retentionReviewText.unread(review.unread))] : []),
      ...review.kinds.flatMap(kindBlocks),
    ],
  };
}

const bodyOf = (text: string): DocumentBlock => ({ type: 'paragraph', role: 'body', text });

function kindBlocks({ record, setting, due, next, undated }: KindToReview): DocumentBlock[] {
  const heading: DocumentBlock = { type: 'heading', level: 2, text: retainedLabels[record] };
  if (setting === null) return [heading, bodyOf(retentionReviewText.notSet)];
  if (setting.years === null) return [heading, bodyOf(timeWords(setting))];
  return [
    heading,
    bodyOf(`${timeWords(setting)} ${retentionReviewText.counted[record]}`),
    due.length === 0 ? bodyOf(retentionReviewText.nothing) : tableOf(retainedLabels[record], due),
    ...(next === null ? [] : [bodyOf(retentionReviewText.next(next))]),
    ...(undated === 0 ? [] : [bodyOf(retentionReviewText.undated(undated))]),
  ];
}

function tableOf(label: string, due: KindToReview['due']): DocumentBlock {
  return {
    type: 'table',
    title: words.table(label),
    summary: words.summary,
    columns: [
      { heading: columns.what, share: 5000 },
      { heading: columns.lastUse, share: 2000 },
      { heading: columns.from, share: 2026 },
    ],
    rows: due.map((one): Phrases[] => [
      one.isConfidential ? [{ strong: one.what }, ` (${confidential})`] : [{ strong: one.what }],
      shortDate(one.lastUse),
      shortDate(one.from),
    ]),
  };
}
