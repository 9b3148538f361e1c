import { describe, expect, test } from 'vitest';
import { declarationsItem, declarationsRecord } from '#shared/domain/declarations-missing';
import type { AgendaItem } from '#shared/model/agenda';
import { declarationIdSchema } from '#shared/model/id';
import type { Minute } from '#shared/model/minutes';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids, rulesWith } from '../../support/board-builders';

function anItem(key: string, title: string): AgendaItem {
  return {
    id: ids.item(key),
    title,
    purpose: null,
    presenter: '',
    minutes: null,
    paper: '',
    source: 'not-stated',
    proposedBy: '',
    titleWelsh: '',
    paperIds: [],
    isClosed: false,
    late: null,
  };
}

const agenda = [anItem('welcome', 'Welcome'), anItem('declare', 'Declarations of interest')];
const atEachMeeting = rulesWith({
  interests: stated({ when: 'each-meeting', tiers: 'one' }, 'Operation'),
});
const missing = { state: 'missing', itemId: ids.item('declare'), clause: 'Operation' } as const;

const declaration: Minute = {
  itemId: ids.item('welcome'),
  blocks: [
    {
      type: 'declaration',
      id: declarationIdSchema.parse('declaration-1'),
      personId: ids.person('bell'),
      aboutItemId: ids.item('welcome'),
      nature: '',
      takesPart: false,
      tier: 'not-stated',
      waiver: '',
    },
  ],
};

const words = (key: string, text: string): Minute => ({
  itemId: ids.item(key),
  blocks: [{ type: 'paragraph', isConfidential: false, text }],
});

describe('the record of declarations (I1, WACSO, Operation; M1, Warwickshire 5.8)', () => {
  test.each([
    ['nothing is recorded at all', [], missing],
    ['there is text elsewhere', [words('welcome', 'Hello')], missing],
    ['there is nothing but space', [words('declare', ' ')], missing],
    ['it says that there were none', [words('declare', 'None')], { state: 'recorded' }],
    ['somebody declared, under whatever item', [declaration], { state: 'recorded' }],
  ])('where %s', (_, minutes, record) => {
    expect(declarationsRecord({ agenda, minutes, noneDeclared: false }, atEachMeeting)).toEqual(
      record,
    );
  });

  test('is recorded once it is confirmed that none was declared (I1)', () => {
    const asked = { agenda, minutes: [], noneDeclared: true };
    expect(declarationsRecord(asked, atEachMeeting)).toEqual({ state: 'recorded' });
  });

  test('is missing even without an item for it (I1)', () => {
    const meeting = { agenda: [], minutes: [], noneDeclared: false };
    expect(declarationsRecord(meeting, atEachMeeting)).toMatchObject({
      state: 'missing',
      itemId: null,
    });
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('is not called for where the terms are %s (I8)', (state, interests) => {
    const rules = rulesWith({ interests });
    expect(declarationsRecord({ agenda, minutes: [], noneDeclared: false }, rules)).toEqual({
      state,
      itemId: ids.item('declare'),
    });
    const declared = { agenda, minutes: [declaration], noneDeclared: false };
    expect(declarationsRecord(declared, rules).state).toBe('recorded');
  });
});

test.each([
  ['Declarations of interest', true],
  ['Declaration of Interests', true],
  ['Conflicts of interest', true],
  ['Any conflict of interest', true],
  ['Datganiadau o fuddiant', true],
  ['Datgan buddiannau', true],
  ['Matters of public interest', false],
  ['Conflict in town centres', false],
])('the item for declarations is known by its title: %s, %s (I1)', (title, isIt) => {
  const meeting = { agenda: [anItem('first', 'Welcome'), anItem('this', title)] };
  expect(declarationsItem(meeting)).toBe(isIt ? ids.item('this') : null);
});
