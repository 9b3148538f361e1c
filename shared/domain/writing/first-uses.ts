import type { Abbreviation } from '../../model/writing';

/** Where a short form is first used without being written out, and what to write there instead. */
export type FirstUse = {
  short: string;
  /** As "anti-social behaviour (ASB)". */
  written: string;
  /** The place of the text in the list of texts. */
  text: number;
  /** Where in that text, in UTF-16 units. */
  from: number;
  to: number;
};

/**
 * The first use of each known short form in texts that are read one after the other, as the paragraphs
 * of a meeting's minutes; only of those that are not written out there. Capitals count: "it" is not "IT".
 */
export function unexpandedFirstUses(
  texts: readonly string[],
  abbreviations: readonly Abbreviation[],
): FirstUse[] {
  const longs = new Map(abbreviations.map(({ short, long }) => [short, long]));
  const seen = new Set<string>();
  const found: FirstUse[] = [];
  if (longs.size === 0) return found;
  const uses = anyOf([...longs.keys()]);
  for (const [place, text] of texts.entries()) {
    for (const { 0: short, index: from } of text.matchAll(uses)) {
      if (seen.has(short)) continue;
      seen.add(short);
      const long = longs.get(short) as string;
      const to = from + short.length;
      if (long === '' || isWrittenOut(text, { from, to, long })) continue;
      found.push({
        short,
        written: writtenOut(text.slice(0, from), short, long),
        text: place,
        from,
        to,
      });
    }
  }
  return found;
}

/** Any of these as a word by itself, the longest first. */
function anyOf(shorts: readonly string[]): RegExp {
  const longestFirst = shorts.toSorted((a, b) => b.length - a.length).map(literally);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
}

const literally = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** "anti-social behaviour (ASB)" or "ASB (anti-social behaviour)". */
function isWrittenOut(
  text: string,
  { from, to, long }: { from: number; to: number; long: string },
): boolean {
  const before = text.slice(0, from).toLowerCase();
  const after = text.slice(to).toLowerCase();
  const wanted = long.toLowerCase();
  const isAfter = before.endsWith(`${wanted} (`) && after.startsWith(')');
  return isAfter || after.startsWith(` (${wanted})`);
}

/** A sentence goes on beginning with a capital. */
function writtenOut(before: string, short: string, long: string): string {
  const beginsSentence = /(?:^|[.!?:])\s*$/u.test(before);
  const [first = '', ...rest] = long;
  return `${beginsSentence ? first.toUpperCase() + rest.join('') : long} (${short})`;
}
