import { describe, expect, test } from 'vitest';
import type { PartnershipView } from '#shared/ipc/views';
import { presetIdSchema } from '#shared/model/partnership';
import { failingFileSystem } from '../../support/failing-file-system';
import { useCases, type UseCases } from '../../support/use-cases';

const secretariat = { name: 'Beth Carter', team: '', email: '', phone: '' };
const nobody = { jobTitle: '', email: '', phone: '' };

async function aBoard(app: UseCases): Promise<PartnershipView> {
  return app.get('partnerships:create', { presetId: null, name: 'Ours', area: '', secretariat });
}

async function withPolice(app: UseCases): Promise<PartnershipView> {
  const { partnership } = await aBoard(app);
  const { view } = await app.get('partnerships:saveMember', {
    partnershipId: partnership.id,
    memberId: null,
    organisationName: 'Anyshire Police',
    seats: 1,
    countsTowardsQuorum: true,
    from: null,
    until: null,
  });
  return view;
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

describe('members and people', () => {
  test('are added, changed, ended by a date, and each change is taken back', async () => {
    const app = await useCases();
    const { partnership } = await withPolice(app);
    const [member] = partnership.members;
    const ended = await app.get('partnerships:saveMember', {
      partnershipId: partnership.id,
      memberId: member!.id,
      organisationName: 'Anyshire Constabulary',
      seats: 2,
      countsTowardsQuorum: false,
      from: null,
      until: '2026-05-31',
    });
    expect(ended.view.partnership.members).toMatchObject([{ seats: 2, until: '2026-05-31' }]);
    expect(ended.view.organisations).toMatchObject([{ name: 'Anyshire Constabulary' }]);
    await app.get('app:undo', { token: ended.undo });
    const after = await app.get('partnerships:open', { partnershipId: partnership.id });
    expect(after.partnership).toEqual(partnership);
    expect(after.organisations).toMatchObject([{ name: 'Anyshire Police' }]);
    expect(await app.refused('app:undo', { token: ended.undo })).toEqual({
      code: 'nothing-to-undo',
    });
  });

  test('a person takes a part, an office, and a new name, once for all partnerships', async () => {
    const app = await useCases();
    const { partnership } = await withPolice(app);
    const part = {
      partnershipId: partnership.id,
      memberId: partnership.members[0]!.id,
      role: 'representative',
      from: null,
      until: null,
    } as const;
    const added = await app.get('partnerships:saveRepresentative', {
      ...part,
      representativeId: null,
      personId: null,
      person: { name: 'Marcus Cole', ...nobody },
    });
    const [representative] = added.view.partnership.representatives;
    const renamed = await app.get('partnerships:saveRepresentative', {
      ...part,
      representativeId: representative!.id,
      personId: representative!.personId,
      person: { name: 'Marcus Coles', ...nobody },
    });
    expect(renamed.view.people.map(({ name }) => name)).toEqual(['Marcus Coles']);
    const office = await app.get('partnerships:saveOffice', {
      partnershipId: partnership.id,
      officeId: null,
      title: 'Chair',
      personId: representative!.personId,
      from: null,
      until: null,
    });
    expect(office.view.partnership.offices).toMatchObject([{ title: 'Chair' }]);
  });

  test.each([
    ['saveMember', { memberId: null, organisationName: 'A', seats: 1, countsTowardsQuorum: true }],
    ['saveOffice', { officeId: null, title: 'Chair', personId: 'somebody' }],
  ] as const)('%s refuses a last day before the first', async (name, input) => {
    const app = await useCases();
    const { partnership } = await aBoard(app);
    const dates = { from: '2026-06-02', until: '2026-06-01' };
    const refusal = await app.refused(`partnerships:${name}`, {
      partnershipId: partnership.id,
      ...input,
      ...dates,
    });
    expect(refusal.code).toBe('end-before-start');
  });

  test('refuses the same organisation twice, and a name that is taken', async () => {
    const app = await useCases();
    const { partnership } = await withPolice(app);
    const member = {
      partnershipId: partnership.id,
      seats: 1,
      countsTowardsQuorum: true,
      from: null,
      until: null,
    };
    const again = { ...member, memberId: null, organisationName: 'anyshire police' };
    expect((await app.refused('partnerships:saveMember', again)).code).toBe('already-there');
    await app.get('partnerships:saveMember', {
      ...member,
      memberId: null,
      organisationName: 'Probation',
    });
    const renamed = {
      ...member,
      memberId: partnership.members[0]!.id,
      organisationName: 'PROBATION',
    };
    expect(await app.refused('partnerships:saveMember', renamed)).toEqual({
      code: 'name-taken',
      details: { name: 'Probation' },
    });
  });

  test('refuses what is not there', async () => {
    const app = await useCases();
    expect((await app.refused('partnerships:open', { partnershipId: 'nowhere' })).code).toBe(
      'not-found',
    );
  });
});

describe('details', () => {
  test('a word for stand-ins keeps its clause; none leaves the terms as they are', async () => {
    const app = await useCases();
    const { partnership } = await app.get('partnerships:create', {
      presetId: 'safer-essex',
      name: 'Ours',
      area: '',
      secretariat,
    });
    const details = {
      partnershipId: partnership.id,
      name: 'Ours',
      area: '',
      secretariat,
      marking: 'OFFICIAL-SENSITIVE',
    } as const;
    const changed = await app.get('partnerships:saveDetails', { ...details, standInWord: 'proxy' });
    expect(changed.view.partnership.terms.standIn).toEqual({
      state: 'set',
      value: { word: 'proxy', sameOrganisation: true },
      clause: '7.1',
    });
    const { partnership: blank } = await aBoard(app);
    const kept = await app.get('partnerships:saveDetails', {
      ...details,
      partnershipId: blank.id,
      standInWord: null,
    });
    expect(kept.view.partnership.terms.standIn.state).toBe('not-entered');
  });
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
      standInWord: null,
    });
  const first = await save('First');
  await save('Second');
  expect((await app.refused('app:undo', { token: first.undo })).code).toBe('changed-since');
  expect((await app.get('partnerships:list', {}))[0]?.name).toBe('Second');
});

