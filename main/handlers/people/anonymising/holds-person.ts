import type { PersonId } from '#shared/model/id';
import type { Sought } from '../../../storage/backups/holding';

type Kept = { data?: { people?: { id: string; anonymisedOn?: unknown }[] } };

/** Backups of the time when what identifies somebody was not taken out yet; what cannot be read may be of it. */
export function identifiedIn(personId: PersonId): Sought {
  return {
    kind: 'directory',
    isIn(content) {
      try {
        const { data } = JSON.parse(new TextDecoder().decode(content)) as Kept;
        const person = data?.people?.find(({ id }) => id === personId);
        return person !== undefined && typeof person.anonymisedOn !== 'string';
      } catch {
        return true;
      }
    },
  };
}
