/** A list in running Welsh text: "A", "A a B", "A, B ac E"; "ac" stands before a vowel. */
export function welshJoined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const and = /^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a';
  return `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** The clause a Welsh sentence cites: " (cylch gorchwyl, cymal 8.7)". */
export function welshSource(clause: string): string {
  const text = clause.trim();
  if (text === '') return 'cylch gorchwyl';
  return /^\d/.test(text) ? `cylch gorchwyl, cymal ${text}` : `cylch gorchwyl, ${text}`;
}
