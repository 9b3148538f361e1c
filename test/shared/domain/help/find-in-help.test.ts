import { describe, expect, it } from 'vitest';
import { findInHelp } from '#shared/domain/help/find-in-help';
import type { HelpPart } from '#shared/domain/help/help-parts';

const aPart = (heading: string, text: string): HelpPart => ({
  page: 'minutes',
  part: heading.toLowerCase(),
  heading,
  text,
});

const parts = [
  aPart('Votes', 'A quorum is counted. Then votes are.'),
  aPart('Quorum', 'How many must be there.'),
  aPart('Backups', 'Kept every hour.'),
];

const headings = (typed: string): (string | null)[] =>
  findInHelp(parts, typed).map(({ part }) => part);

describe('finding in the help', () => {
  it.each([
    ['those with the word in their heading come first', 'quorum', ['quorum', 'votes']],
    ['the beginning of a word is enough, whatever its case', 'QUOR', ['quorum', 'votes']],
    ['all of the words have to be there', 'quorum votes', ['votes']],
    ['heading and text count together', 'backups hour', ['backups']],
    ['nothing has them', 'zebra', []],
    ['only words of every sentence', 'how is the', ['quorum']],
    ['none at all', ' the ', []],
  ])('%s', (_, typed, found) => {
    expect(headings(typed)).toEqual(found);
  });

  it('marks the words in heading and text', () => {
    expect(findInHelp(parts, 'votes')).toEqual([
      {
        page: 'minutes',
        part: 'votes',
        heading: [{ text: 'Votes', isMatch: true }],
        text: [
          { text: 'A quorum is counted. Then ', isMatch: false },
          { text: 'votes', isMatch: true },
          { text: ' are.', isMatch: false },
        ],
      },
    ]);
  });

  it('shows thirty at the most', () => {
    const many = Array.from({ length: 31 }, (_, count) =>
      aPart(`Part ${count}`, 'The same words.'),
    );
    expect(findInHelp(many, 'same')).toHaveLength(30);
    expect(findInHelp(many.slice(1), 'same')).toHaveLength(30);
  });
});
