import { describe, expect, test } from 'vitest';
import { whatIsMissing, type TidyUpPapers } from '#shared/domain/tidy-up';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { SILENT, stated } from '#shared/model/setting';
import {
  aPartnership,
  aPerson,
  anOffice,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../support/board-builders';
import { aDecision, aDeclaration, bullets, paragraph } from '../../support/minute-blocks';
import { aMeeting, anAction, anAttendance, anItem } from '../../support/sample-records';

const partnership = aPartnership({ offices: [anOffice('chair', 'bell')] });
const chairThere = [anAttendance(ids.person('bell'))];

function missing(meeting: Partial<Meeting>, changes: Partial<TidyUpPapers> = {}) {
  return whatIsMissing({
    partnership,
    meeting: aMeeting({ attendance: chairThere, openedAt: null, closedAt: null, ...meeting }),
    actions: [],
    people: [aPerson('bell'), aPerson('khan', { name: 'Ali Khan' })],
    ...changes,
  })
    .filter(({ kind }) => kind !== 'opened' && kind !== 'closed')
    .map(({ kind, itemId, subjectId, name }) => [kind, itemId, subjectId, name]);
}

const item = anItem('1', { title: 'Fund' });
const forDecision = anItem('1', { title: 'Fund', purpose: 'decision' });
const declarations = anItem('d', { title: 'Declarations of interest' });
const minuted = (...blocks: Meeting['minutes'][number]['blocks']) => [
  { itemId: ids.item('1'), blocks },
];

describe('what minutes still lack', () => {
  test.each([
    ['nothing', { agenda: [item], minutes: minuted(paragraph('Said.')) }, []],
    ['a word', { agenda: [item], minutes: [] }, [['item-empty', 'item-1', null, 'Fund']]],
    [
      'a word, for a paragraph never written in',
      { agenda: [item], minutes: minuted(paragraph(' '), bullets('')) },
      [['item-empty', 'item-1', null, 'Fund']],
    ],
    [
      'a decision',
      { agenda: [forDecision], minutes: minuted(paragraph('Said.')) },
      [['item-outcome', 'item-1', null, 'Fund']],
    ],
    ['no decision', { agenda: [forDecision], minutes: minuted(aDecision('1', 'Agreed')) }, []],
    [
      'the words of a decision',
      { agenda: [forDecision], minutes: minuted(aDecision('1', ' ')) },
      [['decision-words', 'item-1', 'decision-1', 'D-2026-001']],
    ],
    [
      'why a late item was accepted (N4, Warwickshire 5.7)',
      {
        agenda: [anItem('1', { title: 'Fund', late: { reason: ' ', permittedBy: 'the Chair' } })],
        minutes: minuted(paragraph('Said.')),
      },
      [['late-reason', 'item-1', null, 'Fund']],
    ],
    [
      'nothing, where it is said why a late item was accepted',
      {
        agenda: [anItem('1', { late: { reason: 'It came on Friday', permittedBy: '' } })],
        minutes: minuted(paragraph('Said.')),
      },
      [],
    ],
  ])('under an item: %s', (_case, meeting, expected) => {
    expect(missing(meeting)).toEqual(expected);
  });

  test.each([
    ['nobody’s mark', [anAttendance(ids.person('bell'))], []],
    [
      'a mark, of somebody known and of somebody gone',
      [
        ...chairThere,
        anAttendance(ids.person('khan'), { mark: 'not-marked' }),
        anAttendance(ids.person('gone'), { mark: 'not-marked' }),
      ],
      [
        ['attendance', null, 'person-khan', 'Ali Khan'],
        ['attendance', null, 'person-gone', ''],
      ],
    ],
    [
      'somebody to preside (C4)',
      [anAttendance(ids.person('bell'), { mark: 'apologies' })],
      [['presiding', null, null, '']],
    ],
  ])('of attendance: %s', (_case, attendance, expected) => {
    expect(missing({ agenda: [], attendance })).toEqual(expected);
  });

  test('nobody to preside where it is recorded who did (C4, Warwickshire 5.4)', () => {
    const presiding = [{ personId: ids.person('khan'), how: 'elected', fromItemId: null }];
    expect(missing({ agenda: [], attendance: [], presiding })).toEqual([]);
  });

  test.each([
    ['nothing said of them', {}, [['declarations', 'item-d', null, declarations.title]]],
    ['none, as was confirmed', { noneDeclared: true }, []],
    ['one declared', { minutes: [{ itemId: declarations.id, blocks: [aDeclaration()] }] }, []],
  ])('of interests: %s (I1, WACSO Operation)', (_case, meeting, expected) => {
    expect(missing({ agenda: [declarations], minutes: [], ...meeting })).toEqual(expected);
  });

  test('interests are asked for without an item where the terms ask for them, and only there', () => {
    const under = (interests: Parameters<typeof rulesWith>[0]['interests']) =>
      missing(
        { agenda: [] },
        {
          partnership: {
            ...partnership,
            terms: [someTermsOfReference({ rules: rulesWith({ interests: interests! }) })],
          },
        },
      );
    expect(under(stated({ when: 'each-meeting', tiers: 'one' }, 'Operation'))).toEqual([
      ['declarations', null, null, ''],
    ]);
    expect(under(SILENT)).toEqual([]);
  });

  test('owners and due dates of the actions raised here (A10, A12)', () => {
    const here = { meetingId: aMeeting().id, itemId: ids.item('1') };
    const at = (n: number, changes: Parameters<typeof anAction>[1]) =>
      anAction(n, { reference: `A-${n}`, what: 'Do it', origin: here, ownerIds: [], ...changes });
    const actions = [
      at(1, { due: null }),
      at(2, { ownerIds: [ids.person('bell')], due: isoDate('2026-07-01') }),
      at(3, { bodyIds: [ids.organisation('police')], due: null }),
      at(4, { due: null, closedOn: isoDate('2026-06-12'), ownerIds: [ids.person('bell')] }),
      at(5, { due: null, origin: { ...here, meetingId: ids.meeting('other') } }),
      at(6, { due: null, origin: null }),
    ];
    expect(missing({ agenda: [item], minutes: [] }, { actions })).toEqual([
      ['action-owner', 'item-1', 'action-1', 'A-1 Do it'],
      ['action-due', 'item-1', 'action-1', 'A-1 Do it'],
      ['action-due', 'item-1', 'action-3', 'A-3 Do it'],
    ]);
  });

  test.each([
    ['10:00', '12:00', []],
    [null, '12:00', ['opened']],
    ['10:00', null, ['closed']],
    [null, null, ['opened', 'closed']],
  ] as const)('of times, opened at %s and closed at %s', (openedAt, closedAt, kinds) => {
    const meeting = aMeeting({
      agenda: [],
      attendance: chairThere,
      openedAt: openedAt as Meeting['openedAt'],
      closedAt: closedAt as Meeting['closedAt'],
    });
    const found = whatIsMissing({ partnership, meeting, actions: [], people: [] });
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });
});
