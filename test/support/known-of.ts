import {
  knownDirectoryParts as parts,
  type KnownDirectory,
} from '#shared/domain/people/importing/known-directory';
import type { KnownPerson } from '#shared/domain/people/importing/known-person';

/** People to be found in every way, all at once. */
export function knownOf(people: readonly KnownPerson[]): KnownDirectory {
  return {
    byAll: parts.byAll(people),
    byNameAndEmail: parts.byNameAndEmail(people),
    byNameAndOrganisation: parts.byNameAndOrganisation(people),
    byName: parts.byName(people),
    byEmail: parts.byEmail(people),
    byShortName: parts.byShortName(people),
  };
}
