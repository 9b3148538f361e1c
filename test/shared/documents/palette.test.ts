import { describe, expect, test } from 'vitest';
import { contrast } from '#shared/domain/house-style/contrast';
import { palette, paletteOf } from '#shared/documents/palette';

describe('text', () => {
  test.each([
    ['running text', palette.text, 'FFFFFF'],
    ['headings', palette.heading, 'FFFFFF'],
    ['quiet text', palette.quiet, 'FFFFFF'],
    ['header rows', palette.headerText, palette.headerFill],
    ['decisions', palette.text, palette.decisionFill],
    ['actions', palette.text, palette.actionFill],
    ['votes', palette.text, palette.voteFill],
    ['declarations', palette.text, palette.declarationFill],
  ])('of %s has a contrast of at least 7 to 1', (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });
});

describe('the rule beside', () => {
  test.each(['decision', 'vote', 'action', 'declaration'] as const)(
    'a %s stands out from its tint',
    (kind) => {
      expect(contrast(palette[kind], palette[`${kind}Fill`])).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('in a colour of their own', () => {
  // The palest that is taken, in grey and in three hues.
  test.each(['#767676', '#C7254E', '#008542', '#0071BC'])(
    'papers in %s stay readable',
    (accent) => {
      const own = paletteOf(accent);
      expect(own.heading).toBe(accent.slice(1));
      expect(contrast(own.heading, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(own.headerText, own.headerFill)).toBeGreaterThanOrEqual(7);
      expect(contrast(own.text, own.decisionFill)).toBeGreaterThanOrEqual(7);
      expect(contrast(own.decision, own.decisionFill)).toBeGreaterThanOrEqual(3);
    },
  );

  test('without one the usual colours stand', () => {
    expect(paletteOf(null)).toBe(palette);
  });
});
