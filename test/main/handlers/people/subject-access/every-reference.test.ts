import { expect, test } from 'vitest';
import { personIdSchema } from '#shared/model/id';
import { documentKinds, ONLY } from '../../../../../main/storage/documents/document-kinds';
import { aPerson } from '../../../../support/board-builders';
import { leastDocument } from '../../../../support/least-document';
import {
  plantingPlaces,
  plantReference,
  type PlantingPlace,
} from '../../../../support/planted-references';
import { useCases } from '../../../../support/use-cases';

const personAt = ({ number }: PlantingPlace) => personIdSchema.parse(`person-${number}`);

test('every place that can hold the id of a person comes up in what is held about them: a new one needs words first (X6)', async () => {
  const app = await useCases();
  const people = plantingPlaces.map((place) =>
    aPerson(String(place.number), { name: `Qq Number${place.number}`, jobTitle: '' }),
  );
  await app.deps.store.write('directory', ONLY, { people, organisations: [] });
  for (const place of plantingPlaces) await plantReference(app, place, personAt(place));
  const silent: string[] = [];
  for (const place of plantingPlaces) {
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
  expect(plantingPlaces.length).toBeGreaterThan(30);
});
