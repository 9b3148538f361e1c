import { beforeEach, describe, expect, test } from 'vitest';
import type { PartnershipId, PersonId } from '#shared/model/id';
import { usualInterestCategories } from '#shared/model/interest';
import { aHeldMeeting, aVotingBoard } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;
let people: PersonId[];

beforeEach(async () => {
  app = await useCases();
  const board = await aVotingBoard(app);
  partnershipId = board.view.partnership.id;
  people = board.people;
});

test('registers begin empty, with the usual categories of interests (I3)', async () => {
  const { registers, meetings } = await app.get('registers:open', { partnershipId });
  expect(registers.interestCategories).toEqual(usualInterestCategories);
  expect(registers.proposals).toEqual([]);
  expect(meetings).toEqual([]);
});

describe('recommendations (V13)', () => {
  test('are made at a meeting, sent, answered and taken out', async () => {
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const facts = {
      partnershipId,
      to: 'Public Service Board',
      text: 'Fund it',
      meetingId: meeting.id,
      itemId: meeting.agenda[0]!.id,
      sentOn: null,
      response: null,
    };
    const made = await app.get('registers:saveRecommendation', { ...facts, id: null });
    const [first] = made.view.registers.recommendations;
    expect(first).toMatchObject({ madeOn: '2026-06-10', sentOn: null });
    const response = { on: '2026-06-20', text: 'Yes', outcome: 'accepted' } as const;
    const answered = await app.get('registers:saveRecommendation', {
      ...facts,
      id: first!.id,
      sentOn: '2026-06-12',
      response,
    });
    expect(answered.view.registers.recommendations).toMatchObject([
      { id: first!.id, sentOn: '2026-06-12', response },
    ]);
    const entry = { kind: 'recommendation', id: first!.id } as const;
    const removed = await app.get('registers:remove', { partnershipId, entry });
    expect(removed.view.registers.recommendations).toEqual([]);
    expect((await app.refused('registers:remove', { partnershipId, entry })).code).toBe(
      'not-found',
    );
    const elsewhere = { ...facts, id: null, itemId: 'gone' };
    expect((await app.refused('registers:saveRecommendation', elsewhere)).code).toBe('not-found');
  });
});

describe('interests (I3)', () => {
  const AN_INTEREST = {
    id: null,
    categoryId: 'employer',
    text: 'Trustee of the Youth Trust',
    from: null,
    until: null,
  };

  test('are registered for a person under a category, and changed', async () => {
    const input = { partnershipId, personId: people[0]!, ...AN_INTEREST };
    const { view } = await app.get('registers:saveStandingInterest', input);
    const [interest] = view.registers.standingInterests;
    expect(interest).toMatchObject({ personId: people[0], categoryId: 'employer' });
    const ended = { ...input, id: interest!.id, until: '2026-06-01' };
    const changed = await app.get('registers:saveStandingInterest', ended);
    expect(changed.view.registers.standingInterests).toMatchObject([{ until: '2026-06-01' }]);
    await app.get('app:undo', { token: changed.undo });
    const back = await app.get('registers:open', { partnershipId });
    expect(back.registers.standingInterests).toEqual([interest]);
  });

  test.each([
    ['a person that is not there', { personId: 'gone' }, 'not-found'],
    ['a category that is not there', { categoryId: 'gone' }, 'not-found'],
    ['an interest that is not there', { id: 'gone' }, 'not-found'],
    [
      'a last day before the first',
      { from: '2026-06-02', until: '2026-06-01' },
      'end-before-start',
    ],
  ])('are refused with %s', async (_, wrong, code) => {
    const input = { partnershipId, personId: people[0]!, ...AN_INTEREST, ...wrong };
    expect((await app.refused('registers:saveStandingInterest', input)).code).toBe(code);
  });

  test('keep their category: it is renamed and moved, and not removed while in use', async () => {
    await app.get('registers:saveStandingInterest', {
      partnershipId,
      personId: people[0]!,
      ...AN_INTEREST,
    });
    const [first, ...others] = usualInterestCategories.toReversed();
    const renamed = [...others, { ...first!, words: 'A body they chair' }];
    const fresh = { id: null, words: 'Land in the area' };
    const { view } = await app.get('registers:saveInterestCategories', {
      partnershipId,
      categories: [...renamed, fresh],
    });
    expect(view.registers.interestCategories.map(({ words }) => words).slice(-2)).toEqual([
      'A body they chair',
      'Land in the area',
    ]);
    const refusal = await app.refused('registers:saveInterestCategories', {
      partnershipId,
      categories: [fresh],
    });
    expect(refusal.code).toBe('category-in-use');
    expect(refusal.details?.['name']).toContain('An employer');
  });
});

