import { canonicalText } from '../minute-book/canonical-text';
import { mergedVersion, type Part, type Version } from '../versions';
import type { FileDifference, TwoSides } from './compare';

/** Which side something is taken from. */
export type Side = 'here' | 'there';

/** What is done with a difference where nobody chose: what the file alone changed is taken, all else stays. */
export function usualSide({ by }: Pick<FileDifference, 'by'>): Side {
  return by === 'new' || by === 'changed' || by === 'deleted' ? 'there' : 'here';
}

/**
 * A document as it stands once a file was taken over, by the side chosen for each of its differences; null where
 * it is not to be, and the very same as here where nothing of it is taken (M6).
 */
export function takenOver(
  { kind, here, there }: TwoSides,
  differences: readonly FileDifference[],
  sideOf: (difference: FileDifference) => Side,
): Version | null {
  const [first] = differences;
  if (first?.part === null) return sideOf(first) === 'there' ? there : here;
  if (here === null || there === null) return here ?? there;
  const choices = differences
    .filter(isOfPart)
    .map((one) => ({ ...one.part, take: sideOf(one) === 'there' ? 1 : 0 }));
  const merged = mergedVersion(kind, [here, there], choices);
  return canonicalText(merged) === canonicalText(here) ? here : merged;
}

const isOfPart = (one: FileDifference): one is FileDifference & { part: Part } => one.part !== null;
