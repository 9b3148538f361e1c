import { describe, expect, test } from 'vitest';
import { meetingRecord } from '#shared/domain/search/meeting-record';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { paperIdSchema } from '#shared/model/register-ids';
import { ids } from '../../../support/board-builders';
import { aDecision, aDeclaration, aVote, bullets, paragraph } from '../../../support/minute-blocks';
import { aMeeting, anItem } from '../../../support/sample-records';

const open = anItem('open', { title: 'Open business', presenter: 'Siân Parry' });
const closed = anItem('closed', {
  title: 'Closed business',
  isClosed: true,
  paperIds: [paperIdSchema.parse('secret-report')],
});

function held(underOpen: MinuteBlock[], underClosed: MinuteBlock[] = []): Meeting {
  return aMeeting({
    agenda: [open, closed],
    minutes: [
      { itemId: open.id, blocks: underOpen },
      { itemId: closed.id, blocks: underClosed },
    ],
  });
}

const recordOf = (meeting: Meeting) => meetingRecord(meeting, (day) => `day ${day}`);

/** What is found as minutes or decisions: the words, the place, and whether it is confidential. */
const foundIn = (meeting: Meeting) =>
  recordOf(meeting)
    .units.filter(({ kind }) => kind === 'minute' || kind === 'decision')
    .flatMap(({ entries }) => entries)
    .map(({ kind, text, target, isConfidential }) => [
      kind,
      text,
      target.is === 'block' ? target.block : '',
      isConfidential,
    ]);

const decision = aDecision('d1', 'That it be so.');

describe('what can be found in minutes', () => {
  const vote = aVote({ text: 'The motion.' });
  const declaration = aDeclaration({ aboutItemId: open.id, nature: 'Owns it.', waiver: 'Known.' });
  test.each<[string, MinuteBlock[], unknown[]]>([
    [
      'a paragraph at its place',
      [paragraph('One.'), paragraph('Two.')],
      [
        ['minute', 'One.', '0', false],
        ['minute', 'Two.', '1', false],
      ],
    ],
    [
      'each bullet',
      [bullets(['One.', 'Two.'])],
      [
        ['minute', 'One.', '0.0', false],
        ['minute', 'Two.', '0.1', false],
      ],
    ],
    ['a decision by its id', [decision], [['decision', 'That it be so.', decision.id, false]]],
    ['a vote by its id', [vote], [['minute', 'The motion.', 'id' in vote ? vote.id : '', false]]],
    [
      'a declaration',
      [declaration],
      [['minute', 'Owns it. Known.', 'id' in declaration ? declaration.id : '', false]],
    ],
    ['no action, which is in the log', [{ type: 'action', actionId: ids.action(1) }], []],
    [
      'marked text as confidential (M3)',
      [paragraph('One.', true)],
      [['minute', 'One.', '0', true]],
    ],
    [
      'an interest in a closed item as confidential',
      [aDeclaration({ aboutItemId: closed.id, nature: 'Owns it.', waiver: '' })],
      [['minute', 'Owns it.', expect.any(String), true]],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(foundIn(held(blocks))).toEqual(expected);
  });

  test('everything under a closed item is confidential (X1)', () => {
    const blocks = [paragraph('One.'), aDeclaration({ aboutItemId: open.id }), decision];
    expect(foundIn(held([], blocks)).map(([, , , isConfidential]) => isConfidential)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('a meeting is found by its day, place and reason', () => {
  const meeting = aMeeting({ place: 'County Hall', reason: 'Floods' });
  const [unit] = recordOf(meeting).units;
  expect(unit?.entries).toMatchObject([
    { kind: 'meeting', title: `day ${meeting.date}`, text: 'County Hall, Floods' },
  ]);
});

test('items are found by title and presenter, closed ones as confidential', () => {
  const items = recordOf(held([])).units.find(({ kind }) => kind === 'item');
  expect(items?.entries).toMatchObject([
    { title: 'Open business', text: expect.stringContaining('Siân Parry'), isConfidential: false },
    { title: 'Closed business', isConfidential: true },
  ]);
});

test('what is under a closed item is told for other documents', () => {
  const { closed: told } = recordOf(
    held([], [{ type: 'action', actionId: ids.action(1) }, paragraph('One.')]),
  );
  expect(told).toEqual({
    items: [closed.id],
    actions: [ids.action(1)],
    papers: ['secret-report'],
    decisions: [],
  });
});

test.each([
  ['marked', held([{ ...decision, isConfidential: true }])],
  ['under a closed item', held([], [decision])],
])('a decision that is confidential for being %s is told for other documents', (_, meeting) => {
  expect(recordOf(meeting).closed.decisions).toEqual([decision.id]);
});

test('a meeting without minutes has none to be found', () => {
  const kinds = recordOf(aMeeting({ agenda: [], minutes: [] })).units.map(({ kind }) => kind);
  expect(kinds).toEqual(['meeting']);
});
