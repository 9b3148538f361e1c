import { describe, expect, test } from 'vitest';
import { palette } from '#shared/documents/palette';

/** Relative luminance of a colour by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe('text', () => {
  test.each([
    ['running text', palette.text, 'FFFFFF'],
    ['headings', palette.heading, 'FFFFFF'],
    ['quiet text', palette.quiet, 'FFFFFF'],
    ['header rows', palette.heading, palette.headerFill],
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
