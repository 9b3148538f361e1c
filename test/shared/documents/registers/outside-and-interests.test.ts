import { describe, expect, test } from 'vitest';
import { registerOf } from '#shared/documents/registers/register-of';
import { isoDate } from '#shared/model/iso-date';
import type { RegisterName } from '#shared/model/register-table';
import { interestCategoryIdSchema } from '#shared/model/register-ids';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { ids } from '../../../support/board-builders';
import { recorded, registerRecords } from '../../../support/kept-builders';
import {
  aGift,
  aProposal,
  aRecommendation,
  aStandingInterest,
  aSubmission,
} from '../../../support/register-builders';
import { mayMeeting } from '../../../support/register-papers';

const day = isoDate;

function tableOf(
  name: RegisterName,
  registers: Partial<Registers> = {},
  version: 'circulated' | 'complete' = 'complete',
) {
  const empty = emptyRegisters(ids.partnership('anyshire'));
  const table = registerOf(
    name,
    registerRecords({ meetings: [mayMeeting], version, registers: { ...empty, ...registers } }),
  );
  return { ...table, texts: table.rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

describe('recommendations (V13)', () => {
  const made = { meetingId: mayMeeting.id, itemId: ids.item('open') };

  test('have where they were made, when they went, and what was answered, the latest first', () => {
    const response = { on: day('2026-06-20'), text: 'Gladly', outcome: 'accepted' } as const;
    const { texts } = tableOf('recommendations', {
      recommendations: [
        aRecommendation('1', { ...made, madeOn: day('2026-05-06') }),
        aRecommendation('2', { ...made, sentOn: day('2026-06-12'), response }),
        aRecommendation('3', { ...made, response: { ...response, outcome: null } }),
      ],
    });
    expect(texts.map((cells) => cells.slice(2))).toEqual([
      ['10 Jun 2026', '6 May 2026\nItem 1: CCTV', '12 Jun 2026', '20 Jun 2026\nAccepted\nGladly'],
      ['10 Jun 2026', '6 May 2026\nItem 1: CCTV', 'Not sent yet', '20 Jun 2026\nGladly'],
      ['6 May 2026', '6 May 2026\nItem 1: CCTV', 'Not sent yet', 'No answer yet'],
    ]);
  });

  test.each<[string, Partial<typeof made> | { itemId: null }, boolean, string]>([
    ['under a closed item', { itemId: ids.item('closed') }, true, '6 May 2026\nItem 3: Contract'],
    [
      'at a meeting nobody can look up',
      { meetingId: ids.meeting('gone') },
      true,
      'A meeting that is no longer there',
    ],
    ['under no item', { itemId: null }, false, '6 May 2026'],
  ])('made %s: left out of what is circulated %s', (_, where, isOut, words) => {
    const recommendations = [aRecommendation('1', { ...made, ...where })];
    expect(tableOf('recommendations', { recommendations }).texts[0]?.[3]).toBe(words);
    const { leftOut } = tableOf('recommendations', { recommendations }, 'circulated');
    expect(leftOut).toBe(isOut ? 1 : 0);
  });
});

describe('endorsements (V12)', () => {
  const endorsed = { body: 'County Council', outcome: null };

  test('have the decision, the body, and what it said', () => {
    const outcome = { result: 'endorsed', on: day('2026-07-01'), note: 'In full' } as const;
    const decision = { id: recorded('may', '1').decisionId, reference: 'D-2026-001' };
    const put = [aSubmission('may', { itemId: ids.item('open') })];
    const { texts, rows } = tableOf('endorsements', {
      proposals: [
        aProposal({}, 'none'),
        aProposal({ endorsement: endorsed, submissions: put }, 'open'),
        aProposal({ endorsement: { ...endorsed, outcome }, decision }, 'done'),
        aProposal({ endorsement: endorsed }, 'new'),
      ],
    });
    expect(texts.map((cells) => [cells[0], ...cells.slice(3)])).toEqual([
      ['Not decided yet', 'County Council', 'Awaited', 'None', 'None'],
      ['D-2026-001', 'County Council', 'Endorsed', '1 Jul 2026', 'In full'],
      ['Not decided yet', 'County Council', 'Awaited', 'None', 'None'],
    ]);
    expect(rows.map((row) => [row.day, row.isConfidential])).toEqual([
      [null, false],
      ['2026-07-01', false],
      ['2026-06-10', false],
    ]);
  });

  test('of a proposal put under a closed item are left out of what is circulated (M3)', () => {
    const submissions = [aSubmission('may', { itemId: ids.item('closed') })];
    const proposals = [aProposal({ endorsement: endorsed, submissions })];
    expect(tableOf('endorsements', { proposals }, 'circulated')).toMatchObject({
      rows: [],
      leftOut: 1,
    });
  });
});

describe('interests and gifts (I1 to I3, I6)', () => {
  test('declarations have their nature in the complete one, marked where it is confidential', () => {
    const { texts, rows, notes } = tableOf('declarations');
    expect(texts.map((cells) => [cells[2], cells[3]])).toEqual([
      ['Item 1: CCTV', 'a tenancy.'],
      ['Item 3: Contract', 'a share.'],
    ]);
    expect(rows.map(({ isConfidential }) => isConfidential)).toEqual([false, true]);
    expect(notes).toEqual([]);
  });

  test('declarations in closed items stay in the circulated one without their nature (M3)', () => {
    const { texts, notes, leftOut } = tableOf('declarations', {}, 'circulated');
    expect(texts.map((cells) => cells[3])).toEqual(['a tenancy.', 'Recorded separately']);
    expect(notes).toEqual([
      'The nature of 1 interest is recorded separately and is not shown here.',
    ]);
    expect(leftOut).toBe(0);
  });

  test('standing interests are by name, with their category and days', () => {
    const { texts } = tableOf('standing-interests', {
      standingInterests: [
        aStandingInterest(ids.person('shah'), { from: day('2026-01-01') }),
        aStandingInterest(ids.person('cole'), {
          categoryId: interestCategoryIdSchema.parse('employer'),
          until: day('2026-12-31'),
        }),
        aStandingInterest(ids.person('young')),
      ],
    });
    expect(
      texts.map(([person, category, , dates]) => [person?.split(' (')[0], category, dates]),
    ).toEqual([
      ['Derek Young', 'None of them', 'Not stated'],
      [
        'Martin Cole',
        'An employer, a firm they are partner in, a company they direct',
        'Until 31 Dec 2026',
      ],
      ['Priya Shah', 'None of them', 'From 1 Jan 2026'],
    ]);
  });

  test('gifts are the latest first, with what became of them and what the register is', () => {
    const { texts, notes } = tableOf('gifts', {
      gifts: [
        aGift('1', { isAccepted: false }),
        aGift('2', { on: day('2026-06-02'), registeredOn: day('2026-06-05'), value: '£20' }),
        aGift('3', { on: day('2026-06-03') }),
      ],
    });
    expect(texts.map((cells) => cells.slice(4))).toEqual([
      ['Not known', 'Accepted', 'Not yet registered'],
      ['£20', 'Accepted', '5 Jun 2026'],
      ['Not known', 'Declined', 'Need not be'],
    ]);
    expect(notes[0]).toContain('evidence');
  });
});
