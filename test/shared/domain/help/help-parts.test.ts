import { describe, expect, it } from 'vitest';
import { helpPartsOf, partNameOf, wordsOfMarkdown } from '#shared/domain/help/help-parts';

describe('the parts of a help page', () => {
  it('are its beginning and one for each heading of the second and third rank', () => {
    const markdown = 'First _words_.\n\n## Who, by when\n\n- **One**\n\n### Deeper\n\nMore.\n';
    expect(helpPartsOf('actions', 'Actions', markdown)).toEqual([
      { page: 'actions', part: null, heading: 'Actions', text: 'First words.' },
      { page: 'actions', part: 'who-by-when', heading: 'Who, by when', text: 'One' },
      { page: 'actions', part: 'deeper', heading: 'Deeper', text: 'More.' },
    ]);
  });

  it('leave out a heading under which only others stand, and keep the title of the page', () => {
    expect(
      helpPartsOf('x', 'A page', '## Group\n### Task\nText.').map(({ heading }) => heading),
    ).toEqual(['A page', 'Task']);
  });

  it('take a line of an example for no heading', () => {
    const parts = helpPartsOf('x', 'A page', '```\n## not one\n```\n## One\nText.');
    expect(parts.map(({ part }) => part)).toEqual([null, 'one']);
  });
});

describe('a heading in an address', () => {
  it.each([
    ['Who, by when', 'who-by-when'],
    ["Take out somebody's details for good", 'take-out-somebodys-details-for-good'],
    ['Export as Word, PDF or Excel…', 'export-as-word-pdf-or-excel'],
  ])('%s', (heading, name) => {
    expect(partNameOf(heading)).toBe(name);
  });
});

describe('the words of Markdown', () => {
  it.each([
    ['a link', 'See [Packs of papers](#/help/packs).', 'See Packs of papers.'],
    ['a picture', 'Before ![The agenda](pictures/agenda.png) after', 'Before after'],
    ['steps and points', '1. One\n2. Two\n- Three', 'One Two Three'],
    ['signs', '**Enter** in `@` _Draft e-mail…_ beside', 'Enter in @ Draft e-mail… beside'],
    ['an underline within a word', 'snake_case stays', 'snake_case stays'],
  ])('%s', (_, markdown, words) => {
    expect(wordsOfMarkdown(markdown)).toBe(words);
  });
});
