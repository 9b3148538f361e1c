import { describe, expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { MinutesPapers } from '#shared/documents/papers';
import { stated } from '#shared/model/setting';
import { ids } from '../../support/board-builders';
import { confidentialPapers } from '../../support/confidential-papers';
import { fieldOf, rowsOf, tableTitled, under } from '../../support/described';
import { aDecision, aDeclaration, bullets, paragraph } from '../../support/minute-blocks';
import { aBoard } from '../../support/sample-board';
import { boardPapers } from '../../support/sample-papers';
import { anAction, anItem, someTerms } from '../../support/sample-records';

const short = { style: 'decisions-and-actions' } as const;
const notes = { style: 'action-notes' } as const;

/** Two items: one with everything there is, one of talk alone. */
function papers(changes: Partial<MinutesPapers> = {}): MinutesPapers {
  const board = boardPapers({
    agenda: [anItem('full', { title: 'Cameras' }), anItem('talk', { title: 'Any other business' })],
    minutes: [
      {
        itemId: ids.item('full'),
        blocks: [
          paragraph('Somebody said something.'),
          aDeclaration({ aboutItemId: ids.item('full') }),
          bullets('and more'),
          aDecision('1', 'Buy six cameras'),
          { type: 'action', actionId: ids.action(1) },
        ],
      },
      { itemId: ids.item('talk'), blocks: [paragraph('More was said.')] },
    ],
  });
  const origin = { meetingId: board.meeting.id, itemId: ids.item('full') };
  return { ...board, actions: [anAction(1, { reference: 'A-2026-001', origin })], ...changes };
}

const headings = (made: MinutesPapers) =>
  minutesDocument(made).blocks.flatMap((block) =>
    block.type === 'heading' || block.type === 'item-heading' ? [block.text] : [],
  );

describe('minutes of decisions and actions (M2)', () => {
  test('have under each item what was declared, decided and is to be done, and no narrative', () => {
    const minutes = minutesDocument(papers(short));
    expect(under(minutes, 'Cameras').map((line) => line.split(':')[0])).toEqual([
      'declaration',
      'decision',
      'action',
    ]);
    expect(under(minutes, 'Any other business')).toEqual([
      'No decision or action was recorded under this item.',
    ]);
    expect(minutes.title).toContain('Minutes of the meeting held on 10 June 2026');
  });

  test('say only that a part is apart, where more was said in the open', () => {
    const minutes = minutesDocument({ ...confidentialPapers(), ...short });
    expect(under(minutes, 'All of it confidential')).toEqual([
      'Part of this item is recorded separately.',
    ]);
    expect(JSON.stringify(minutes)).not.toMatch(/Canary/);
  });
});

describe('action notes (M2, BCP 4.2)', () => {
  test('are the attendance, decisions under their items, and a table of actions by item', () => {
    expect(headings(papers(notes))).toEqual([
      'Action notes of the meeting held on 10 June 2026',
      'Attendance',
      'Present',
      'In attendance',
      'Apologies',
      'Absent',
      'Attendance not recorded',
      'Decisions and declarations',
      'Item 1: Cameras',
      'Actions',
      'Close and approval',
    ]);
    const paper = minutesDocument(papers(notes));
    expect(under(paper, 'Item 1: Cameras').map((line) => line.split(':')[0])).toEqual([
      'declaration',
      'decision',
    ]);
    expect(rowsOf(tableTitled(paper, 'Actions')).map((row) => row.slice(0, 2))).toEqual([
      ['1', 'A-2026-001'],
    ]);
    expect(paper.footerText).toBe(
      'Safer Anyshire Partnership Board: Action notes, 10 June 2026 (draft)',
    );
    expect(JSON.stringify(paper)).not.toMatch(/said/);
  });

  test('say in words that nothing was decided or is to be done, and name no item of a lost action', () => {
    const without = papers({ ...notes, actions: [] });
    const paper = minutesDocument({ ...without, meeting: { ...without.meeting, minutes: [] } });
    expect(under(paper, 'Decisions and declarations')).toEqual(['No decisions were recorded.']);
    expect(under(paper, 'Actions')).toEqual(['No actions were recorded.']);
    const gone = { meetingId: without.meeting.id, itemId: ids.item('gone') };
    const lost = minutesDocument({ ...without, actions: [anAction(2, { origin: gone })] });
    expect(rowsOf(tableTitled(lost, 'Actions'))[0]?.[0]).toBe('None');
  });

  test('leave out what is confidential and say so, or mark it (M3)', () => {
    const circulated = minutesDocument({ ...confidentialPapers(), ...notes });
    expect(JSON.stringify(circulated)).not.toMatch(/Canary/);
    expect(under(circulated, 'Decisions and declarations')).toEqual([
      'Decisions that are recorded separately are not shown.',
    ]);
    expect(under(circulated, 'Actions')).toContain(
      'Actions that are recorded separately are not shown.',
    );
    const complete = minutesDocument({ ...confidentialPapers(), ...notes, version: 'complete' });
    expect(under(complete, 'Item 1: Open business')[0]).toContain('Confidential: ');
    expect(under(complete, 'Item 4: Closed business')[0]).toContain('Taken in closed session.');
    expect(JSON.stringify(complete)).not.toMatch(/Canary (one|two|five|six)/);
  });
});

test('the terms of the day say how minutes are written, unless another style is asked for', () => {
  const terms = someTerms({ minutesStyle: stated('action-notes', '4.2') });
  const partnership = aBoard({ terms });
  expect(minutesDocument(papers({ partnership })).title).toContain('Action notes');
  const asked = minutesDocument(papers({ partnership, style: 'narrative' }));
  expect(asked.title).toContain('Minutes of');
  expect(under(asked, 'Any other business')).toEqual(['2.1 More was said.']);
});

describe('interests that were asked for and not declared (I1)', () => {
  const agenda = [anItem('i', { title: 'Declarations of interest' }), anItem('other')];

  test.each([
    ['narrative', true, 'None declared.', 'None declared'],
    ['decisions-and-actions', true, 'None declared.', 'None declared'],
    ['narrative', false, 'Nothing was recorded under this item.', 'No declarations recorded'],
  ] as const)('in style %s, confirmed: %s', (style, noneDeclared, line, field) => {
    const minutes = minutesDocument({
      ...boardPapers({ agenda, minutes: [], noneDeclared }),
      style,
    });
    expect(under(minutes, 'Declarations of interest')).toEqual([line]);
    expect(fieldOf(minutes, 'Interests')).toBe(field);
    expect(under(minutes, 'Performance report')).not.toContain('None declared.');
  });

  test('are not called so where one was declared after all', () => {
    const declared = {
      itemId: ids.item('other'),
      blocks: [aDeclaration({ aboutItemId: ids.item('other') })],
    };
    const minutes = minutesDocument(
      boardPapers({ agenda, minutes: [declared], noneDeclared: true }),
    );
    expect(JSON.stringify(minutes)).not.toContain('None declared');
    expect(fieldOf(minutes, 'Interests')).toBe('Declared under item 2');
  });
});
