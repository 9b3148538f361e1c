import { newSettings } from '#shared/domain/new-records';
import { newMember, newOffice } from '#shared/domain/new-records';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PartnershipView } from '#shared/ipc/views';
import { createChanges } from '../../../main/handlers/changes';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore } from '../../../main/storage/document-store';
import { documentKinds, type DocumentKind } from '../../../main/storage/documents/document-kinds';
import { failingFileSystem } from '../../support/failing-file-system';
import { fixedClock } from '../../support/fixed-clock';
import { temporaryFolder } from '../../support/temporary-folder';
import { useCases, type UseCases } from '../../support/use-cases';

type Faults = Parameters<typeof failingFileSystem>[0];

const secretariat = { name: '', team: '', email: '', phone: '' };
const police = {
  ...newMember,
  memberId: null,
  organisationName: 'Anyshire Police',
  seats: 1,
  countsTowardsQuorum: true,
  from: null,
  until: null,
} as const;

async function aBoard(app: UseCases, name = 'Ours'): Promise<PartnershipView> {
  return app.get('partnerships:create', { presetId: null, name, area: '', secretariat });
}

/** Every record as the next start of the app would read it. */
async function recordsIn(folder: string): Promise<unknown[]> {
  const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock });
  const kinds = Object.keys(documentKinds) as DocumentKind[];
  return Promise.all(kinds.map((kind) => store.readAll(kind)));
}

describe('a change to two documents of which the second cannot be written', () => {
  test('leaves disk and memory as they were, and says nothing of a change', async () => {
    const faults: Faults = [];
    const app = await useCases({ fs: failingFileSystem(faults) });
    const { partnership } = await aBoard(app);
    const before = await recordsIn(app.folder);
    const told = app.changes();
    faults.push({ call: 'write', path: /partnerships/, code: 'ENOSPC' });
    const refusal = await app.refused('partnerships:saveMember', {
      partnershipId: partnership.id,
      ...police,
    });
    expect(refusal.code).toBe('disk-full');
    expect(await recordsIn(app.folder)).toEqual(before);
    const view = await app.get('partnerships:open', { partnershipId: partnership.id });
    expect([view.organisations, view.partnership]).toEqual([[], partnership]);
    expect(app.changes()).toBe(told);
  });

  test('can be asked for again once there is room', async () => {
    const faults: Faults = [];
    const app = await useCases({ fs: failingFileSystem(faults) });
    const { partnership } = await aBoard(app);
    const input = { partnershipId: partnership.id, ...police };
    faults.push({ call: 'write', path: /partnerships/, code: 'ENOSPC' });
    await app.refused('partnerships:saveMember', input);
    faults.length = 0;
    const { view } = await app.get('partnerships:saveMember', input);
    expect(view.organisations).toMatchObject([{ name: 'Anyshire Police' }]);
    expect(view.partnership.members).toHaveLength(1);
  });

  test('makes nothing of a sample that does not fit on the disk', async () => {
    const faults: Faults = [{ call: 'write', path: /action-logs/, code: 'ENOSPC' }];
    const app = await useCases({ fs: failingFileSystem(faults) });
    expect((await app.refused('partnerships:createSample', {})).code).toBe('disk-full');
    expect(await app.get('partnerships:list', {})).toEqual([]);
    expect(await readdir(join(app.folder, 'meetings'))).toEqual([]);
  });
});

