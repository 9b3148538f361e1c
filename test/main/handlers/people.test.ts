import { describe, expect, test } from 'vitest';
import { meetingIdSchema, type PartnershipId, type PersonId } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Attendance, Meeting } from '#shared/model/meeting';
import { Refused } from '../../../main/refused';
import { damageDocument } from '../../support/damaged-document';
import { aMeeting, anAttendance } from '../../support/sample-records';
import { useCases, type UseCases } from '../../support/use-cases';
import { aBoardOf } from '../../support/warwickshire-board';

/** Grace Bell sits for Probation on one partnership, and chairs and may attend another. */
async function twoBoards() {
  const app = await useCases();
  const first = await aBoardOf(app, 'warwickshire');
  const bell = await first.seat('Grace Bell', 'Probation');
  const second = await aBoardOf(app, null);
  await app.get('partnerships:saveDetails', {
    partnershipId: second.partnershipId,
    name: 'Serious Violence Board',
    area: '',
    secretariat: { name: '', team: '', email: '', phone: '' },
    marking: 'none',
    documentControl: false,
  });
  await app.get('partnerships:saveOffice', second.office(bell, { until: isoDate('2027-03-31') }));
  await app.get('partnerships:saveGuest', {
    partnershipId: second.partnershipId,
    guestId: null,
    who: { kind: 'known', personId: bell },
    right: 'right-to-attend',
    scope: { kind: 'standing' },
    condition: '',
    agreedBy: '',
    from: null,
    until: null,
  });
  return { app, first, second, bell };
}

async function hold(
  app: UseCases,
  key: string,
  partnershipId: PartnershipId,
  changes: Partial<Meeting> = {},
): Promise<void> {
  const next = aMeeting({
    id: meetingIdSchema.parse(key),
    partnershipId,
    date: isoDate('2026-06-24'),
    state: 'planned',
    place: 'County Hall',
    ...changes,
  });
  await app.deps.changes.commit([{ kind: 'meeting', id: next.id, next }]);
}

describe('people across partnerships (P18)', () => {
  test('are all listed by name, with how many partnerships they hold something in today', async () => {
    const { app, first } = await twoBoards();
    await first.seat('Ann Former', 'Courts Service', { until: '2026-06-11' });
    const people = await app.get('people:list', {});
    expect(
      people.map(({ name, organisation, partnerships }) => [name, organisation, partnerships]),
    ).toEqual([
      ['Ann Former', 'Courts Service', 0],
      ['Grace Bell', 'Probation', 2],
    ]);
  });

  test('are shown with every seat, office and right of today, by the names of partnership and body', async () => {
    const { app, first, second, bell } = await twoBoards();
    const { person, organisation, holdings } = await app.get('people:open', { personId: bell });
    expect([person.name, organisation]).toEqual(['Grace Bell', 'Probation']);
    expect(holdings).toEqual([
      {
        partnershipId: first.partnershipId,
        partnershipName: 'Safer Anyshire',
        standIn: expect.objectContaining({ clause: '3.2' }),
        parts: [{ role: 'representative', leadsOn: '', organisation: 'Probation' }],
        offices: [],
        guestRights: [],
      },
      {
        partnershipId: second.partnershipId,
        partnershipName: 'Serious Violence Board',
        standIn: { state: 'not-entered' },
        parts: [],
        offices: [{ title: 'Chair', lastDay: '2027-03-31', clause: '' }],
        guestRights: [{ right: 'right-to-attend', condition: '', scope: 'standing', date: null }],
      },
    ]);
  });

  test('have the end of their term by the rule, and no end where the terms state none (C2)', async () => {
    const { app, first, bell } = await twoBoards();
    const office = first.office(bell, { from: isoDate('2026-04-01') });
    await app.get('partnerships:saveOffice', office);
    const { holdings } = await app.get('people:open', { personId: bell });
    expect(holdings[0]?.offices).toEqual([
      { title: 'Chair', lastDay: '2028-03-31', clause: '5.2' },
    ]);
  });

  test('have the day of the one meeting they may attend (P11)', async () => {
    const { app, first, bell } = await twoBoards();
    await hold(app, 'coming', first.partnershipId);
    await app.get('partnerships:saveGuest', {
      partnershipId: first.partnershipId,
      guestId: null,
      who: { kind: 'known', personId: bell },
      right: 'invited',
      scope: { kind: 'meeting', meetingId: 'coming' },
      condition: '',
      agreedBy: '',
      from: null,
      until: null,
    });
    const { holdings } = await app.get('people:open', { personId: bell });
    expect(holdings[0]?.guestRights).toMatchObject([{ scope: 'meeting', date: '2026-06-24' }]);
  });

  test('are not found where nobody has that id', async () => {
    const app = await useCases();
    expect((await app.refused('people:open', { personId: 'gone' })).code).toBe('not-found');
  });

  test('are still shown beside a partnership that cannot be opened', async () => {
    const { app, first, bell } = await twoBoards();
    await app.deps.store.close();
    await damageDocument(app.folder, 'partnership', first.partnershipId);
    const again = await useCases({}, app.folder);
    const { holdings } = await again.get('people:open', { personId: bell });
    expect(holdings.map(({ partnershipName }) => partnershipName)).toEqual([
      'Serious Violence Board',
    ]);
    expect((await again.get('people:list', {})).map(({ partnerships }) => partnerships)).toEqual([
      1,
    ]);
  });
});

