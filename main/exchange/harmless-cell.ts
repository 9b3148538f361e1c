/** What a spreadsheet takes for the beginning of a formula, in full width and small too, whatever unseen is before it. */
const FORMULA = /^[\s\p{C}\p{Z}\u115F\u1160\u3164\uFFA0]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /^[\t\r\n\u0000]/;

/**
 * A cell as text that no spreadsheet runs: an apostrophe goes before what it would take for a formula.
 * Quotation marks alone do not help, for they are gone before the cell is read.
 */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) || CONTROL.test(text) ? `'${text}` : text;
}

/** A cell as it was before an apostrophe was put there: what this app wrote is read as it stood here. */
export function unharmedCell(text: string): string {
  const rest = text.slice(1);
  return text.startsWith("'") && harmlessCell(rest) === text ? rest : text;
}
