import { describe, expect, test } from 'vitest';
import type { Named } from '#shared/domain/people/find-named';
import {
  readVoteLine,
  voteLine,
} from '../../../../../renderer/features/minutes/capture/read-vote-line';
import { ids } from '../../../../support/board-builders';
import { aVote } from '../../../../support/minute-blocks';

const names: Named[] = [
  { kind: 'person', id: ids.person('shah'), name: 'Priya Shah', organisation: 'Anyshire Police' },
  { kind: 'person', id: ids.person('evans'), name: 'Rhys Evans', organisation: '' },
  { kind: 'organisation', id: ids.organisation('police'), name: 'Anyshire Police' },
];
const [shah, evans] = [ids.person('shah'), ids.person('evans')];
const plan = 'That the plan be adopted';

describe('a vote as it is typed', () => {
  test.each([
    [`${plan}, 7 for, 2 against, 1 abstained`, plan, null, null, [7, 2, 1]],
    [`${plan} proposed by @Priya Shah seconded by @Rhys Evans 7-2-1`, plan, shah, evans, [7, 2, 1]],
    [
      `${plan}. Moved by Priya Shah and seconded by Rhys Evans: 7 for.`,
      plan,
      shah,
      evans,
      [7, 0, 0],
    ],
    [
      `${plan}, 7 for and 2 against, seconded @Rhys Evans, moved @priya shah`,
      plan,
      shah,
      evans,
      [7, 2, 0],
    ],
    [`${plan} 12 votes for, 3 abstentions`, plan, null, null, [12, 0, 3]],
    [`${plan} 7/2`, plan, null, null, [7, 2, 0]],
    [
      'that the grant be 3 for each ward, 4 against',
      'That the grant be 3 for each ward',
      null,
      null,
      [0, 4, 0],
    ],
    ['7 for, 2 against', '', null, null, [7, 2, 0]],
  ] as const)('%s', (text, motion, movedBy, secondedBy, [inFavour, against, abstain]) => {
    expect(readVoteLine(text, names)).toEqual({
      text: motion,
      movedBy,
      secondedBy,
      count: { for: inFavour, against, abstain },
    });
  });

  test.each([
    ['no count', `${plan}, proposed by @Priya Shah`, plan, shah],
    [
      'a body, which moves nothing',
      `${plan}, proposed by @Anyshire Police`,
      `${plan}, proposed by @Anyshire Police`,
      null,
    ],
    [
      'a person who is only named',
      'That Priya Shah be thanked by Rhys Evans',
      'That Priya Shah be thanked by Rhys Evans',
      null,
    ],
  ])('has %s', (_, text, motion, movedBy) => {
    expect(readVoteLine(text, names)).toEqual({
      text: motion,
      movedBy,
      secondedBy: null,
      count: null,
    });
  });

  test.each([
    aVote({ movedBy: shah, secondedBy: evans, abstain: 3 }),
    aVote({ movedBy: null, secondedBy: evans }),
  ])('becomes the line again that says the same', (vote) => {
    const line = voteLine(vote, (id) => (id === shah ? 'Priya Shah' : 'Rhys Evans'));
    const { text, movedBy, secondedBy } = vote;
    expect(readVoteLine(line, names)).toEqual({
      text,
      movedBy,
      secondedBy,
      count: { for: vote.for, against: vote.against, abstain: vote.abstain },
    });
  });
});
