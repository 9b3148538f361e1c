import type { DocumentDescription } from '#shared/documents/document-block';

type Orientation = DocumentDescription['orientation'];

/** Lengths in twips, the twentieth of a point that Word counts in. A4 with margins of 2.54 cm. */
const SHORT_SIDE = 11_906;
const LONG_SIDE = 16_838;
export const MARGIN = 1440;

/** How far item text stands in, so that "60.15" fits before it at 12 point. */
export const ITEM_INDENT = 850;

/** The page as docx takes it: the sides of the upright sheet, and the way it is turned. */
export function pageSize(orientation: Orientation) {
  return { width: SHORT_SIDE, height: LONG_SIDE, orientation };
}

/** The width between the margins. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN;
}

/** Item indents grow with the type, or the numbers would run into the text in large print. */
export function itemIndent(fontSize: number): number {
  return Math.round((ITEM_INDENT * fontSize) / 12);
}
