import { onTestFinished } from 'vitest';
import { newPerson } from '#shared/domain/new-records';
import type { Directory, Person } from '#shared/model/directory';
import { organisationIdSchema, personIdSchema } from '#shared/model/id';
import { isoDateSchema } from '#shared/model/iso-date';
import type { ChosenFile } from '../../main/handlers/dependencies';
import { exportingApp, type Exported } from './exporting-app';
import type { UseCases } from './use-cases';

const organisationId = (id: string) => organisationIdSchema.parse(id);
const personOf = (id: string, facts: Partial<Person> & { name: string }): Person => ({
  ...newPerson,
  ...facts,
  id: personIdSchema.parse(id),
});

/** People as they are hard to carry to and fro: formulas, one address for two, no organisation, who is anonymous. */
export const HARD: Directory = {
  organisations: [
    { id: organisationId('council'), name: 'The Anyshire Council' },
    { id: organisationId('police'), name: 'Anyshire Police; "North", East' },
    { id: organisationId('empty'), name: 'Nobody’s Trust' },
  ],
  people: [
    personOf('grace', {
      name: 'Cllr Grace Bell',
      initials: 'GB',
      pronunciation: 'grayss',
      jobTitle: 'Leader',
      organisationId: organisationId('council'),
      email: 'office@anyshire.example',
      phone: '+44 1632 960001',
    }),
    personOf('marcus', {
      name: 'Marcus Cole',
      organisationId: organisationId('council'),
      email: 'office@anyshire.example',
    }),
    personOf('sian', {
      name: 'Siân "Sha" Pryce; n',
      jobTitle: '=1+1',
      organisationId: organisationId('police'),
      email: 'no address',
      phone: '-1',
    }),
    personOf('li', { name: 'Li' }),
    personOf('gone', {
      name: 'A former member 1',
      organisationId: organisationId('police'),
      anonymisedOn: isoDateSchema.parse('2026-01-01'),
    }),
  ],
};

/** The app with this directory, a user who saves every file, and what is chosen next. */
export async function directoryApp(directory: Directory = HARD): Promise<{
  app: UseCases;
  seen: Exported;
  chooses: (file: ChosenFile) => void;
  directory: () => Promise<Directory | null>;
}> {
  const { app, seen } = await exportingApp();
  await app.deps.store.write('directory', 'only', directory);
  // What was answered as saved may still be on its way into its files.
  onTestFinished(() => app.deps.store.close());
  return {
    app,
    seen,
    chooses: (file) => {
      app.deps.files.chooseFile = () => Promise.resolve(file);
    },
    directory: () => app.deps.store.read('directory', 'only'),
  };
}
