import { describe, expect, test } from 'vitest';
import {
  eligibilityFindings,
  findingsInOffice,
  type Board,
} from '#shared/domain/offices/eligibility';
import { isoDate } from '#shared/model/iso-date';
import type { Office, Representative } from '#shared/model/membership';
import type { OfficeSource } from '#shared/model/rules/membership-rules';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  anOffice,
  anOrganisation,
  aPerson,
  aRepresentative,
  ids,
  rulesWith,
} from '../../../support/board-builders';

const ON = isoDate('2026-06-10');
const fromMembers: OfficeSource = { way: 'elected', organisation: '', fromMembers: true };
const asChair = (person: string) => ({ role: 'chair', personId: ids.person(person) }) as const;
const asVice = (person: string) => ({ role: 'vice-chair', personId: ids.person(person) }) as const;

/** Police and fire; Bell and Jones sit for the police, Khan for fire. */
function aBoard(
  rules: Partial<Rules>,
  offices: Office[] = [],
  representatives: Representative[] = [
    aRepresentative('bell', 'police'),
    aRepresentative('jones', 'police'),
    aRepresentative('khan', 'fire'),
    aRepresentative('deputy', 'fire', { role: 'stand-in' }),
  ],
): Board {
  return {
    partnership: { members: [aMember('police'), aMember('fire')], representatives, offices },
    rules: rulesWith(rules),
    directory: {
      organisations: [
        anOrganisation('police', 'Police'),
        anOrganisation('fire', 'Fire'),
        anOrganisation('county', 'County'),
      ],
      people: [
        aPerson('bell'),
        aPerson('khan', { organisationId: ids.organisation('county') }),
        aPerson('jones', { organisationId: ids.organisation('county') }),
        aPerson('officer', { organisationId: ids.organisation('police') }),
      ],
    },
  };
}

describe('a candidate from the membership (C1, WACSO; C2, Warwickshire 5.2; C6, Safer Essex 8.2)', () => {
  const noMember = [{ about: 'no-member', state: 'breach', clause: '5.2' }];

  test.each([
    ['bell', []],
    ['deputy', noMember],
    ['stranger', noMember],
  ])('%s', (person, expected) => {
    const board = aBoard({
      chairSource: stated(fromMembers, '5.2'),
      viceChairSource: stated(fromMembers, '5.2'),
    });
    expect(eligibilityFindings(board, asChair(person), ON)).toEqual(expected);
    expect(eligibilityFindings(board, asVice(person), ON)).toEqual(expected);
  });

  test('may be anybody where the terms do not say', () => {
    expect(eligibilityFindings(aBoard({}), asChair('stranger'), ON)).toEqual([]);
    const anybody = stated({ ...fromMembers, fromMembers: false }, '5.2');
    expect(eligibilityFindings(aBoard({ chairSource: anybody }), asChair('stranger'), ON)).toEqual(
      [],
    );
  });
});

describe('a chair held by a body (C7, BCP 4.1)', () => {
  const heldBy = (organisation: string, members = false) => ({
    chairSource: stated<OfficeSource>(
      { way: 'ex-officio', organisation, fromMembers: members },
      '4.1',
    ),
  });

  test.each([
    ['who sits for it', 'bell', 'Police', []],
    ['who sits for it, in other letters', 'bell', 'POLICE', []],
    ['whom it employs', 'officer', 'Police', []],
    [
      'of another body',
      'khan',
      'Police',
      [{ about: 'other-body', state: 'breach', clause: '4.1', expected: 'Police' }],
    ],
    [
      'whose body is not known',
      'stranger',
      'Police',
      [{ about: 'body-not-known', state: 'ask', clause: '4.1', expected: 'Police' }],
    ],
    [
      'where no body is named',
      'bell',
      '',
      [{ about: 'body-not-known', state: 'ask', clause: '4.1', expected: '' }],
    ],
    ['who only stands in for it', 'deputy', 'Fire', []],
  ])('somebody %s', (_, person, organisation, expected) => {
    expect(eligibilityFindings(aBoard(heldBy(organisation)), asChair(person), ON)).toEqual(
      expected,
    );
  });

  test('may have to be a member too', () => {
    const findings = eligibilityFindings(aBoard(heldBy('Police', true)), asChair('stranger'), ON);
    expect(findings.map(({ about }) => about)).toEqual(['no-member', 'body-not-known']);
  });
});

