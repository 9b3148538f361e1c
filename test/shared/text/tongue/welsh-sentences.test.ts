import { describe, expect, test } from 'vitest';
import { adjournmentIdSchema } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Cycle } from '#shared/model/meeting-cycle';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import type { Caveated } from '#shared/text/decisions/caveat-words';
import { tongueOf } from '#shared/text/tongue/tongue-of';
import { aMeeting } from '../../../support/sample-records';
import type { Adjournment } from '#shared/model/meeting-cycle';
import type { QuorumAssessment } from '#shared/domain/quorum/assess-quorum';

const welsh = tongueOf('cy-GB', []);
const june = isoDate('2026-06-10');
const grace = { by: 'Grace Bell', on: june };
const quorate: Extract<QuorumAssessment, { state: 'quorate' | 'inquorate' }> = {
  state: 'quorate',
  unit: 'organisations',
  of: 16,
  needed: 6,
  represented: 9,
  rule: { unit: 'organisations', measure: { kind: 'fraction', numerator: 1, denominator: 3 } },
  clause: '8.7',
  hangsOn: [],
};
const caveat: Caveated = {
  kind: 'agreement',
  organisation: 'Heddlu',
  body: '',
  what: '',
  due: null,
  answer: null,
  basis: { state: 'set', clause: '4.4' },
};
const sent = (on: string) => ({ what: 'agenda', on: isoDate(on) });
const cycleWith = (changes: Partial<Cycle>): Cycle => ({ ...aMeeting().cycle, ...changes });

describe('titles and status in Welsh', () => {
  test.each([
    ['ordinary', 'Agenda ar gyfer y cyfarfod ar 10 Mehefin 2026'],
    ['extraordinary', 'Agenda ar gyfer y cyfarfod arbennig ar 10 Mehefin 2026'],
    ['conference', 'Agenda ar gyfer y gynhadledd ar 10 Mehefin 2026'],
    ['annual', 'Agenda ar gyfer y cyfarfod blynyddol ar 10 Mehefin 2026'],
  ] as const)('the agenda of a meeting that is %s', (kind, words) => {
    expect(welsh.agendaTitle({ kind, date: june })).toBe(words);
  });

  test('minutes and action notes are told apart', () => {
    const meeting = { kind: 'ordinary', date: june } as const;
    expect(welsh.minutesTitle(meeting)).toBe(
      'Cofnodion y cyfarfod a gynhaliwyd ar 10 Mehefin 2026',
    );
    expect(welsh.actionNotesTitle(meeting)).toMatch(/^Nodiadau gweithredu y cyfarfod/);
  });

  test.each([
    ['draft', {}, 'Drafft'],
    [
      'draft',
      { agendaAgreed: [grace] },
      'Drafft, cytunwyd hyd yma gan Grace Bell ar 10 Mehefin 2026',
    ],
    [
      'agreed',
      { agendaAgreed: [grace, { ...grace, by: 'Omar Reid' }] },
      'Cytunwyd gan Grace Bell ar 10 Mehefin 2026 ac Omar Reid ar 10 Mehefin 2026',
    ],
    ['issued', { sent: [sent('2026-06-03'), sent('2026-05-27')] }, 'Cyhoeddwyd ar 27 Mai 2026'],
    ['issued', {}, 'Cyhoeddwyd'],
  ] as const)('an agenda that is %s', (status, changes, words) => {
    expect(welsh.agendaStatus(status, cycleWith(changes as Partial<Cycle>))).toBe(words);
  });

  test.each([
    ['draft', {}, 'Drafft, yn amodol ar gymeradwyaeth yn y cyfarfod nesaf'],
    [
      'draft',
      { minutesApproved: [grace] },
      'Drafft, cymeradwywyd hyd yma gan Grace Bell ar 10 Mehefin 2026',
    ],
    ['approved', { minutesApproved: [grace] }, 'Cymeradwywyd gan Grace Bell ar 10 Mehefin 2026'],
    [
      'approved-draft',
      { minutesApproved: [grace] },
      'Drafft, cymeradwywyd gan Grace Bell ar 10 Mehefin 2026, yn amodol ar gadarnhad gan gyfarfod',
    ],
    ['confirmed', {}, ''],
    [
      'confirmed',
      { minutesConfirmed: { on: june, withCorrections: false } },
      'Cadarnhawyd ar 10 Mehefin 2026',
    ],
    [
      'confirmed',
      { minutesConfirmed: { on: june, withCorrections: true } },
      'Cadarnhawyd ar 10 Mehefin 2026, gyda chywiriadau',
    ],
  ] as const)('minutes that are %s', (status, changes, words) => {
    expect(welsh.minutesStatus(status, cycleWith(changes as Partial<Cycle>))).toBe(words);
  });
});

