import {
  referencePaths,
  type ReferencePath,
  type ReferringKind,
} from '#shared/domain/people/references/reference-paths';
import { meetingIdSchema, partnershipIdSchema, type PersonId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { documentKinds, ONLY } from '../../main/storage/documents/document-kinds';
import { leastDocument } from './least-document';
import { anAnyshireBoard, aMeeting } from './sample-records';
import type { UseCases } from './use-cases';

/** A place in a kind of document that may hold the id of a person. */
export type PlantingPlace = ReferencePath & { in: ReferringKind; number: number };

/** Every such place in every kind of document. */
export const plantingPlaces: PlantingPlace[] = Object.entries(referencePaths)
  .flatMap(([kind, paths]: [string, readonly ReferencePath[]]) =>
    paths
      .filter(({ to }) => to !== 'organisation')
      .map((one) => ({ ...one, in: kind as ReferringKind })),
  )
  .map((one, number) => ({ ...one, number }));

export const plantedBoard = ({ number }: PlantingPlace): string => `Safer ${number} Anyshire`;

/** A partnership with one meeting, in which only this one place refers to somebody. */
export async function plantReference(
  app: UseCases,
  place: PlantingPlace,
  personId: PersonId,
): Promise<void> {
  const { store } = app.deps;
  const partnershipId = partnershipIdSchema.parse(`partnership-${place.number}`);
  const name = plantedBoard(place);
  const id = meetingIdSchema.parse(`meeting-${place.number}`);
  await store.write('partnership', partnershipId, anAnyshireBoard({ id: partnershipId, name }));
  await store.write('meeting', id, aMeeting({ id, partnershipId, date: isoDate('2026-06-10') }));
  const { schema } = documentKinds[place.in];
  const made = leastDocument(schema, place.path, personId) as object;
  const keyed: Record<string, { id: string; own: object }> = {
    partnership: { id: partnershipId, own: { id: partnershipId, name } },
    'action-log': { id: partnershipId, own: { partnershipId } },
    registers: { id: partnershipId, own: { partnershipId } },
    meeting: { id, own: { id, partnershipId } },
    'minute-versions': { id, own: { meetingId: id } },
  };
  const { id: key, own } = keyed[place.in] ?? { id: ONLY, own: {} };
  await store.write(place.in, key, schema.parse({ ...made, ...own }));
}
