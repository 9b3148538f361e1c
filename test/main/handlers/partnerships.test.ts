import { newMember } from '#shared/domain/new-records';
import { describe, expect, test } from 'vitest';
import type { PartnershipView } from '#shared/ipc/views';
import { presetIdSchema } from '#shared/model/partnership';
import { useCases, type UseCases } from '../../support/use-cases';

const secretariat = { name: 'Beth Carter', team: '', email: '', phone: '' };

async function aBoard(app: UseCases): Promise<PartnershipView> {
  return app.get('partnerships:create', { presetId: null, name: 'Ours', area: '', secretariat });
}

describe('a new partnership', () => {
  test.each(presetIdSchema.options)(
    'from the preset %s has its rules and its bodies',
    async (id) => {
      const app = await useCases();
      const made = await app.get('partnerships:create', {
        presetId: id,
        name: 'Ours',
        area: 'Anyshire',
        secretariat,
      });
      expect(made.partnership).toMatchObject({ name: 'Ours', presetId: id, secretariat });
      expect(made.organisations).toHaveLength(made.partnership.members.length);
      expect(made.partnership.standingItems.length).toBeGreaterThan(5);
      expect(await app.get('partnerships:list', {})).toEqual([
        { id: made.partnership.id, name: 'Ours', area: 'Anyshire', presetId: id },
      ]);
    },
  );

  test('shares the bodies another one knows already (P18)', async () => {
    const app = await useCases();
    const from = { presetId: 'bcp', area: '', secretariat } as const;
    await app.get('partnerships:create', { ...from, name: 'First' });
    const second = await app.get('partnerships:create', { ...from, name: 'Second' });
    expect(second.organisations).toHaveLength(11);
  });

  test.each(['partnerships:open', 'meetings:list'] as const)(
    'is there for the next start of the app, and by %s the last',
    async (channel) => {
      const app = await useCases();
      const { partnership } = await aBoard(app);
      await aBoard(app);
      await app.get(channel, { partnershipId: partnership.id });
      const again = await useCases({}, app.folder);
      expect((await again.get('app:status', {})).settings.lastPartnershipId).toBe(partnership.id);
      expect(
        (await again.get('partnerships:open', { partnershipId: partnership.id })).partnership,
      ).toEqual(partnership);
    },
  );

  test('can be the sample, as often as wanted', async () => {
    const app = await useCases();
    const first = await app.get('partnerships:createSample', {});
    const second = await app.get('partnerships:createSample', {});
    expect(second.partnership.id).not.toBe(first.partnership.id);
    expect(first.partnership.members).toHaveLength(16);
    expect(first.people).toHaveLength(20);
    const { id: partnershipId } = first.partnership;
    expect(await app.get('meetings:list', { partnershipId })).toHaveLength(2);
    expect((await app.get('actions:open', { partnershipId })).actions).toHaveLength(3);
  });
});

test('a partnership that is not there is refused', async () => {
  const app = await useCases();
  expect((await app.refused('partnerships:open', { partnershipId: 'nowhere' })).code).toBe(
    'not-found',
  );
});

test('a change that another has followed is not taken back over it', async () => {
  const app = await useCases();
  const { partnership } = await aBoard(app);
  const save = (name: string) =>
    app.get('partnerships:saveDetails', {
      partnershipId: partnership.id,
      name,
      area: '',
      secretariat,
      marking: 'none',
      documentControl: false,
    });
  const first = await save('First');
  await save('Second');
  expect((await app.refused('app:undo', { token: first.undo })).code).toBe('changed-since');
  expect((await app.get('partnerships:list', {}))[0]?.name).toBe('Second');
});

test('whether its papers carry a document control block is among its details (T5)', async () => {
  const app = await useCases();
  const { partnership } = await aBoard(app);
  expect(partnership.documentControl).toBe(false);
  const { view, undo } = await app.get('partnerships:saveDetails', {
    partnershipId: partnership.id,
    name: partnership.name,
    area: '',
    secretariat,
    marking: 'none',
    documentControl: true,
  });
  expect(view.partnership.documentControl).toBe(true);
  await app.get('app:undo', { token: undo });
  const { partnership: again } = await app.get('partnerships:open', {
    partnershipId: partnership.id,
  });
  expect(again.documentControl).toBe(false);
});

test('for how long records are kept is saved as it was entered, and Undo takes it back (X6)', async () => {
  const app = await useCases();
  const { partnership } = await aBoard(app);
  const partnershipId = partnership.id;
  const retention = [
    { record: 'minutes', years: null, clause: 'Records schedule 3' },
    { record: 'contact-details', years: 0, clause: '' },
  ] as const;
  const saved = await app.get('partnerships:saveRetention', {
    partnershipId,
    retention: [...retention],
  });
  expect(saved.view.partnership).toEqual({ ...partnership, retention });
  const opened = async () => (await app.get('partnerships:open', { partnershipId })).partnership;
  expect((await opened()).retention).toEqual(retention);
  await app.get('app:undo', { token: saved.undo });
  expect(await opened()).toEqual(partnership);
});

test('for how long records of an unknown partnership are kept is refused', async () => {
  const app = await useCases();
  const unknown = { partnershipId: 'no-such-partnership', retention: [] };
  expect((await app.refused('partnerships:saveRetention', unknown)).code).toBe('not-found');
});

test('two changes asked for at once are both kept', async () => {
  const app = await useCases();
  const { partnership } = await aBoard(app);
  const add = (organisationName: string) =>
    app.get('partnerships:saveMember', {
      partnershipId: partnership.id,
      ...newMember,
      memberId: null,
      organisationName,
      seats: 1,
      countsTowardsQuorum: true,
      from: null,
      until: null,
    });
  await Promise.all([add('Police'), add('Probation'), add('Health')]);
  const view = await app.get('partnerships:open', { partnershipId: partnership.id });
  expect(view.partnership.members).toHaveLength(3);
  expect(view.organisations).toHaveLength(3);
});