describe('taking back', () => {
  test('that fails half way leaves the change whole, and can be tried again', async () => {
    const faults: Faults = [];
    const app = await useCases({ fs: failingFileSystem(faults) });
    const { partnership } = await aBoard(app);
    const partnershipId = partnership.id;
    const { undo, view } = await app.get('partnerships:saveMember', { partnershipId, ...police });
    faults.push({ call: 'write', path: /directory/, code: 'ENOSPC' });
    expect((await app.refused('app:undo', { token: undo })).code).toBe('disk-full');
    expect(await app.get('partnerships:open', { partnershipId })).toEqual(view);
    faults.length = 0;
    await app.get('app:undo', { token: undo });
    const after = await app.get('partnerships:open', { partnershipId });
    expect([after.organisations, after.partnership]).toEqual([[], partnership]);
  });

  test('is one step at a time, from the last to the first', async () => {
    const app = await useCases();
    const { partnership } = await aBoard(app);
    const partnershipId = partnership.id;
    const first = await app.get('partnerships:saveMember', { partnershipId, ...police });
    const second = await app.get('partnerships:saveMember', {
      partnershipId,
      ...police,
      organisationName: 'Probation',
    });
    await app.get('app:undo', { token: second.undo });
    await app.get('app:undo', { token: first.undo });
    const after = await app.get('partnerships:open', { partnershipId });
    expect([after.organisations, after.partnership]).toEqual([[], partnership]);
  });

  test('of a member is refused once another partnership knows more bodies', async () => {
    const app = await useCases();
    const ours = await aBoard(app);
    const theirs = await aBoard(app, 'Theirs');
    const { undo } = await app.get('partnerships:saveMember', {
      partnershipId: ours.partnership.id,
      ...police,
    });
    await app.get('partnerships:saveMember', {
      partnershipId: theirs.partnership.id,
      ...police,
      organisationName: 'Probation',
    });
    expect((await app.refused('app:undo', { token: undo })).code).toBe('changed-since');
    const view = await app.get('partnerships:open', { partnershipId: ours.partnership.id });
    expect(view.organisations).toHaveLength(2);
  });

  test('of an office does not mind that somebody was added to the directory since', async () => {
    const app = await useCases();
    const { partnership } = await aBoard(app);
    const person = { jobTitle: '', organisationName: '' };
    const { personId } = await app.get('partnerships:addPerson', { ...person, name: 'Amina' });
    const { undo } = await app.get('partnerships:saveOffice', {
      partnershipId: partnership.id,
      ...newOffice,
      officeId: null,
      title: 'Chair',
      personId,
      from: null,
      until: null,
    });
    await app.get('partnerships:addPerson', { ...person, name: 'Sam' });
    await app.get('app:undo', { token: undo });
    const view = await app.get('partnerships:open', { partnershipId: partnership.id });
    expect(view.partnership.offices).toEqual([]);
    expect(view.people.map(({ name }) => name)).toEqual(['Amina', 'Sam']);
  });

  test('reaches back two hundred changes, no further', async () => {
    const store = createDocumentStore({
      fs: failingFileSystem([]),
      folder: await temporaryFolder(),
      clock: fixedClock,
    });
    let count = 0;
    const changes = createChanges(
      store,
      () => `token-${(count += 1)}`,
      () => {},
    );
    const tokens = [];
    for (let n = 0; n < 201; n += 1) {
      const next = {
        ...newSettings,
        colourScheme: n % 2 ? ('dark' as const) : ('light' as const),
      };
      tokens.push(await changes.commit([{ kind: 'settings', id: `s${n}`, next }]));
    }
    await expect(changes.undo(tokens[0]!)).rejects.toThrow('nothing-to-undo');
    await changes.undo(tokens[1]!);
    expect(await store.read('settings', 's1')).toBeNull();
  });
});

test('a change writes only the documents that it changes', async () => {
  const faults: Faults = [];
  const app = await useCases({ fs: failingFileSystem(faults) });
  const { partnership } = await aBoard(app);
  const { personId } = await app.get('partnerships:addPerson', {
    name: 'Amina',
    jobTitle: '',
    organisationName: '',
  });
  faults.push({ call: 'write', path: /directory/, code: 'ENOSPC' });
  const { view } = await app.get('partnerships:saveOffice', {
    partnershipId: partnership.id,
    ...newOffice,
    officeId: null,
    title: 'Chair',
    personId,
    from: null,
    until: null,
  });
  expect(view.partnership.offices).toMatchObject([{ title: 'Chair', personId }]);
});

test('work that fails does not hold up the work behind it', async () => {
  const store = createDocumentStore({
    fs: failingFileSystem([]),
    folder: await temporaryFolder(),
    clock: fixedClock,
  });
  const changes = createChanges(
    store,
    () => 'token',
    () => {},
  );
  const order: string[] = [];
  const first = changes.inTurn(async () => {
    await store.read('settings', 'only');
    order.push('first');
    throw new Error('planned');
  });
  const second = changes.inTurn(() => Promise.resolve(order.push('second')));
  await expect(first).rejects.toThrow('planned');
  await second;
  expect(order).toEqual(['first', 'second']);
});
