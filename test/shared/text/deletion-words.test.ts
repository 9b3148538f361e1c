import { describe, expect, test } from 'vitest';
import type { Deletion } from '#shared/model/deletion';
import { barNames, deletionBarWords, goesLines, staysLines } from '#shared/text/deletion-words';
import { nothingGoes, nothingStays } from '../../support/some-deletion';

describe('why a meeting is not deleted', () => {
  test.each([
    ['minutes-confirmed', 'take it off on the Timeline first'],
    ['minutes-approved', 'need no confirmation'],
    ['proposal-decided', 'voted or ruled on “Cameras” and “Lamps”'],
    ['recommendation-made', 'a recommendation to Cameras and Lamps was made at it'],
  ] as const)('%s is said with what to do', (because, part) => {
    const names = barNames({ because, names: ['Cameras', 'Lamps'] });
    expect(deletionBarWords[because](names)).toContain(part);
  });

  test('minutes need no name', () => {
    expect(barNames({ because: 'minutes-confirmed', names: [] })).toBe('');
  });
});

describe('what goes with a meeting', () => {
  test.each<[Partial<Deletion['goes']>, string[]]>([
    [{}, []],
    [{ items: 1 }, ['the agenda of 1 item']],
    [{ minuted: 2 }, ['the minutes under 2 items']],
    [
      { minuted: 1, decisions: 2, votes: 1, declarations: 1 },
      ['the minutes under 1 item, with 2 decisions, 1 vote and 1 declaration of interest'],
    ],
    [
      { minuted: 1, declarations: 2 },
      ['the minutes under 1 item, with 2 declarations of interest'],
    ],
    [{ marked: 1 }, ['the attendance of 1 person']],
    [
      { marked: 14, versions: 1, invitations: 2 },
      [
        '1 version kept of the minutes',
        'the attendance of 14 people',
        '2 invitations to this meeting alone',
      ],
    ],
    [{ standings: 1 }, ['what is known beyond its minutes of 1 decision it took']],
    [{ sent: 3 }, ['3 records of what was sent out: whoever received it has it still']],
  ])('%o', (goes, lines) => {
    expect(goesLines({ ...nothingGoes, ...goes })).toEqual(lines);
  });
});

describe('what stays without a meeting', () => {
  test.each<[Partial<Deletion['stays']>, string[]]>([
    [{}, []],
    [
      { actions: 3, confidential: 1 },
      [
        '3 actions in the action log',
        '1 action of a closed item, marked as confidential from now on',
      ],
    ],
    [{ confirmed: 1 }, ['the minutes that it confirmed, as confirmed']],
    [{ confirmed: 2 }, ['the minutes of 2 meetings that it confirmed, as confirmed']],
    [{ corrections: 1 }, ['1 correction that it made to other minutes']],
    [{ paperSteps: 1 }, ['what it did with a paper']],
    [{ paperSteps: 2 }, ['2 steps it took with papers']],
    [{ proposals: 1 }, ['1 proposal, to be put to a meeting again']],
    [{ electronicDecisions: 2 }, ['2 decisions between meetings, to be reported again']],
    [{ matters: 1 }, ['1 matter that members told, to be taken up again']],
    [{ standAgain: 1 }, ['a decision that it superseded, which stands again']],
    [{ standAgain: 2 }, ['2 decisions that it superseded, which stand again']],
    [{ planned: 2 }, ['2 items of the forward plan, to be put on an agenda again']],
    [{ risks: 1 }, ['1 risk or issue raised at it']],
    [{ risks: 2 }, ['2 risks and issues raised at it']],
    [{ linked: 1 }, ['1 meeting held back to back with it, no longer linked']],
  ])('%o', (stays, lines) => {
    expect(staysLines({ ...nothingStays, ...stays })).toEqual(lines);
  });
});
