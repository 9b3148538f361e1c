import { expect, test } from 'vitest';
import {
  referencePaths,
  type ReferencePath,
  type ReferringKind,
} from '#shared/domain/people/references/reference-paths';
import { meetingIdSchema, partnershipIdSchema, personIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { documentKinds, ONLY } from '../../../../../main/storage/documents/document-kinds';
import { anAnyshireBoard, aMeeting } from '../../../../support/sample-records';
import { aPerson } from '../../../../support/board-builders';
import { leastDocument } from '../../../../support/least-document';
import { useCases, type UseCases } from '../../../../support/use-cases';

type Place = ReferencePath & { in: ReferringKind; number: number };

/** Every place in every kind of document that may hold the id of a person. */
const places: Place[] = Object.entries(referencePaths)
  .flatMap(([kind, paths]: [string, readonly ReferencePath[]]) =>
    paths
      .filter(({ to }) => to !== 'organisation')
      .map((one) => ({ ...one, in: kind as ReferringKind })),
  )
  .map((one, number) => ({ ...one, number }));

const personAt = ({ number }: Place) => personIdSchema.parse(`person-${number}`);

/** A partnership with one meeting, in which only this one place refers to somebody. */
async function plant(app: UseCases, place: Place): Promise<void> {
  const { store } = app.deps;
  const partnershipId = partnershipIdSchema.parse(`partnership-${place.number}`);
  const id = meetingIdSchema.parse(`meeting-${place.number}`);
  await store.write('partnership', partnershipId, anAnyshireBoard({ id: partnershipId }));
  await store.write('meeting', id, aMeeting({ id, partnershipId, date: isoDate('2026-06-10') }));
  const { schema } = documentKinds[place.in];
  const made = leastDocument(schema, place.path, personAt(place)) as object;
  const keyed: Record<string, { id: string; own: object }> = {
    partnership: { id: partnershipId, own: { id: partnershipId } },
    'action-log': { id: partnershipId, own: { partnershipId } },
    registers: { id: partnershipId, own: { partnershipId } },
    meeting: { id, own: { id, partnershipId } },
    'minute-versions': { id, own: { meetingId: id } },
  };
  const { id: key, own } = keyed[place.in] ?? { id: ONLY, own: {} };
  await store.write(place.in, key, schema.parse({ ...made, ...own }));
}

test('every place that can hold the id of a person comes up in what is held about them: a new one needs words first (X6)', async () => {
  const app = await useCases();
  const people = places.map((place) =>
    aPerson(String(place.number), { name: `Qq Number${place.number}`, jobTitle: '' }),
  );
  await app.deps.store.write('directory', ONLY, { people, organisations: [] });
  for (const place of places) await plant(app, place);
  const silent: string[] = [];
  for (const place of places) {
    const personId = personAt(place);
    const report = await app.get('people:subjectAccess', { personId, includesConfidential: true });
    const told = report.entries.filter(
      ({ section, isByName, says }) => section !== 'directory' && !isByName && says !== '',
    );
    if (told.length === 0) silent.push(`${place.in}: ${place.path}`);
  }
  expect(silent).toEqual([]);
}, 60_000);

test('a place that is not there is not taken for one that is told, so that the test above can fail', () => {
  const { schema } = documentKinds.registers;
  expect(() => leastDocument(schema, 'reviews[].reviewerId', 'person-1')).toThrow('reviews');
  expect(places.length).toBeGreaterThan(30);
});
