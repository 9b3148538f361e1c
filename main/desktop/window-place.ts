import { z } from 'zod';

const edge = z.int().min(-100_000).max(100_000);
const length = z.int().min(1).max(100_000);

/** A rectangle on the desktop, in its own pixels. */
export const rectangleSchema = z.strictObject({ x: edge, y: edge, width: length, height: length });
export type Rectangle = z.infer<typeof rectangleSchema>;

/** Where a window was, and whether it filled its display. */
export const windowPlaceSchema = z.strictObject({ at: rectangleSchema, isMaximized: z.boolean() });
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

/** So much of a window, from its title bar on, has to be seen for it to be taken hold of. */
const GRIP = { width: 120, height: 40 };

/** How far a window stands from the one it was opened from. */
const STEP = 32;

/**
 * Where a window goes that was in a place before: there, if a display still shows enough of it, and no larger
 * than that display; null where the display it was on is gone.
 */
export function placeOn(displays: readonly Rectangle[], { x, y, ...size }: Rectangle) {
  const display = displays.find(
    (one) =>
      overlap(x, size.width, one.x, one.width) >= GRIP.width &&
      y >= one.y &&
      y + GRIP.height <= one.y + one.height,
  );
  if (!display) return null;
  return {
    x,
    y,
    width: Math.min(size.width, display.width),
    height: Math.min(size.height, display.height),
  };
}

/** A place beside another, so that both windows are seen. */
export function besides({ x, y, ...size }: Rectangle): Rectangle {
  return { x: x + STEP, y: y + STEP, ...size };
}

function overlap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.min(a + aLength, b + bLength) - Math.max(a, b);
}
