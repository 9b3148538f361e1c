import type { PresetId } from '../../model/partnership';
import type { TermsOfReference } from '../../model/rules';

/** A body a preset starts with. Only names and figures come from the source, no sentence of it. */
export type PresetMember = { name: string; seats: number; countsTowardsQuorum: boolean };

/** A partnership to start from: the rules its terms of reference state, and its member bodies. */
export type Preset = {
  id: PresetId;
  name: string;
  area: string;
  /** How the source counts its membership, in a few words of our own. */
  membership: string;
  terms: TermsOfReference;
  members: readonly PresetMember[];
  /** The offices the source provides for, by title. */
  offices: readonly string[];
  /** What the source leaves open and the secretariat must decide (register 1.15). */
  asks: readonly string[];
};

/** One seat for each named body, all counting towards the quorum. */
export function oneSeatEach(names: readonly string[]): PresetMember[] {
  return names.map((name) => ({ name, seats: 1, countsTowardsQuorum: true }));
}