test('gifts and hospitality are entered, and the day of their registration later (I6)', async () => {
  const gift = {
    partnershipId,
    id: null,
    personId: people[0]!,
    on: '2026-06-01',
    what: 'Lunch',
    from: 'A supplier',
    value: '',
    isAccepted: true,
    registeredOn: null,
  };
  const { view } = await app.get('registers:saveGift', gift);
  const [entered] = view.registers.gifts;
  const registered = { ...gift, id: entered!.id, registeredOn: '2026-06-03' };
  const changed = await app.get('registers:saveGift', registered);
  expect(changed.view.registers.gifts).toMatchObject([{ registeredOn: '2026-06-03' }]);
  const stranger = { ...gift, personId: 'gone' };
  expect((await app.refused('registers:saveGift', stranger)).code).toBe('not-found');
});

test('a notified matter becomes an item of an agenda, and is given back with it (N11)', async () => {
  const { meeting } = await aHeldMeeting(app, partnershipId);
  const matter = {
    partnershipId,
    id: null,
    on: '2026-06-01',
    from: 'Fire',
    what: 'A new representative',
    effectiveOn: null,
    kind: 'representation',
  } as const;
  const told = await app.get('registers:saveNotifiedMatter', matter);
  const { id } = told.view.registers.notifiedMatters[0]!;
  const takeUp = { partnershipId, matterId: id, meetingId: meeting.id };
  const taken = await app.get('registers:takeUpMatter', { ...takeUp, itemTitle: 'Changes' });
  expect(taken.view.registers.notifiedMatters).toMatchObject([{ takenUpBy: meeting.id }]);
  const after = await app.get('meetings:open', { meetingId: meeting.id });
  expect(after.meeting.agenda.at(-1)).toMatchObject({ title: 'Changes', proposedBy: 'Fire' });
  await app.get('app:undo', { token: taken.undo });
  const back = await app.get('meetings:open', { meetingId: meeting.id });
  expect(back.meeting.agenda).toEqual(meeting.agenda);
  const noted = await app.get('registers:takeUpMatter', { ...takeUp, itemTitle: null });
  expect(noted.view.meetings[0]!.agenda).toHaveLength(1);
  const corrected = await app.get('registers:saveNotifiedMatter', {
    ...matter,
    id,
    from: 'Fire Service',
  });
  expect(corrected.view.registers.notifiedMatters).toMatchObject([
    { from: 'Fire Service', takenUpBy: meeting.id },
  ]);
  const freed = await app.get('registers:takeUpMatter', {
    ...takeUp,
    meetingId: null,
    itemTitle: null,
  });
  expect(freed.view.registers.notifiedMatters[0]!.takenUpBy).toBeNull();
});

test('a meeting of another partnership takes nothing up', async () => {
  const other = await aVotingBoard(app);
  const { meeting } = await aHeldMeeting(app, other.view.partnership.id);
  const refusal = await app.refused('registers:saveRecommendation', {
    partnershipId,
    id: null,
    to: 'Board',
    text: 'x',
    meetingId: meeting.id,
    itemId: null,
    sentOn: null,
    response: null,
  });
  expect(refusal.code).toBe('not-found');
});