test('of a change to two documents, both are made or neither', async () => {
  const app = await useCases();
  const { partnership } = await aBoard(app);
  const faults = [{ call: 'rename', path: /partnerships/, code: 'EIO' }] as const;
  const broken = await useCases({ fs: failingFileSystem([...faults]) }, app.folder);
  const refusal = await broken.refused('partnerships:saveMember', {
    partnershipId: partnership.id,
    memberId: null,
    organisationName: 'Anyshire Police',
    seats: 1,
    countsTowardsQuorum: true,
    from: null,
    until: null,
  });
  expect(refusal.code).toBe('write-failed');
  const view = await app.get('partnerships:open', { partnershipId: partnership.id });
  expect(view.organisations).toEqual([]);
  expect(view.partnership.members).toEqual([]);
});

test('two changes asked for at once are both kept', async () => {
  const app = await useCases();
  const { partnership } = await aBoard(app);
  const add = (organisationName: string) =>
    app.get('partnerships:saveMember', {
      partnershipId: partnership.id,
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

test('while the data folder cannot be used, everything but the status is refused', async () => {
  const unusable = { code: 'not-a-store' } as const;
  const app = await useCases({ unusable });
  expect(await app.refused('partnerships:list', {})).toEqual(unusable);
  expect(await app.refused('app:saveSettings', { colourScheme: 'dark' })).toEqual(unusable);
  expect((await app.get('app:status', {})).unusable).toEqual(unusable);
});

test('settings are kept, and the screen is told of changes to records', async () => {
  const app = await useCases();
  await app.get('app:saveSettings', { colourScheme: 'dark' });
  const again = await useCases({}, app.folder);
  expect((await again.get('app:status', {})).settings.colourScheme).toBe('dark');
  await aBoard(again);
  expect(again.changes()).toBe(1);
});
