import { describe, expect, test } from 'vitest';
import { snippetOf } from '#shared/domain/search/snippet';

const asText = (text: string, ...found: string[]): string =>
  snippetOf(text, (word) => found.includes(word))
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

const filler = (words: number): string =>
  Array.from({ length: words }, (_, n) => `filler${n}`).join(' ');

test.each([
  ['marks every word found', 'The fund. A Fund!', ['fund'], 'The [fund]. A [Fund]!'],
  ['marks it with its accents', 'Met Siân today', ['sian'], 'Met [Siân] today'],
  ['quotes a short text as it is where nothing is found', 'Nothing here', ['fund'], 'Nothing here'],
  ['puts lines into one', 'The fund\nis  agreed', ['fund'], 'The [fund] is agreed'],
  ['has nothing of an empty text', '', ['fund'], ''],
])('%s', (_, text, found, quoted) => {
  expect(asText(text, ...found)).toBe(quoted);
});

describe('a long text', () => {
  test('is cut at both ends between words', () => {
    const quoted = asText(`${filler(40)} fund ${filler(40)}`, 'fund');
    expect(quoted).toMatch(/^… filler\d+ (filler\d+ )+\[fund\] (filler\d+ )+…$/);
    expect(quoted.length).toBeLessThan(240);
  });

  test('is not cut where it begins with the word', () => {
    expect(asText(`fund ${filler(60)}`, 'fund')).toMatch(/^\[fund\] filler0 .* …$/);
  });

  test('is not cut where it ends soon after the word', () => {
    expect(asText(`${filler(60)} fund`, 'fund')).toMatch(/^… .* \[fund\]$/);
  });

  test('is quoted where most of the words are', () => {
    const text = `fund ${filler(40)} police fund ${filler(40)} police`;
    expect(asText(text, 'fund', 'police')).toContain('[police] [fund]');
  });

  test('is quoted from its beginning where nothing is found', () => {
    expect(asText(filler(60), 'fund')).toMatch(/^filler0 .* …$/);
  });

  test('of one word only is cut within it', () => {
    expect(asText('x'.repeat(300), 'fund')).toBe(`${'x'.repeat(220)} …`);
  });
});
