/** The least contrast of text with what is behind it, by WCAG 2.2, 1.4.3 (AA). */
export const LEAST_CONTRAST = 4.5;

const HEXADECIMAL = 16;

/** How much the eye sees of red, green and blue. */
const EYE = [
  { channel: 0, weight: 0.2126 },
  { channel: 1, weight: 0.7152 },
  { channel: 2, weight: 0.0722 },
];

/** The three channels of a colour, "1F3864" or "#1F3864", from 0 to 255. */
function channelsOf(colour: string): number[] {
  const digits = colour.replace('#', '');
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), HEXADECIMAL));
}

/** How bright a colour is to the eye, from 0 to 1: relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const lights = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return EYE.reduce((sum, { channel, weight }) => sum + weight * Number(lights[channel]), 0);
}

/** How far two colours stand apart, from 1 (the same) to 21 (black and white), by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** Whether headings in a colour can be read on white paper (WCAG 2.2, 1.4.3). */
export function isReadableOnWhite(colour: string): boolean {
  return contrast(colour, 'FFFFFF') >= LEAST_CONTRAST;
}

/** A colour let down with white, as hexadecimal RGB: a share of 0 is white, of 1 the colour itself. */
export function tintOf(colour: string, share: number): string {
  return channelsOf(colour)
    .map((channel) =>
      Math.round(255 - (255 - channel) * share)
        .toString(HEXADECIMAL)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
