import { describe, expect, it, test } from 'vitest';
import { membershipDocument } from '#shared/documents/membership-document';
import type { MembershipPapers } from '#shared/documents/papers';
import { warwickshire } from '#shared/domain/presets/warwickshire';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import { stated } from '#shared/model/setting';
import {
  aGuest,
  aMember,
  anOffice,
  anOrganisation,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../support/board-builders';
import { rowsOf, tableTitled, under } from '../../support/described';

const TODAY = isoDate('2026-06-12');
const rules = rulesWith({
  membership: stated('listed', '4.1'),
  standIn: stated({ word: 'deputy', sameOrganisation: false, onlyExceptionally: false }, '3.2'),
  chairSource: stated({ way: 'elected', organisation: '', fromMembers: true }, '5.2'),
  viceChairSource: stated({ way: 'elected', organisation: '', fromMembers: true }, '5.2'),
  officeTermMonths: stated(24, '5.2'),
});

function papersWith(changes: Partial<Partnership>, on = TODAY): MembershipPapers {
  return {
    partnership: aPartnership({
      terms: [someTermsOfReference({ rules })],
      members: [
        aMember('police', { seats: 2 }),
        aMember('icb', { representedBy: 'Mid Anyshire ICB' }),
        aMember('homes', { standing: 'invited' }),
      ],
      representatives: [
        aRepresentative('bell', 'police', { leadsOn: 'rural crime' }),
        aRepresentative('webb', 'police', { role: 'stand-in' }),
        aRepresentative('lane', 'police', { role: 'accompanying' }),
        aRepresentative('nowak', 'icb', { until: isoDate('2026-06-30') }),
      ],
      offices: [
        anOffice('other', 'nowak', { inExecutive: true }),
        anOffice('chair', 'bell', {
          from: isoDate('2025-04-01'),
          way: 'elected',
          inExecutive: true,
        }),
      ],
      guests: [
        aGuest('lane', { right: 'officer' }),
        aGuest('carter', { scope: { kind: 'meeting', meetingId: ids.meeting('june') } }),
        aGuest('frost', {
          scope: { kind: 'meeting', meetingId: ids.meeting('gone') },
          condition: 'Where asked',
          until: isoDate('2026-06-12'),
        }),
      ],
      ...changes,
    }),
    organisations: [
      anOrganisation('police', 'Anyshire Police'),
      anOrganisation('icb', 'Anyshire ICBs'),
      anOrganisation('homes', 'Anyshire Homes'),
      anOrganisation('county', 'County Council'),
    ],
    people: [
      aPerson('bell', { name: 'Grace Bell', jobTitle: 'Superintendent' }),
      aPerson('webb', { name: 'Carla Webb', jobTitle: '' }),
      aPerson('lane', { name: 'Oliver Lane', jobTitle: 'Analyst' }),
      aPerson('nowak', { name: 'Łukasz Nowak', jobTitle: 'Nurse' }),
      aPerson('carter', { name: 'Beth Carter', organisationId: ids.organisation('county') }),
      aPerson('frost', { name: 'Nadia Frost' }),
    ],
    meetings: [{ id: ids.meeting('june'), date: isoDate('2026-06-24') }],
    today: TODAY,
    on,
  };
}

const MEMBERS = 'Members and their representatives';
const TITLE = 'Membership list as at 12 June 2026';

describe('the membership list (M4, WACSO)', () => {
  const paper = membershipDocument(papersWith({}));

  it('tells the bodies, the seats and the total with its clause (P1, Warwickshire 4.1)', () => {
    expect(under(paper, TITLE)).toEqual([
      '2 organisations with 3 seats: 2 held, 1 vacant. The terms of reference list the members (4.1): 3 seats in all.',
    ]);
  });

  it('lists who holds the seats, vacancies, and stand-ins under the partnership’s own word (P6)', () => {
    const table = tableTitled(paper, MEMBERS);
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Organisation',
      'Seats',
      'Representatives',
      'Deputies',
    ]);
    expect(rowsOf(table)).toEqual([
      [
        'Anyshire Police',
        '2',
        'Grace Bell, Superintendent, Chair\nVacant\nAccompanied by Oliver Lane, Analyst',
        'Carla Webb',
      ],
      [
        'Anyshire ICBs\nRepresented by Mid Anyshire ICB',
        '1',
        'Łukasz Nowak, Nurse, Treasurer',
        'None',
      ],
    ]);
  });

  it('names the invited apart, who are no members (P22)', () => {
    expect(under(paper, MEMBERS).at(-1)).toBe('Invited, not yet members: Anyshire Homes.');
  });

  it('lists the offices with their terms, and those that are vacant (C2, Warwickshire 5.2)', () => {
    expect(rowsOf(tableTitled(paper, 'Offices'))).toEqual([
      ['Chair', 'Grace Bell', 'Anyshire Police', 'From 1 April 2025 to 31 March 2027 (5.2)'],
      ['Vice-Chair', 'Vacant', 'None', 'Vacant'],
      ['Treasurer', 'Łukasz Nowak', 'Anyshire ICBs', 'Not stated'],
    ]);
    expect(under(paper, 'Offices').at(-1)).toBe(
      'Executive group: Grace Bell (Chair) and Łukasz Nowak (Treasurer).',
    );
  });

  it('lists the nominated leads (P21, Safer Essex 5.3) and who may also attend (P2, P11, P12)', () => {
    expect(rowsOf(tableTitled(paper, 'Nominated leads'))).toEqual([
      ['Rural crime', 'Grace Bell', 'Anyshire Police'],
    ]);
    expect(rowsOf(tableTitled(paper, 'May also attend'))).toEqual([
      ['Oliver Lane', 'Anyshire Police', 'Officer who serves the meeting', 'Every meeting'],
      ['Beth Carter', 'County Council', 'Invited', 'The meeting of 24 June 2026'],
      ['Nadia Frost', 'Not recorded', 'Invited', 'A meeting that is no longer there\nWhere asked'],
    ]);
  });

  it('is as at its day: who has left by then is not on it', () => {
    const later = membershipDocument(papersWith({}, isoDate('2026-07-01')));
    expect(later.title).toContain('Membership list as at 1 July 2026');
    expect(later.footerText).toContain('1 July 2026');
    expect(later.made).toBe(TODAY);
    expect(rowsOf(tableTitled(later, MEMBERS))[1]?.[2]).toBe('Vacant');
    expect(rowsOf(tableTitled(later, 'May also attend')).map(([name]) => name)).toEqual([
      'Oliver Lane',
      'Beth Carter',
    ]);
  });

  it('prints no suspension, whose details are kept restricted (P16)', () => {
    const suspensions = [{ personId: null, from: TODAY, until: null, countsTowardsQuorum: false }];
    const members = [aMember('police', { suspensions })];
    const suspended = JSON.stringify(membershipDocument(papersWith({ members })));
    const usual = JSON.stringify(membershipDocument(papersWith({ members: [aMember('police')] })));
    expect(suspended).toBe(usual);
  });

  it('says so where more sit than there are seats', () => {
    const representatives = ['bell', 'webb', 'lane'].map((key) => aRepresentative(key, 'police'));
    const full = membershipDocument(papersWith({ representatives }));
    expect(rowsOf(tableTitled(full, MEMBERS))[0]?.[2]).toContain('1 more than the seats');
  });

  it('leaves nothing out in silence where there is nobody', () => {
    const terms = [someTermsOfReference()];
    const nobody = { terms, members: [], representatives: [], offices: [], guests: [] };
    const empty = membershipDocument(papersWith(nobody));
    expect(under(empty, TITLE)).toEqual([]);
    expect(under(empty, 'Offices')).toEqual(['Nobody holds an office on this day.']);
    expect(under(empty, MEMBERS)).toEqual([
      'No organisation is a member on this day.',
      'End of the membership list.',
    ]);
  });

  it('has no blank cell', () => {
    const cells = paper.blocks.flatMap((block) => (block.type === 'table' ? rowsOf(block) : []));
    expect(cells.flat().filter((cell) => cell.trim() === '')).toEqual([]);
  });
});

test('the table of Warwickshire has 13 bodies and 17 seats (P1, Warwickshire 4.1)', () => {
  const { members, terms } = warwickshire.content;
  const partnership = aPartnership({
    terms: [{ ...terms, id: ids.terms('1'), version: '1' }],
    members: members.map(({ seats, note }, place) => aMember(String(place), { seats, note })),
  });
  const organisations = members.map(({ name }, place) => anOrganisation(String(place), name));
  const paper = membershipDocument({
    partnership,
    organisations,
    people: [],
    meetings: [],
    today: TODAY,
    on: TODAY,
  });
  const rows = rowsOf(tableTitled(paper, MEMBERS));
  expect(rows).toHaveLength(13);
  expect(rows.find(([name]) => name?.startsWith('CDRP'))?.slice(1)).toEqual([
    '5',
    '5 seats vacant',
    'None',
  ]);
  expect(under(paper, TITLE)[0]).toContain('(4.1): 17 seats in all');
});
