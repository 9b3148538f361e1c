import { tintOf } from '../domain/house-style/contrast';

/** Colours of the papers, as hexadecimal RGB. Each text is at least 7:1 on white and on its own tint. */
export const palette = {
  heading: '1F3864',
  text: '1A1A1A',
  quiet: '404040',
  rule: 'A9B7CE',
  headerFill: 'E6ECF5',
  headerText: '1F3864',
  decision: '1F3864',
  decisionFill: 'EEF3FA',
  action: '7A4B00',
  actionFill: 'FBF4E8',
  vote: '1F4F4A',
  voteFill: 'EBF5F3',
  declaration: '4B2A6B',
  declarationFill: 'F4F0F8',
} as const;

/** The colours of one paper. */
export type Palette = Readonly<Record<keyof typeof palette, string>>;

/**
 * The palette with headings and rules in a partnership’s own colour, "#1F3864"; the usual one without.
 * Text on a tint stays dark: a colour that is just readable on white is not on its own tint.
 */
export function paletteOf(accent: string | null): Palette {
  if (accent === null) return palette;
  const heading = tintOf(accent, 1);
  return {
    ...palette,
    heading,
    rule: tintOf(accent, 0.4),
    headerFill: tintOf(accent, 0.1),
    headerText: palette.text,
    decision: heading,
    decisionFill: tintOf(accent, 0.07),
  };
}
