/** The most characters that Excel lets a sheet be named with. */
const LIMIT = 31;

/** A name for each sheet, from its title: as Excel allows it, and no two the same to its eyes. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = freeName(allowed(title), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Without what Excel forbids in a name, and not "History", which it keeps for itself. */
function allowed(title: string): string {
  const name = cut(
    title
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
      .replace(/\s+/g, ' '),
    LIMIT,
  );
  return name === '' || name.toLowerCase() === 'history' ? `Sheet ${name}`.trim() : name;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = `${cut(name, LIMIT - ending.length)}${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** At most so many UTF-16 units, no character cut in two; no apostrophe or space at its ends. */
function cut(text: string, units: number): string {
  let kept = '';
  for (const character of text.replace(/^['\s]+/, '')) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept.replace(/['\s]+$/, '');
}