describe('coming meetings of one day (P18, F7)', () => {
  const apologies = (personId: PersonId): Attendance[] => [
    anAttendance(personId, { mark: 'apologies' }),
  ];

  test('are told with partnership, time and place, and whether they overlap', async () => {
    const { app, first, second, bell } = await twoBoards();
    await hold(app, 'morning', first.partnershipId);
    await hold(app, 'noon', second.partnershipId, {
      startTime: isoTime('11:30'),
      endTime: null,
      place: '',
    });
    const { clashes } = await app.get('people:open', { personId: bell });
    expect(clashes).toEqual([
      {
        kind: 'overlap',
        first: {
          id: 'morning',
          date: '2026-06-24',
          startTime: '10:00',
          endTime: '12:00',
          place: 'County Hall',
          partnershipName: 'Safer Anyshire',
        },
        second: {
          id: 'noon',
          date: '2026-06-24',
          startTime: '11:30',
          endTime: null,
          place: '',
          partnershipName: 'Serious Violence Board',
        },
      },
    ]);
  });

  test.each<[string, (bell: PersonId) => Partial<Meeting>]>([
    ['one has their apologies', (bell) => ({ attendance: apologies(bell) })],
    ['one is closed', () => ({ state: 'closed' })],
    ['one is on another day', () => ({ date: isoDate('2026-06-25') })],
  ])('are none where %s', async (_, changes) => {
    const { app, first, second, bell } = await twoBoards();
    await hold(app, 'morning', first.partnershipId);
    await hold(app, 'noon', second.partnershipId, changes(bell));
    expect((await app.get('people:open', { personId: bell })).clashes).toEqual([]);
  });

  test.each([
    ['today', '2026-06-12', 1],
    ['yesterday', '2026-06-11', 0],
  ])('%s: are coming or are not', async (_, day, count) => {
    const { app, first, second, bell } = await twoBoards();
    await hold(app, 'morning', first.partnershipId, { date: isoDate(day) });
    await hold(app, 'noon', second.partnershipId, { date: isoDate(day) });
    expect((await app.get('people:open', { personId: bell })).clashes).toHaveLength(count);
  });

  test('count even where one of them cannot be opened: who sent apologies is then not known', async () => {
    const { app, first, second, bell } = await twoBoards();
    await hold(app, 'morning', first.partnershipId);
    await hold(app, 'noon', second.partnershipId, { attendance: apologies(bell) });
    const { store } = app.deps;
    const readSound = store.read.bind(store);
    const read: typeof store.read = (kind, id) =>
      id === 'noon' ? Promise.reject(new Refused('document-damaged')) : readSound(kind, id);
    Object.assign(store, { read });
    const { clashes } = await app.get('people:open', { personId: bell });
    expect(clashes.map(({ kind }) => kind)).toEqual(['overlap']);
  });
});

describe('the record of a person, one for all partnerships (P18)', () => {
  const employerOf = async (app: UseCases, personId: PersonId) =>
    (await app.get('people:open', { personId })).organisation;

  test('is corrected in one place, employer included, and taken back', async () => {
    const { app, second, bell } = await twoBoards();
    const facts = {
      name: 'Grace Bell-Shah',
      jobTitle: 'Head',
      // No address, and kept all the same.
      email: 'g at x',
      phone: '',
      initials: 'GBS',
      pronunciation: 'shah as in “spa”',
    };
    const input = { personId: bell, ...facts, organisationName: 'Anyshire Council' };
    const { undo } = await app.get('people:save', input);
    expect((await app.get('people:open', { personId: bell })).person).toMatchObject(facts);
    expect(await employerOf(app, bell)).toBe('Anyshire Council');
    const { people } = await second.open();
    expect(people.find(({ id }) => id === bell)?.name).toBe('Grace Bell-Shah');
    await app.get('app:undo', { token: undo });
    expect(await employerOf(app, bell)).toBe('Probation');
    await app.get('people:save', { ...input, organisationName: '' });
    expect(await employerOf(app, bell)).toBe('');
    const gone = { ...input, personId: 'gone' };
    expect((await app.refused('people:save', gone)).code).toBe('not-found');
  });

  test('keeps the employer of somebody who acts for a second body', async () => {
    const { app, second, bell } = await twoBoards();
    const memberId = await second.join('Victims’ Network');
    const person = { name: 'Grace Bell', jobTitle: '', email: '', phone: '' };
    const part = { role: 'representative', leadsOn: '', from: null, until: null } as const;
    await app.get('partnerships:saveRepresentative', {
      partnershipId: second.partnershipId,
      representativeId: null,
      personId: bell,
      person,
      memberId,
      ...part,
    });
    expect(await employerOf(app, bell)).toBe('Probation');
  });

  test('has the new employer of somebody whose part moves from the old one', async () => {
    const { app, first, bell } = await twoBoards();
    const { partnership } = await first.open();
    const moving = partnership.representatives.find(({ personId }) => personId === bell)!;
    await app.get('partnerships:saveRepresentative', {
      partnershipId: first.partnershipId,
      representativeId: moving.id,
      personId: bell,
      person: { name: 'Grace Bell', jobTitle: '', email: '', phone: '' },
      memberId: (await first.memberCalled('Police Service')).id,
      role: 'representative',
      leadsOn: '',
      from: null,
      until: null,
    });
    expect(await employerOf(app, bell)).toBe('Police Service');
  });
});
