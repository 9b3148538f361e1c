import { describe, expect, test } from 'vitest';
import { retentionReviewDocument } from '#shared/documents/retention-review-document';
import type { KindToReview } from '#shared/model/retention-review';
import { isoDate } from '#shared/model/iso-date';
import { anAnyshireBoard, TODAY } from '../../support/sample-records';

const none = { due: [], next: null, undated: 0 };
const due = {
  what: 'Closed paper',
  lastUse: isoDate('2001-06-10'),
  from: isoDate('2007-06-11'),
  isConfidential: true,
  opens: { screen: 'papers' },
} as const;
const setting = (record: KindToReview['record'], years: number | null) => ({
  record,
  years,
  clause: 'Schedule 4',
});

function blocksOf(kinds: KindToReview[], unread = 0) {
  const papers = { partnership: anAnyshireBoard(), people: [], organisations: [], today: TODAY };
  return retentionReviewDocument({ ...papers, review: { today: TODAY, kinds, unread } }).blocks;
}

const textsOf = (blocks: ReturnType<typeof blocksOf>): string =>
  blocks.flatMap((block) => ('text' in block ? [JSON.stringify(block.text)] : [])).join(' ');

describe('the list of what may go, as a paper (X6)', () => {
  test('has what is due with its days, and marks what is confidential', () => {
    const blocks = blocksOf([
      {
        record: 'papers',
        setting: setting('papers', 6),
        due: [due, { ...due, isConfidential: false }],
        next: isoDate('2030-01-01'),
        undated: 2,
      },
    ]);
    expect(blocks.find(({ type }) => type === 'table')).toMatchObject({
      title: 'Papers that may go',
      rows: [
        [[{ strong: 'Closed paper' }, ' (Confidential)'], '10 Jun 2001', '11 Jun 2007'],
        [[{ strong: 'Closed paper' }], '10 Jun 2001', '11 Jun 2007'],
      ],
    });
    expect(textsOf(blocks)).toMatch(/next may go from 1 January 2030.*Of 2 records/);
  });

  test('says what is not set, kept for good, and not older', () => {
    const kinds: KindToReview[] = [
      { record: 'minutes', setting: null, ...none },
      { record: 'actions', setting: setting('actions', null), ...none },
      { record: 'papers', setting: setting('papers', 6), ...none },
    ];
    expect(textsOf(blocksOf(kinds, 1))).toMatch(
      /1 meeting could not be read.*No period is set.*Kept for good \(Schedule 4\).*Nothing is older/,
    );
  });
});
