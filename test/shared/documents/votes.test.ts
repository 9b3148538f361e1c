import { describe, expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { MinutesPapers } from '#shared/documents/papers';
import type { VoteBlock } from '#shared/model/minutes';
import type { Rules } from '#shared/model/rules/rules';
import { SILENT, stated } from '#shared/model/setting';
import { ids } from '../../support/board-builders';
import { under } from '../../support/described';
import { aVote } from '../../support/minute-blocks';
import { boardPapers } from '../../support/sample-papers';
import { anItem, someTerms } from '../../support/sample-records';

const settled = {
  majorityBase: stated('votes-cast', '8.4'),
  abstentions: stated('not-counted', '8.4'),
} as const satisfies Partial<Rules>;

function votes(vote: Partial<VoteBlock>, changes: Partial<MinutesPapers> = {}): string[] {
  const papers = boardPapers({
    agenda: [anItem('full', { title: 'Cameras' })],
    minutes: [{ itemId: ids.item('full'), blocks: [aVote(vote)] }],
  });
  const partnership = { ...papers.partnership, terms: someTerms(settled) };
  return under(minutesDocument({ ...papers, partnership, ...changes }), 'Cameras');
}

describe('a vote in the minutes (V1, V2, V8)', () => {
  test('says the motion, who moved it with their body, the count and how it ended', () => {
    const moved = { movedBy: ids.person('ahmed'), secondedBy: ids.person('shah') };
    expect(votes(moved)).toEqual([
      'vote: Vote: That the plan be adopted. Proposed by Cllr Amara Ahmed (Anyshire County Council), seconded by Priya Shah (Riverton Borough Council). 7 for, 2 against: carried.',
    ]);
  });

  test.each([
    ['an even one', { for: 2 }, '2 for, 2 against: even.'],
    ['one that is lost', { for: 1 }, '1 for, 2 against: lost.'],
  ])('%s', (_, vote, words) => {
    expect(votes(vote)).toEqual([`vote: Vote: That the plan be adopted. ${words}`]);
  });

  test('claims no end where the terms leave open how to count', () => {
    const papers = boardPapers({});
    const partnership = {
      ...papers.partnership,
      terms: someTerms({ ...settled, abstentions: SILENT }),
    };
    const words = 'vote: Vote: That the plan be adopted. 3 for, 2 against, 1 abstention.';
    expect(votes({ for: 3, abstain: 1 }, { partnership })).toEqual([words]);
  });

  test('without a motion says that none is recorded', () => {
    expect(votes({ text: ' ' })).toEqual(['vote: Vote: Not recorded. 7 for, 2 against: carried.']);
  });

  test('is confidential where it is marked so, and then not circulated', () => {
    const [complete] = votes({ isConfidential: true }, { version: 'complete' });
    expect(complete).toContain('Confidential');
    expect(votes({ isConfidential: true }, { version: 'circulated' }).join()).not.toContain('plan');
  });
});
