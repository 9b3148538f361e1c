import { describe, expect, test } from 'vitest';
import { holdersMovingBetween, movedHolders } from '#shared/domain/offices/moved-holders';
import { isoDate } from '#shared/model/iso-date';
import {
  aMember,
  anOffice,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
} from '../../../support/board-builders';

const ON = isoDate('2026-06-10');
const [police, fire, county] = ['police', 'fire', 'county'].map((key) => ids.organisation(key));
const bell = anOffice('chair', 'bell');
const members = [aMember('police'), aMember('fire')];

describe('an office holder who changes employer (C3, Warwickshire 5.4)', () => {
  const before = {
    partnership: { members, representatives: [aRepresentative('bell', 'police')] },
    people: [aPerson('bell', { organisationId: police! })],
  };

  test.each([
    ['nothing changed', before, null],
    [
      'their part moved to another member',
      { ...before, partnership: { members, representatives: [aRepresentative('bell', 'fire')] } },
      { actsFor: { was: police, is: fire }, employer: { was: police, is: police } },
    ],
    [
      'their part was taken away',
      { ...before, partnership: { members, representatives: [] } },
      { actsFor: { was: police, is: null }, employer: { was: police, is: police } },
    ],
    [
      'the directory has them employed elsewhere',
      { ...before, people: [aPerson('bell', { organisationId: county! })] },
      { actsFor: { was: police, is: police }, employer: { was: police, is: county } },
    ],
    [
      'they are no longer in the directory',
      { ...before, people: [] },
      { actsFor: { was: police, is: police }, employer: { was: police, is: null } },
    ],
  ])('is found where %s', (_, after, expected) => {
    const found = movedHolders({ offices: [bell] }, before, after, ON);
    expect(found).toEqual(expected === null ? [] : [{ office: bell, ...expected }]);
  });

  test('is not looked for among those no longer in office', () => {
    const offices = [anOffice('chair', 'bell', { until: isoDate('2026-06-09') })];
    expect(movedHolders({ offices }, before, { ...before, people: [] }, ON)).toEqual([]);
  });

  test('is found beforehand, by the dates of their parts', () => {
    const board = aPartnership({
      members,
      offices: [bell, anOffice('vice-chair', 'khan'), anOffice('other', 'gone', { until: ON })],
      representatives: [
        aRepresentative('bell', 'police', { until: isoDate('2026-06-30') }),
        aRepresentative('bell', 'fire', { from: isoDate('2026-07-01') }),
        aRepresentative('khan', 'fire'),
        aRepresentative('gone', 'fire', { until: ON }),
      ],
    });
    expect(holdersMovingBetween(board, ON, isoDate('2026-06-30'))).toEqual([]);
    expect(holdersMovingBetween(board, ON, isoDate('2026-07-01'))).toEqual([
      { office: bell, actsFor: { was: police, is: fire } },
    ]);
  });
});
