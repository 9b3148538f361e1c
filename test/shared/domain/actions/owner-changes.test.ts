import { describe, expect, test } from 'vitest';
import {
  ownersAfter,
  strangersAmong,
  type OwnerChange,
} from '#shared/domain/actions/owner-changes';
import { newMember, newOffice, newPart } from '#shared/domain/new-records';
import { officeIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { aGuest, ids } from '../../../support/board-builders';

const [ANN, BEN, CAT] = [ids.person('ann'), ids.person('ben'), ids.person('cat')];
const [POLICE, FIRE] = [ids.organisation('police'), ids.organisation('fire')];
const before = { ownerIds: [ANN, BEN], bodyIds: [POLICE], leadId: BEN };
const nobody = { ownerIds: [], bodyIds: [], leadId: null };
const change = (how: OwnerChange['how'], owners: Partial<OwnerChange>): OwnerChange => ({
  ...nobody,
  ...owners,
  how,
});

describe('the owners of an action after a change of many (A1)', () => {
  test.each([
    [
      'are those who take their place',
      change('replace', { ownerIds: [CAT], bodyIds: [FIRE], leadId: FIRE }),
      { ownerIds: [CAT], bodyIds: [FIRE], leadId: FIRE },
    ],
    [
      'are led by the first named where nobody was said to lead',
      change('replace', { ownerIds: [CAT] }),
      { ownerIds: [CAT], bodyIds: [], leadId: null },
    ],
    [
      'are those before and those who join, each once, led as before',
      change('add', { ownerIds: [BEN, CAT], bodyIds: [POLICE, FIRE] }),
      { ownerIds: [ANN, BEN, CAT], bodyIds: [POLICE, FIRE], leadId: BEN },
    ],
    [
      'are led by who joins, where it was said',
      change('add', { ownerIds: [CAT], leadId: CAT }),
      { ownerIds: [ANN, BEN, CAT], bodyIds: [POLICE], leadId: CAT },
    ],
    [
      'are those who are left, led as before',
      change('remove', { ownerIds: [ANN], bodyIds: [POLICE] }),
      { ownerIds: [BEN], bodyIds: [], leadId: BEN },
    ],
    [
      'have no lead of their own once who led is taken away',
      change('remove', { ownerIds: [BEN, CAT] }),
      { ownerIds: [ANN], bodyIds: [POLICE], leadId: null },
    ],
  ])('%s', (_, owners, after) => {
    expect(ownersAfter(before, owners)).toEqual(after);
  });
});

describe('who has no part in a partnership (A1)', () => {
  const TODAY = isoDate('2026-06-12');
  const member = { ...newMember, id: ids.member('police'), organisationId: POLICE };
  const seat = {
    ...newPart,
    id: ids.part('ann', 'police'),
    memberId: member.id,
    personId: ANN,
    role: 'representative' as const,
  };
  const empty = { members: [], representatives: [], offices: [], guests: [] };
  const owners = { ownerIds: [ANN], bodyIds: [POLICE] };

  test('is everybody where nobody belongs to it, people before bodies', () => {
    expect(strangersAmong(owners, empty, TODAY)).toEqual([ANN, POLICE]);
  });

  test('is not who acts for a body there, nor that body', () => {
    const board = { ...empty, members: [member], representatives: [seat] };
    expect(strangersAmong(owners, board, TODAY)).toEqual([]);
  });

  test('is who acted for it until the day before, and the body that left with them', () => {
    const until = isoDate('2026-06-11');
    const board = {
      ...empty,
      members: [{ ...member, until }],
      representatives: [{ ...seat, until }],
    };
    expect(strangersAmong(owners, board, TODAY)).toEqual([ANN, POLICE]);
    expect(strangersAmong(owners, board, until)).toEqual([]);
  });

  test('is not who holds an office or is a guest', () => {
    const office = {
      ...newOffice,
      id: officeIdSchema.parse('chair'),
      title: 'Chair',
      personId: ANN,
    };
    const people = { ownerIds: [ANN, BEN, CAT], bodyIds: [] };
    const board = { ...empty, offices: [office], guests: [aGuest('ben')] };
    expect(strangersAmong(people, board, TODAY)).toEqual([CAT]);
  });
});
