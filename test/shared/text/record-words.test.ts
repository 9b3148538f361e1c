import { describe, expect, test } from 'vitest';
import type { MinuteBlock } from '#shared/model/minutes';
import { versionText } from '#shared/domain/record/version-text';
import { wordedItems } from '#shared/text/record-words';
import { ids } from '../../support/board-builders';
import { aDecision, aDeclaration, aVote, bullets, paragraph } from '../../support/minute-blocks';
import { boardOrganisations, boardPeople } from '../../support/sample-board';
import { aMeeting, anAction, anItem } from '../../support/sample-records';

const names = { people: boardPeople, organisations: boardOrganisations };

function read(blocks: MinuteBlock[], actions = [anAction(1)]): readonly string[] {
  const meeting = aMeeting({
    agenda: [anItem('open', { title: 'Budget' })],
    minutes: [{ itemId: ids.item('open'), blocks }],
  });
  return wordedItems(versionText(meeting, actions), names)[0]?.lines ?? [];
}

const action = { type: 'action', actionId: ids.action(1) } as const;
const [person] = boardPeople;
const [body] = boardOrganisations;

describe('a version in words (M1)', () => {
  test.each<[string, MinuteBlock[], string[]]>([
    ['a paragraph, but none without words', [paragraph('Said.'), paragraph(' ')], ['Said.']],
    ['what is confidential, marked', [paragraph('Said.', true)], ['Confidential: Said.']],
    ['points, but none without words', [bullets(['One', '', 'Two'])], ['• One', '• Two']],
    ['a decision with its number', [aDecision('1', 'Buy.')], ['RESOLVED D-2026-001: Buy.']],
    [
      'a vote with its count',
      [aVote({ movedBy: person!.id, secondedBy: ids.person('nobody') })],
      [
        `Vote: That the plan be adopted. Proposed by ${person!.name}, seconded by Name not known. 7 for, 2 against.`,
      ],
    ],
    [
      'a vote that nobody is said to have moved',
      [aVote({ isConfidential: true })],
      ['Confidential: Vote: That the plan be adopted. 7 for, 2 against.'],
    ],
    [
      'a declaration',
      [aDeclaration({ personId: ids.person('nobody') })],
      [
        'Name not known declared an interest in item 1, Budget: a tenancy. Took no part in the decision.',
      ],
    ],
    [
      'a declaration in what is no longer on the agenda',
      [aDeclaration({ personId: person!.id, aboutItemId: ids.item('gone'), takesPart: true })],
      [
        `${person!.name} declared an interest in a matter no longer on the agenda: a tenancy. Took part in the decision.`,
      ],
    ],
    [
      'an action that is in no log any more',
      [{ type: 'action', actionId: ids.action(9) }],
      ['An action noted here is no longer in the action log.'],
    ],
  ])('%s', (_, blocks, lines) => {
    expect(read(blocks)).toEqual(lines);
  });

  test.each([
    [{}, 'Owner: Not yet named. Due: 10 July 2026.'],
    [{ due: null }, 'Owner: Not yet named. Due: No date set.'],
    [{ ownerIds: [person!.id], bodyIds: [body!.id] }, `Owner: ${person!.name} and ${body!.name}.`],
    [{ ownerIds: [ids.person('x')], bodyIds: [ids.organisation('x')] }, 'Owner: Name not known'],
  ])('an action with %j', (changes, words) => {
    const [line] = read([action], [anAction(1, { what: 'Write', ...changes })]);
    expect(line).toContain('Action A-2026-001: Write. Owner:');
    expect(line).toContain(words);
  });

  test('an item in closed session says so', () => {
    const meeting = aMeeting({ agenda: [anItem(1, { title: 'Staff', isClosed: true })] });
    expect(wordedItems(versionText(meeting, []), names)[0]?.title).toBe('Staff (closed session)');
  });
});
