import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detailsOf } from '#shared/domain/meeting-details';
import type { PartnershipId } from '#shared/model/id';
import { ONLY } from '../../../../main/storage/documents/document-kinds';
import { useCases, type UseCases } from '../../../support/use-cases';

async function withSample(app: UseCases): Promise<PartnershipId> {
  const { partnership } = await app.get('partnerships:createSample', {});
  return partnership.id;
}

async function anotherPartnership(app: UseCases, name = 'Ours') {
  const secretariat = { name: '', team: '', email: '', phone: '' };
  return app.get('partnerships:create', { presetId: null, name, area: '', secretariat });
}

const names = async (app: UseCases): Promise<string[]> =>
  (await app.get('partnerships:list', {})).map(({ name }) => name);

describe('the sample partnership', () => {
  test('is known as the sample, and no other is', async () => {
    const app = await useCases();
    const partnershipId = await withSample(app);
    await anotherPartnership(app);
    expect(await app.get('partnerships:samples', {})).toEqual([
      { id: partnershipId, name: 'Safer Anyshire' },
    ]);
  });

  test('is known so too where it was made before samples were marked', async () => {
    const app = await useCases();
    const partnershipId = await withSample(app);
    const settings = await app.deps.store.read('settings', ONLY);
    await app.deps.store.write('settings', ONLY, { ...settings!, sampleIds: [] });
    expect((await app.get('partnerships:samples', {})).map(({ id }) => id)).toEqual([
      partnershipId,
    ]);
  });

  test('goes whole, with those whom it alone names, and comes back whole', async () => {
    const app = await useCases();
    const partnershipId = await withSample(app);
    const directory = await app.deps.store.read('directory', ONLY);
    const [, held] = await app.get('meetings:list', { partnershipId });
    expect(await app.get('partnerships:sampleRemoval', { partnershipId })).toEqual({
      name: 'Safer Anyshire',
      meetings: 2,
      actions: 3,
      people: directory?.people.length,
      organisations: directory?.organisations.length,
      staying: [],
      unread: 0,
      namedBy: [],
    });
    const { undo } = await app.get('partnerships:removeSample', { partnershipId });
    expect(await names(app)).toEqual([]);
    expect(await app.deps.store.digests('meeting')).toEqual([]);
    expect(await app.deps.store.read('directory', ONLY)).toEqual({ people: [], organisations: [] });
    expect((await app.get('allActions:choices', { partnershipId: null })).owners).toEqual([]);
    expect(await app.get('partnerships:samples', {})).toEqual([]);
    await app.get('app:undo', { token: undo });
    expect(await names(app)).toEqual(['Safer Anyshire']);
    expect(await app.deps.store.read('directory', ONLY)).toEqual(directory);
    const { actions } = await app.get('meetings:open', { meetingId: held!.id });
    expect(actions).toHaveLength(3);
  });

  test('leaves people and bodies who are on another partnership too', async () => {
    const app = await useCases();
    const partnershipId = await withSample(app);
    const people = (await app.deps.store.read('directory', ONLY))!.people;
    const amina = people.find(({ name }) => name === 'Amina Ahmed')!;
    const { partnership } = await anotherPartnership(app);
    await app.get('partnerships:saveGuest', {
      partnershipId: partnership.id,
      guestId: null,
      who: { kind: 'known', personId: amina.id },
      right: 'invited',
      scope: { kind: 'standing' },
      condition: '',
      agreedBy: '',
      from: null,
      until: null,
    });
    const { staying } = await app.get('partnerships:sampleRemoval', { partnershipId });
    expect(staying).toEqual(['Amina Ahmed', 'Anyshire County Council']);
    await app.get('partnerships:removeSample', { partnershipId });
    const left = await app.deps.store.read('directory', ONLY);
    expect(left?.people.map(({ name }) => name)).toEqual(['Amina Ahmed']);
    expect(left?.organisations.map(({ name }) => name)).toEqual(['Anyshire County Council']);
    expect(await names(app)).toEqual(['Ours']);
  });

  test('stays while another partnership holds a meeting with it, and says which', async () => {
    const app = await useCases();
    const partnershipId = await withSample(app);
    const [coming] = await app.get('meetings:list', { partnershipId });
    const { partnership } = await anotherPartnership(app);
    const { meeting: held } = await app.get('meetings:open', { meetingId: coming!.id });
    const { meeting } = await app.get('meetings:create', {
      partnershipId: partnership.id,
      details: detailsOf(held),
    });
    await app.get('linked:save', { meetingId: meeting.id, otherId: held.id, isLinked: true });
    const { namedBy } = await app.get('partnerships:sampleRemoval', { partnershipId });
    expect(namedBy).toEqual(['Ours']);
    expect(await app.refused('partnerships:removeSample', { partnershipId })).toEqual({
      code: 'sample-in-use',
      details: { name: 'Ours' },
    });
    expect(await names(app)).toEqual(['Ours', 'Safer Anyshire']);
  });

  test('takes nobody with it while some record cannot be read', async () => {
    const app = await useCases();
    const partnershipId = await withSample(app);
    const { partnership } = await anotherPartnership(app);
    await app.deps.store.close();
    const later = await damaged(app.folder, partnership.id);
    const told = await later.get('partnerships:sampleRemoval', { partnershipId });
    expect(told).toMatchObject({ people: 0, organisations: 0, unread: 1 });
    expect(told.staying.length).toBeGreaterThan(10);
  });

  test('is the only kind of partnership that is removed', async () => {
    const app = await useCases();
    const { partnership } = await anotherPartnership(app);
    const removal = { partnershipId: partnership.id };
    expect(await app.refused('partnerships:removeSample', removal)).toEqual({
      code: 'not-the-sample',
    });
    expect(await names(app)).toEqual(['Ours']);
  });
});

/** The app started anew on a folder in which one partnership is not what was written. */
async function damaged(folder: string, id: string): Promise<UseCases> {
  const place = join(folder, 'partnerships', id);
  for (const name of await readdir(place))
    await writeFile(join(place, name), 'not what was written');
  return useCases({}, folder);
}
