import { describe, expect, it, test } from 'vitest';
import { dayOfAppointment, forbiddenBy, termInARow } from '#shared/domain/offices/appointment';
import type { Board } from '#shared/domain/offices/eligibility';
import { isoDate } from '#shared/model/iso-date';
import type { OfficeRole } from '#shared/model/membership';
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
const fromMembers = stated({ way: 'elected', organisation: '', fromMembers: true } as const, '5.2');
const rules: Partial<Rules> = {
  chairSource: fromMembers,
  viceChairSource: fromMembers,
  chairsFromDifferentBodies: stated(true, '5.4'),
};

function boardWith(changes: Partial<Partnership>, more: Partial<Rules> = rules): Board {
  return {
    partnership: aPartnership({
      members: [aMember('police'), aMember('council')],
      representatives: [
        aRepresentative('bell', 'police'),
        aRepresentative('cole', 'police'),
        aRepresentative('shah', 'council', { from: isoDate('2026-07-01') }),
      ],
      offices: [anOffice('vice-chair', 'cole')],
      ...changes,
    }),
    rules: rulesWith(more),
    directory: {
      organisations: [anOrganisation('police', 'Anyshire Police')],
      people: ['bell', 'cole', 'shah', 'lane'].map((key) => aPerson(key)),
    },
  };
}

describe('the day on which an appointment is judged', () => {
  test.each([
    ['its first', '2026-07-01', null, '2026-07-01'],
    ['today, where it has no known beginning', null, null, '2026-06-12'],
    ['today, where it ends later', null, '2026-06-12', '2026-06-12'],
    ['its last, where it is over', null, '2026-06-11', '2026-06-11'],
  ])('is %s', (_, from, until, day) => {
    const dated = { from: from && isoDate(from), until: until && isoDate(until) };
    expect(dayOfAppointment({ from: dated.from || null, until: dated.until || null }, TODAY)).toBe(
      day,
    );
  });
});

describe('what forbids an appointment', () => {
  const about = (board: Board, role: OfficeRole, person: string, from: string | null = null) =>
    forbiddenBy(
      board,
      {
        role,
        personId: ids.person(person),
        from: from === null ? null : isoDate(from),
        until: null,
      },
      TODAY,
    ).map((one) => one.about);

  it('is coming from the body of the other office (C3, Warwickshire 5.4)', () => {
    expect(about(boardWith({}), 'chair', 'bell')).toEqual(['same-body']);
  });

  it('is holding no seat on its first day (C1, WACSO; C2, Warwickshire 5.2; C6, Safer Essex 8.2)', () => {
    expect(about(boardWith({}), 'chair', 'shah', '2026-06-30')).toEqual(['no-member']);
    expect(about(boardWith({}), 'chair', 'shah', '2026-07-01')).toEqual([]);
    expect(about(boardWith({}), 'chair', 'lane')).toEqual(['no-member']);
  });

  it('is not what is only to be asked, since the terms are silent', () => {
    const silent = { ...rules, chairsFromDifferentBodies: SILENT };
    expect(about(boardWith({}, silent), 'chair', 'bell')).toEqual([]);
  });

  it('is not another body than the terms name, which is compared by name only (C7, BCP 4.1)', () => {
    const held = stated(
      { way: 'ex-officio', organisation: 'Police', fromMembers: true } as const,
      '4.1',
    );
    expect(about(boardWith({ offices: [] }, { chairSource: held }), 'chair', 'bell')).toEqual([]);
  });

  it('is nothing for an office that is neither Chair nor Vice-Chair (P17, WACSO)', () => {
    expect(about(boardWith({}), 'other', 'lane')).toEqual([]);
  });
});

describe('which term in a row it is (C2, Warwickshire 5.2)', () => {
  const first = anOffice('chair', 'bell', {
    id: ids.office('first'),
    from: isoDate('2022-04-01'),
    until: isoDate('2024-03-31'),
  });
  const second = anOffice('chair', 'bell', {
    id: ids.office('second'),
    from: isoDate('2024-04-01'),
  });
  const both = aPartnership({ offices: [first, second] });

  it('counts the terms before it, and itself not twice', () => {
    const again = rulesWith({ reElection: stated(true, '5.2') });
    expect(termInARow(both, again, first, TODAY)).toMatchObject({ place: 1 });
    expect(termInARow(both, again, second, TODAY)).toEqual({
      place: 2,
      answer: { terms: 1, state: 'allowed' },
    });
  });

  it('says where it is one more than the terms allow', () => {
    const most = rulesWith({ maximumTerms: stated(1, '5.2') });
    expect(termInARow(both, most, second, TODAY)).toEqual({
      place: 2,
      answer: { terms: 1, state: 'refused', rule: 'maximumTerms', clause: '5.2' },
    });
  });
});
