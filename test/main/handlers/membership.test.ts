import { newMember, newOffice } from '#shared/domain/new-records';
import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import type { PartnershipView } from '#shared/ipc/views';
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
    ...newMember,
    memberId: null,
    organisationName: 'Anyshire Police',
    seats: 1,
    countsTowardsQuorum: true,
    from: null,
    until: null,
  });
  return view;
}

describe('members and people', () => {
  test('are added, changed, ended by a date, and each change is taken back', async () => {
    const app = await useCases();
    const { partnership } = await withPolice(app);
    const [member] = partnership.members;
    const ended = await app.get('partnerships:saveMember', {
      partnershipId: partnership.id,
      ...newMember,
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
      leadsOn: '',
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
      ...newOffice,
      officeId: null,
      title: 'Chair',
      personId: representative!.personId,
      from: null,
      until: null,
    });
    expect(office.view.partnership.offices).toMatchObject([{ title: 'Chair' }]);
  });

  test.each([
    [
      'saveMember',
      { ...newMember, memberId: null, organisationName: 'A', seats: 1, countsTowardsQuorum: true },
    ],
    ['saveOffice', { ...newOffice, officeId: null, title: 'Chair', personId: 'somebody' }],
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
    const again = { ...newMember, ...member, memberId: null, organisationName: 'anyshire police' };
    expect((await app.refused('partnerships:saveMember', again)).code).toBe('already-there');
    await app.get('partnerships:saveMember', {
      ...member,
      ...newMember,
      memberId: null,
      organisationName: 'Probation',
    });
    const renamed = {
      ...newMember,
      ...member,
      memberId: partnership.members[0]!.id,
      organisationName: 'PROBATION',
    };
    expect(await app.refused('partnerships:saveMember', renamed)).toEqual({
      code: 'name-taken',
      details: { name: 'Probation' },
    });
  });

  test.each([
    ['a part', 'saveRepresentative', { representativeId: 'gone', role: 'representative' }],
    ['a member', 'saveRepresentative', { memberId: 'gone', representativeId: null }],
    ['a person', 'saveRepresentative', { representativeId: null, personId: 'gone' }],
    ['an office', 'saveOffice', { officeId: 'gone' }],
    ['an office for a person', 'saveOffice', { ...newOffice, officeId: null, personId: 'gone' }],
    ['a member', 'saveMember', { memberId: 'gone' }],
  ] as const)('refuses a change to %s that is not there (%s)', async (_, name, input) => {
    const app = await useCases();
    const { partnership } = await withPolice(app);
    const added = await app.get('partnerships:addPerson', {
      name: 'Sam',
      jobTitle: '',
      organisationName: '',
    });
    const common = { partnershipId: partnership.id, from: null, until: null };
    const inputs = {
      saveRepresentative: {
        ...common,
        memberId: partnership.members[0]!.id,
        personId: null,
        leadsOn: '',
        role: 'representative',
        person: { name: 'Sam', ...nobody },
      },
      saveOffice: { ...newOffice, ...common, title: 'Chair', personId: added.personId },
      saveMember: {
        ...newMember,
        ...common,
        organisationName: 'X',
        seats: 1,
        countsTowardsQuorum: true,
      },
    };
    const asked = { ...inputs[name], ...input } as Input<`partnerships:${typeof name}`>;
    expect((await app.refused(`partnerships:${name}`, asked)).code).toBe('not-found');
    const view = await app.get('partnerships:open', { partnershipId: partnership.id });
    expect(view.partnership).toEqual(partnership);
  });
});
