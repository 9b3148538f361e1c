const NON_BREAKING = /[\u00A0\u2007\u202F]/g;
/** Signs without a width, and soft hyphens. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;
/** Joiners belong to emoji and to words of some languages; what goes are those that join nothing. */
const IDLE_JOINERS = /(?<!\S)[\u200C\u200D]+|[\u200C\u200D]+(?!\S)/g;

/** Spaces that are plain, and nothing that nobody sees and a search would stumble over. */
export function plainCharacters(text: string): string {
  return text.replaceAll(NON_BREAKING, ' ').replaceAll(UNSEEN, '').replaceAll(IDLE_JOINERS, '');
}