describe('the quorum in Welsh', () => {
  test.each([
    [
      { kind: 'fraction', numerator: 1, denominator: 3 },
      'O leiaf traean o’r sefydliadau sy’n aelodau (cylch gorchwyl, cymal 8.7)',
    ],
    [
      { kind: 'fraction', numerator: 3, denominator: 7 },
      'O leiaf 3/7 o’r sefydliadau sy’n aelodau (cylch gorchwyl, cymal 8.7)',
    ],
    [
      { kind: 'fraction', numerator: 1, denominator: 1 },
      'Pob un o’r sefydliadau sy’n aelodau (cylch gorchwyl, cymal 8.7)',
    ],
    [{ kind: 'number', number: 5 }, 'O leiaf 5 sefydliad sy’n aelod (cylch gorchwyl, cymal 8.7)'],
  ] as const)('the rule %o', (measure, words) => {
    expect(welsh.quorumRule(stated({ unit: 'organisations', measure }, '8.7'))).toBe(words);
  });

  test('a rule for people counts members', () => {
    const rule = { unit: 'people', measure: { kind: 'number', number: 5 } } as const;
    expect(welsh.quorumRule(stated(rule, 'Atodiad A'))).toBe(
      'O leiaf 5 aelod (cylch gorchwyl, Atodiad A)',
    );
    expect(welsh.quorumRule(stated(rule, ''))).toBe('O leiaf 5 aelod (cylch gorchwyl)');
  });

  test('silence and what is not entered are told apart, in the rule and in the sum', () => {
    expect(welsh.quorumRule(SILENT)).toBe('Nid yw’r cylch gorchwyl yn nodi cworwm.');
    expect(welsh.quorumRule(NOT_ENTERED)).toMatch(/heb|wedi ei chofnodi/);
    expect(welsh.quorum({ state: 'silent' })).toBe(welsh.quorumRule(SILENT));
    expect(welsh.quorum({ state: 'not-entered' })).toBe(welsh.quorumRule(NOT_ENTERED));
  });

  test.each([
    [{}, 'Mae cworwm: 9 o 16 sefydliad wedi eu cynrychioli, angen 6 (cylch gorchwyl, cymal 8.7)'],
    [
      { state: 'inquorate', represented: 5 },
      'Nid oes cworwm: 5 o 16 sefydliad wedi eu cynrychioli, angen 6 (cylch gorchwyl, cymal 8.7)',
    ],
    [
      { unit: 'people' },
      'Mae cworwm: 9 o 16 aelod yn bresennol neu wedi eu cynrychioli, angen 6 (cylch gorchwyl, cymal 8.7)',
    ],
    [
      { of: 0, state: 'inquorate' },
      'Nid oes cworwm: nid oes sefydliad yn cyfrif tuag at y cworwm (cylch gorchwyl, cymal 8.7)',
    ],
    [
      { of: 0, state: 'inquorate', unit: 'people' },
      'Nid oes cworwm: nid oes aelod yn cyfrif tuag at y cworwm (cylch gorchwyl, cymal 8.7)',
    ],
  ] as const)('the sum %o', (changes, words) => {
    expect(welsh.quorum({ ...quorate, ...changes })).toBe(words);
  });

  test.each<[Rules['inquorate'], string | null]>([
    [
      stated('no-decisions', '8.7'),
      'Nid yw cyfarfod heb gworwm yn gwneud penderfyniadau (cylch gorchwyl, cymal 8.7).',
    ],
    [stated('warn', '4.4'), 'Nid oes cworwm; mae’r busnes yn parhau (cylch gorchwyl, cymal 4.4).'],
    [SILENT, 'Ni nodir beth sy’n dilyn pan nad oes cworwm: y bartneriaeth sy’n penderfynu.'],
    [stated('nothing', '4.4'), null],
  ])('what follows without one %#', (inquorate, words) => {
    expect(welsh.inquorate({ ...quorate, state: 'inquorate' }, { inquorate })).toBe(words);
  });
});

