import { describe, expect, test } from 'vitest';
import { itemsOwed, latestText } from '#shared/domain/decisions/items-owed';
import type { Submission } from '#shared/model/proposal';
import { ids } from '../../../support/board-builders';
import {
  aProposal,
  aRound,
  aSubmission,
  hands,
  modification,
  rulesEveryDay,
  urgency,
  withTieProcedure,
} from '../../../support/register-builders';

const tied = aRound('tied', hands(5, 5));
const june = (changes: Partial<Submission>): Submission => aSubmission('june', changes);
const putOff = june({ rounds: [tied], urgency: urgency(false) });

describe('what the next agenda has to take up (V5, Safer Essex 8.6)', () => {
  test('is a proposal put off by the Chair, from where it was', () => {
    const proposal = aProposal({ submissions: [putOff] });
    expect(itemsOwed([aProposal(), proposal], withTieProcedure)).toEqual([
      {
        proposalId: proposal.id,
        title: 'Cameras in the precinct',
        text: 'Version tied',
        from: { meetingId: ids.meeting('june'), itemId: ids.item('june') },
        why: 'not-urgent',
        clause: '8.6',
      },
    ]);
  });

  test('is asked about where nobody ruled on an even vote (V5)', () => {
    const proposal = aProposal({ submissions: [june({ rounds: [tied] })] });
    expect(itemsOwed([proposal], withTieProcedure)).toMatchObject([{ why: 'ruling-missing' }]);
    expect(itemsOwed([proposal], rulesEveryDay())).toEqual([]);
  });

  test.each<[string, Submission[]]>([
    ['one that has not been put', []],
    ['one that was carried', [june({ rounds: [aRound('1', hands(6, 5))] })]],
    ['one that was ruled urgent (V9)', [june({ rounds: [tied], urgency: urgency(true) })]],
    ['one that has been put again', [putOff, aSubmission('august')]],
    ['one that is barred (V7)', [putOff, aSubmission('august', { rounds: [tied] })]],
  ])('is not %s', (_, submissions) => {
    expect(itemsOwed([aProposal({ submissions })], withTieProcedure)).toEqual([]);
  });
});

describe('the version to be put', () => {
  test.each<[string, Submission[], string]>([
    ['as first written', [], 'Buy six cameras'],
    ['the first again where nothing was voted', [june({})], 'Buy six cameras'],
    [
      'the last alternative (V4)',
      [june({ rounds: [tied, aRound('2', hands(5, 5))] })],
      'Version 2',
    ],
    [
      'the one ruled substantially modified (V7)',
      [june({ rounds: [tied], modifications: [modification(true, 'Three cameras')] })],
      'Three cameras',
    ],
    [
      'not the one ruled the same (V7)',
      [june({ rounds: [tied], modifications: [modification(false, 'Five cameras')] })],
      'Version tied',
    ],
  ])('is %s', (_, submissions, text) => {
    expect(latestText(aProposal({ submissions }))).toBe(text);
  });
});
