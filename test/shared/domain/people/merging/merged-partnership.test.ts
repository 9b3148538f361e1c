import { describe, expect, test } from 'vitest';
import { mergedPartnership } from '#shared/domain/people/merging/merged-partnership';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import {
  aGuest,
  aMember,
  anOffice,
  aPartnership,
  aRepresentative,
  ids,
} from '../../../../support/board-builders';
import { TODAY } from '../../../../support/sample-records';

const ofPeople = (changes: Partial<Partnership>) =>
  mergedPartnership(aPartnership(changes), {
    swap: { from: ids.person('bea'), to: ids.person('ann') },
    today: TODAY,
    isLocked: false,
  });
const ofBodies = (changes: Partial<Partnership>) =>
  mergedPartnership(aPartnership(changes), {
    swap: { from: ids.organisation('health'), to: ids.organisation('icb') },
    today: TODAY,
    isLocked: false,
  });
const said = ({ effects }: ReturnType<typeof ofPeople>) =>
  effects.map(({ what, subject }) => [what, subject]);

const members = [aMember('police'), aMember('fire')];
const spring = { from: isoDate('2026-01-01'), until: isoDate('2026-05-31') };
const summer = { from: isoDate('2026-05-31'), until: null };
const later = { from: isoDate('2026-06-01'), until: null };

describe('two entries of one person on one partnership (P18)', () => {
  test('that hold one seat at one time hold it once, from the first day to the last', () => {
    const merged = ofPeople({
      members,
      representatives: [
        aRepresentative('ann', 'police', { ...spring, leadsOn: '' }),
        aRepresentative('bea', 'police', { ...summer, leadsOn: 'Drugs' }),
      ],
    });
    expect(merged.next.representatives).toEqual([
      aRepresentative('ann', 'police', { from: spring.from, until: null, leadsOn: 'Drugs' }),
    ]);
    expect(said(merged)).toEqual([['same-seat', 'body-police']]);
  });

  test.each([
    ['2026-05-31', '2026-06-10', '2026-06-10'],
    ['2026-06-10', '2026-05-31', '2026-06-10'],
  ])('hold it until the later of %s and %s', (stays, goes, until) => {
    const merged = ofPeople({
      representatives: [
        aRepresentative('ann', 'gone', { until: isoDate(stays) }),
        aRepresentative('bea', 'gone', { from: spring.from, until: isoDate(goes) }),
      ],
    });
    expect(merged.next.representatives).toEqual([
      aRepresentative('ann', 'gone', { from: null, until: isoDate(until) }),
    ]);
    // The body of a membership that is not there has no name.
    expect(said(merged)).toEqual([['same-seat', '']]);
  });

  test.each([
    ['one after the other', { ...spring }, { ...later }],
    ['leading on two things', { leadsOn: 'Drugs' }, { leadsOn: 'Knives' }],
    ['one of them as a companion', {}, { role: 'accompanying' as const }],
  ])('keep both parts where they are held %s', (_, first, second) => {
    const merged = ofPeople({
      members,
      representatives: [
        aRepresentative('ann', 'police', first),
        aRepresentative('bea', 'police', second),
      ],
    });
    expect(merged.next.representatives.map(({ personId }) => personId)).toEqual([
      ids.person('ann'),
      ids.person('ann'),
    ]);
    expect(said(merged)).toEqual([]);
  });

  test('that come to hold seats for two bodies, or stand in for their own, are named', () => {
    const merged = ofPeople({
      members,
      representatives: [
        aRepresentative('ann', 'police'),
        aRepresentative('bea', 'fire'),
        aRepresentative('bea', 'police', { role: 'stand-in' }),
      ],
    });
    expect(said(merged)).toEqual([
      ['two-seats', 'body-police,body-fire'],
      ['seat-and-stand-in', 'body-police'],
    ]);
  });

  test('of whom one had seats for two bodies already is nothing new', () => {
    const merged = ofPeople({
      members,
      representatives: [aRepresentative('bea', 'police'), aRepresentative('bea', 'fire')],
    });
    expect(said(merged)).toEqual([]);
    expect(merged.bars).toEqual([]);
  });

  test('that share an office hold it once; two offices are named', () => {
    const way = 'elected' as const;
    const merged = ofPeople({
      offices: [
        anOffice('chair', 'ann', { ...spring }),
        anOffice('chair', 'bea', { ...summer, way, inExecutive: true, endedBy: 'resignation' }),
        anOffice('vice-chair', 'bea'),
      ],
    });
    expect(merged.next.offices).toEqual([
      anOffice('chair', 'ann', {
        from: spring.from,
        until: null,
        way,
        inExecutive: true,
        endedBy: 'resignation',
      }),
      { ...anOffice('vice-chair', 'bea'), personId: ids.person('ann') },
    ]);
    expect(said(merged)).toEqual([['same-office', 'Chair']]);
    const both = ofPeople({ offices: [anOffice('chair', 'ann'), anOffice('vice-chair', 'bea')] });
    expect(said(both)).toEqual([['two-offices', 'Chair, Vice-Chair']]);
  });

  test('keeps why an office ended where the entry that stays held it longer', () => {
    const { next } = ofPeople({
      offices: [
        anOffice('chair', 'ann', {
          from: spring.from,
          until: isoDate('2026-06-10'),
          endedBy: null,
        }),
        anOffice('chair', 'bea', { ...spring, endedBy: 'resignation' }),
      ],
    });
    expect(next.offices).toEqual([
      anOffice('chair', 'ann', { from: spring.from, until: isoDate('2026-06-10') }),
    ]);
  });

  test('keep the rights of both to attend', () => {
    const { next } = ofPeople({
      guests: [aGuest('bea'), aGuest('ann', { condition: 'If asked' })],
    });
    expect(next.guests.map(({ personId }) => personId)).toEqual([
      ids.person('ann'),
      ids.person('ann'),
    ]);
  });

  test('of which the one that goes is unknown leave the partnership as it is', () => {
    const partnership = aPartnership({ offices: [anOffice('chair', 'ann')] });
    const merged = mergedPartnership(partnership, {
      swap: { from: ids.person('bea'), to: ids.person('ann') },
      today: TODAY,
      isLocked: false,
    });
    expect(merged.next).toBe(partnership);
  });
});