describe('the course of a meeting in Welsh', () => {
  const at = isoTime('10:40');
  const times = { startTime: isoTime('10:00'), endTime: null, openedAt: null, closedAt: null };
  const adjourned: Adjournment = {
    id: adjournmentIdSchema.parse('break'),
    on: june,
    at,
    reason: '',
    resumesOn: null,
    resumedAt: null,
  };

  test.each([
    [
      welsh.movement('Grace Bell', 'leaves', at),
      'Gadawodd Grace Bell cyn yr eitem hon, am 10.40yb.',
    ],
    [welsh.movement('Grace Bell', 'arrives', null), 'Cyrhaeddodd Grace Bell cyn yr eitem hon.'],
    [welsh.presided('Rhys Evans', '', null), 'Rhys Evans, yn llywyddu'],
    [welsh.presided('Rhys Evans', 'etholwyd', 3), 'o eitem 3 Rhys Evans, yn llywyddu, etholwyd'],
    [welsh.meetingTimes(times), '10.00yb (fel y cynlluniwyd)'],
    [welsh.meetingTimes({ ...times, openedAt: at }), 'Agorwyd am 10.40yb'],
    [
      welsh.meetingTimes({ ...times, openedAt: at, closedAt: isoTime('12:15') }),
      '10.40yb tan 12.15yh',
    ],
    [
      welsh.meetingTimes({ ...times, closedAt: isoTime('12:15') }),
      '10.00yb (fel y cynlluniwyd) tan 12.15yh',
    ],
    [welsh.adjournment(adjourned), 'Gohiriwyd ar 10 Mehefin 2026 am 10.40yb'],
    [
      welsh.adjournment({ ...adjourned, reason: 'larwm tân', resumedAt: isoTime('11:00') }),
      'Gohiriwyd ar 10 Mehefin 2026 am 10.40yb: larwm tân; ailddechreuwyd am 11.00yb',
    ],
    [
      welsh.adjournment({ ...adjourned, resumesOn: isoDate('2026-06-12') }),
      'Gohiriwyd ar 10 Mehefin 2026 am 10.40yb; i ailddechrau ar 12 Mehefin 2026',
    ],
    [welsh.closed(isoTime('12:15')), 'Daeth y cyfarfod i ben am 12.15yh.'],
    [welsh.vacancies(1), 'Gwag'],
    [welsh.vacancies(3), '3 sedd wag'],
    [welsh.interests([], true), 'Dim wedi ei ddatgan'],
    [welsh.interests([], false), 'Ni chofnodwyd datganiadau'],
    [welsh.interests([3], false), 'Datganwyd dan eitem 3'],
    [welsh.interests([3, 5], false), 'Datganwyd dan eitemau 3 a 5'],
    [welsh.declared('Grace Bell', 5), 'Datganodd Grace Bell fuddiant yn eitem 5'],
    [
      welsh.declared('Grace Bell', null),
      'Datganodd Grace Bell fuddiant mewn mater nad yw ar yr agenda mwyach',
    ],
    [welsh.waiver('swm bach'), 'Cytunodd y bartneriaeth i hyn: swm bach.'],
    [welsh.lateItem({ reason: '', permittedBy: '' }), 'Eitem hwyr'],
    [
      welsh.lateItem({ reason: 'daeth yn hwyr', permittedBy: 'y Cadeirydd' }),
      'Eitem hwyr a dderbyniwyd gan y Cadeirydd oherwydd: daeth yn hwyr',
    ],
    [
      welsh.whoReportsHeading(null),
      'Pwy sydd i adrodd yn y cyfarfod nesaf, nad oes dyddiad iddo eto',
    ],
    [welsh.whoReportsHeading(june), 'Pwy sydd i adrodd yn y cyfarfod ar 10 Mehefin 2026'],
    [welsh.theMinutesAsAWhole, 'Y cofnodion yn eu cyfanrwydd'],
    [welsh.representedBy(['Sam Okafor', 'Ann Reid']), 'Cynrychiolwyd gan Sam Okafor ac Ann Reid'],
    [welsh.onBehalfOf('Heddlu', 'Tân'), 'Heddlu, ar ran Tân'],
    [welsh.standingInFor(SILENT, 'Grace Bell'), 'dirprwy ar ran Grace Bell'],
    [welsh.asLead('Grace Bell'), 'Grace Bell, arweinydd'],
    [welsh.itemNumber(5), 'Eitem 5'],
    [welsh.joined([]), ''],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('decisions in Welsh', () => {
  const votes = { for: 7, against: 2, abstain: 1 };

  test.each([
    [welsh.movers(null, null), ''],
    [welsh.movers('Grace Bell', 'Rhys Evans'), 'Cynigiwyd gan Grace Bell, eiliwyd gan Rhys Evans.'],
    [welsh.hands(votes, 'carried'), '7 o blaid, 2 yn erbyn, 1 yn ymatal: derbyniwyd.'],
    [welsh.hands({ ...votes, abstain: 0 }, 'lost'), '7 o blaid, 2 yn erbyn: gwrthodwyd.'],
    [welsh.hands(votes, 'not-decided'), '7 o blaid, 2 yn erbyn, 1 yn ymatal.'],
    [welsh.onProposal('Cronfa', 'Yn aros.'), 'Ynghylch “Cronfa”: Yn aros.'],
    [
      welsh.caveat(caveat),
      'Yn aros am gytundeb Heddlu (cylch gorchwyl, cymal 4.4): nid yw wedi ei gynnwys cyn cytuno.',
    ],
    [
      welsh.caveat({ ...caveat, what: 'talu', basis: { state: 'silent' } }),
      'Yn aros am gytundeb Heddlu: nid yw wedi ei gynnwys cyn cytuno, i: talu.',
    ],
    [
      welsh.caveat({ ...caveat, kind: 'approval', body: 'y Cabinet' }),
      'Yn amodol ar gymeradwyaeth y Cabinet, i’w cheisio gan Heddlu (cylch gorchwyl, cymal 4.4).',
    ],
    [
      welsh.caveat({
        ...caveat,
        kind: 'approval',
        body: 'y Cabinet',
        due: june,
        basis: { state: 'set', clause: '' },
      }),
      'Yn amodol ar gymeradwyaeth y Cabinet, i’w cheisio gan Heddlu erbyn 10 Mehefin 2026.',
    ],
    [
      welsh.caveat({ ...caveat, kind: 'endorsement', body: 'y Bwrdd' }),
      'Yn aros am gadarnhad gan y Bwrdd (cylch gorchwyl, cymal 4.4).',
    ],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });

  test.each([
    ['agreement', true, 'Cytunodd Heddlu'],
    ['agreement', false, 'Heb Heddlu, a wrthododd gytuno'],
    ['approval', true, 'Rhoddodd y Cabinet y gymeradwyaeth a geisiwyd gan Heddlu'],
    ['approval', false, 'Gwrthododd y Cabinet y gymeradwyaeth a geisiwyd gan Heddlu'],
    ['endorsement', true, 'Cadarnhawyd gan y Cabinet'],
    ['endorsement', false, 'Gwrthodwyd cadarnhad gan y Cabinet'],
  ] as const)('an answer to what a decision waits for: %s, %s', (kind, isGiven, words) => {
    const answered = { ...caveat, kind, body: 'y Cabinet', answer: { isGiven, on: june } };
    expect(welsh.caveat(answered)).toBe(`${words} ar 10 Mehefin 2026 (cylch gorchwyl, cymal 4.4).`);
  });
});
