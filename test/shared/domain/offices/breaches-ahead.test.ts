import { describe, expect, it } from 'vitest';
import { breachesAhead } from '#shared/domain/offices/breaches-ahead';
import type { Board } from '#shared/domain/offices/eligibility';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import type { Rules } from '#shared/model/rules/rules';
import { SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  anOffice,
  anOrganisation,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
  rulesWith,
} from '../../../support/board-builders';

const TODAY = isoDate('2026-06-12');
const elected = stated({ way: 'elected', organisation: '', fromMembers: true } as const, '5.2');
const warwickshire: Partial<Rules> = {
  chairSource: elected,
  viceChairSource: elected,
  chairsFromDifferentBodies: stated(true, '5.4'),
};
const day = isoDate;

function boardWith(changes: Partial<Partnership>, more: Partial<Rules> = {}): Board {
  return {
    partnership: aPartnership({
      members: [aMember('police'), aMember('council')],
      representatives: [aRepresentative('bell', 'council'), aRepresentative('cole', 'police')],
      offices: [anOffice('chair', 'bell'), anOffice('vice-chair', 'cole')],
      ...changes,
    }),
    rules: rulesWith({ ...warwickshire, ...more }),
    directory: {
      organisations: [anOrganisation('police'), anOrganisation('council')],
      people: [aPerson('bell'), aPerson('cole')],
    },
  };
}

const inShort = (board: Board) =>
  breachesAhead(board, TODAY).map(
    ({ candidate, finding, since }) => `${candidate.role} ${finding.about} ${since}`,
  );

describe('breaches by those in office (C3, Warwickshire 5.4)', () => {
  it('are none while Chair and Vice-Chair come from different bodies', () => {
    expect(inShort(boardWith({}))).toEqual([]);
  });

  it('appear at once when one moves to the body of the other, once for both', () => {
    const representatives = [aRepresentative('bell', 'police'), aRepresentative('cole', 'police')];
    expect(inShort(boardWith({ representatives }))).toEqual(['chair same-body 2026-06-12']);
  });

  it('appear with their day where the move was entered beforehand', () => {
    const representatives = [
      aRepresentative('bell', 'council', { until: day('2026-08-31') }),
      aRepresentative('bell', 'police', { from: day('2026-09-01') }),
      aRepresentative('cole', 'police'),
    ];
    expect(inShort(boardWith({ representatives }))).toEqual(['chair same-body 2026-09-01']);
  });

  it('appear when a holder loses the seat with the membership of the body (C2, Warwickshire 5.2)', () => {
    const members = [aMember('police', { until: day('2026-12-31') }), aMember('council')];
    expect(inShort(boardWith({ members }))).toEqual(['vice-chair no-member 2027-01-01']);
  });

  it('end with the office, and leave what is only to be asked aside', () => {
    const representatives = [
      aRepresentative('bell', 'police', { from: day('2026-09-01') }),
      aRepresentative('bell', 'council', { until: day('2026-08-31') }),
      aRepresentative('cole', 'police'),
    ];
    const offices = [
      anOffice('chair', 'bell', { until: day('2026-08-31') }),
      anOffice('vice-chair', 'cole'),
      anOffice('other', 'lane'),
    ];
    expect(inShort(boardWith({ representatives, offices }))).toEqual([]);
    expect(inShort(boardWith({ representatives }, { chairsFromDifferentBodies: SILENT }))).toEqual(
      [],
    );
  });

  it('stand apart for each holder of joint Chairs (C8)', () => {
    const representatives = [
      aRepresentative('bell', 'police'),
      aRepresentative('lane', 'police'),
      aRepresentative('cole', 'police'),
    ];
    const offices = [
      anOffice('chair', 'bell'),
      anOffice('chair', 'lane'),
      anOffice('vice-chair', 'cole'),
    ];
    const found = breachesAhead(boardWith({ representatives, offices }), TODAY);
    expect(found.map(({ candidate }) => candidate.personId)).toEqual([
      ids.person('bell'),
      ids.person('lane'),
    ]);
  });
});