describe('two entries of one body on one partnership (P18)', () => {
  test('are one member with the people of both, and the larger number of seats', () => {
    const merged = ofBodies({
      members: [
        aMember('health', { seats: 2, note: 'Joint', from: spring.from }),
        aMember('police'),
        aMember('icb', { seats: 1, representedBy: 'One group' }),
      ],
      representatives: [aRepresentative('ann', 'health'), aRepresentative('cy', 'icb')],
    });
    expect(merged.next.members).toEqual([
      aMember('police'),
      aMember('icb', { seats: 2, note: 'Joint', representedBy: 'One group' }),
    ]);
    expect(merged.next.representatives.map(({ memberId }) => memberId)).toEqual([
      ids.member('icb'),
      ids.member('icb'),
    ]);
    expect(said(merged)).toEqual([['one-membership', '']]);
  });

  test('have one seat of one person where both named the same', () => {
    const merged = ofBodies({
      members: [aMember('health'), aMember('icb')],
      representatives: [aRepresentative('ann', 'health'), aRepresentative('ann', 'icb')],
    });
    expect(merged.next.representatives).toHaveLength(1);
    expect(said(merged)).toEqual([
      ['one-membership', ''],
      ['same-seat', 'body-icb'],
    ]);
  });

  test('are warned of where more people sit than there are seats', () => {
    const merged = ofBodies({
      members: [aMember('health'), aMember('icb')],
      representatives: [aRepresentative('ann', 'health'), aRepresentative('bea', 'icb')],
    });
    expect(said(merged)).toEqual([
      ['one-membership', ''],
      ['too-many-holders', ''],
    ]);
  });

  test('keep a membership apart that was over before the other began', () => {
    const merged = ofBodies({ members: [aMember('icb', later), aMember('health', spring)] });
    expect(merged.next.members.map(({ organisationId, from }) => [organisationId, from])).toEqual([
      [ids.organisation('icb'), later.from],
      [ids.organisation('icb'), spring.from],
    ]);
    expect(said(merged)).toEqual([['two-memberships', '']]);
  });

  test('stand as a member where one of the two was only invited', () => {
    const { next } = ofBodies({
      members: [aMember('icb', { standing: 'invited', seats: 3 }), aMember('health', later)],
    });
    expect(next.members).toEqual([
      aMember('health', { organisationId: ids.organisation('icb'), seats: 3, from: null }),
    ]);
  });
});