describe('Chair and Vice-Chair of one body (C3, Warwickshire 5.4)', () => {
  const different = { chairsFromDifferentBodies: stated(true, '5.4') };
  const police = ids.organisation('police');

  test('is a breach, from either side', () => {
    const chaired = aBoard(different, [anOffice('chair', 'bell')]);
    expect(eligibilityFindings(chaired, asVice('jones'), ON)).toEqual([
      {
        about: 'same-body',
        state: 'breach',
        clause: '5.4',
        with: ids.person('bell'),
        body: police,
      },
    ]);
    const viced = aBoard(different, [anOffice('vice-chair', 'jones')]);
    expect(eligibilityFindings(viced, asChair('bell'), ON)).toMatchObject([
      { about: 'same-body', state: 'breach', with: ids.person('jones') },
    ]);
  });

  test('is none where they sit for different bodies, or the other has left office', () => {
    const chaired = aBoard(different, [anOffice('chair', 'bell')]);
    expect(eligibilityFindings(chaired, asVice('khan'), ON)).toEqual([]);
    const left = aBoard(different, [anOffice('chair', 'bell', { until: isoDate('2026-06-09') })]);
    expect(eligibilityFindings(left, asVice('jones'), ON)).toEqual([]);
  });

  test('is found with any of joint Chairs (C8)', () => {
    const joint = aBoard(different, [anOffice('chair', 'khan'), anOffice('chair', 'bell')]);
    const findings = eligibilityFindings(joint, asVice('jones'), ON);
    expect(findings).toMatchObject([
      { with: ids.person('khan'), state: 'ask' },
      { with: ids.person('bell'), state: 'breach' },
    ]);
  });

  test('is found in any of the bodies somebody sits for', () => {
    const seats = [
      aRepresentative('bell', 'police'),
      aRepresentative('khan', 'fire'),
      aRepresentative('khan', 'police'),
    ];
    const board = aBoard(different, [anOffice('chair', 'bell')], seats);
    expect(eligibilityFindings(board, asVice('khan'), ON)).toMatchObject([
      { state: 'breach', body: police },
    ]);
  });

  test.each([
    [SILENT, 'silent'],
    [NOT_ENTERED, 'not-entered'],
  ])('is asked where the terms do not say (%o)', (chairsFromDifferentBodies, because) => {
    const board = aBoard({ chairsFromDifferentBodies }, [anOffice('chair', 'bell')]);
    expect(eligibilityFindings(board, asVice('jones'), ON)).toEqual([
      { about: 'same-body', state: 'ask', because, with: ids.person('bell'), body: police },
    ]);
  });

  test('is allowed where the terms allow it', () => {
    const board = aBoard({ chairsFromDifferentBodies: stated(false, '5.4') }, [
      anOffice('chair', 'bell'),
    ]);
    expect(eligibilityFindings(board, asVice('jones'), ON)).toEqual([]);
  });

  test('is asked where they sit for different bodies, but one body employs both', () => {
    const board = aBoard(different, [anOffice('chair', 'khan')]);
    expect(eligibilityFindings(board, asVice('jones'), ON)).toEqual([
      {
        about: 'same-body',
        state: 'ask',
        because: 'same-employer',
        with: ids.person('khan'),
        body: ids.organisation('county'),
      },
    ]);
  });
});

describe('those in office', () => {
  test('are looked at again, and those with nothing against them left out (C1, C3)', () => {
    const rules = {
      chairSource: stated(fromMembers, '5.2'),
      chairsFromDifferentBodies: stated(true, '5.4'),
    };
    const board = aBoard(rules, [anOffice('chair', 'stranger'), anOffice('vice-chair', 'khan')]);
    expect(findingsInOffice(board, ON)).toEqual([
      {
        candidate: asChair('stranger'),
        findings: [{ about: 'no-member', state: 'breach', clause: '5.2' }],
      },
    ]);
  });

  test('are found of one body once the Vice-Chair’s part has changed (C3, Warwickshire 5.4)', () => {
    const moves = [
      aRepresentative('bell', 'police'),
      aRepresentative('khan', 'fire', { until: isoDate('2026-06-09') }),
      aRepresentative('khan', 'police', { from: ON }),
    ];
    const offices = [anOffice('chair', 'bell'), anOffice('vice-chair', 'khan')];
    const board = aBoard({ chairsFromDifferentBodies: stated(true, '5.4') }, offices, moves);
    expect(findingsInOffice(board, isoDate('2026-06-09'))).toEqual([]);
    expect(findingsInOffice(board, ON).map(({ candidate }) => candidate.role)).toEqual([
      'chair',
      'vice-chair',
    ]);
  });
});
