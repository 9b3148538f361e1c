import { describe, expect, test } from 'vitest';
import { removedByNoConfidence, vacantOffices } from '#shared/domain/offices/vacant-offices';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { anOffice, rulesWith, silentRules } from '../../../support/board-builders';

const ON = isoDate('2026-06-10');
const elected = { way: 'elected', organisation: '', fromMembers: true } as const;
const both = rulesWith({
  chairSource: stated(elected, '5.2'),
  viceChairSource: stated(elected, '5.2'),
});

describe('vacant offices', () => {
  test('are those the terms provide for and nobody ever held (C1, C2, C7)', () => {
    expect(vacantOffices({ offices: [] }, both, ON)).toEqual([
      { role: 'chair', title: null, since: null, lastHolder: null },
      { role: 'vice-chair', title: null, since: null, lastHolder: null },
    ]);
    expect(vacantOffices({ offices: [] }, silentRules, ON)).toEqual([]);
  });

  test.each([
    ['2026-06-10', []],
    ['2026-06-09', [{ role: 'chair', title: 'Convenor', since: '2026-06-10' }]],
  ])('a Chair whose last day is %s, on 10 June (C5)', (until, expected) => {
    const offices = [
      anOffice('chair', 'earlier', { until: isoDate('2020-01-01') }),
      anOffice('chair', 'bell', { title: 'Convenor', until: isoDate(until) }),
    ];
    expect(vacantOffices({ offices }, silentRules, ON)).toMatchObject(expected);
  });

  test('are offices beyond Chair and Vice-Chair that somebody held before (P17, WACSO)', () => {
    const treasurer = anOffice('other', 'jones', { until: isoDate('2026-05-31') });
    const webmaster = anOffice('other', 'khan', { title: 'Webmaster' });
    const formerWebmaster = anOffice('other', 'bell', {
      title: 'Webmaster',
      until: isoDate('2026-01-01'),
    });
    expect(
      vacantOffices({ offices: [treasurer, webmaster, formerWebmaster] }, silentRules, ON),
    ).toEqual([{ role: 'other', title: 'Treasurer', since: '2026-06-01', lastHolder: treasurer }]);
  });

  test('are those somebody is yet to hold, whatever the rules say', () => {
    const from = isoDate('2026-06-11');
    const offices = [anOffice('chair', 'next', { from, until: isoDate('2028-06-10') })];
    expect(vacantOffices({ offices }, silentRules, ON)).toEqual([
      { role: 'chair', title: 'Chair', since: null, lastHolder: null },
    ]);
  });

  test('are vacant until the next holder begins', () => {
    const offices = [
      anOffice('chair', 'next', { from: isoDate('2026-06-11') }),
      anOffice('vice-chair', 'khan'),
    ];
    expect(vacantOffices({ offices }, both, ON).map(({ role }) => role)).toEqual(['chair']);
    expect(vacantOffices({ offices }, both, isoDate('2026-06-11'))).toEqual([]);
  });
});

describe('a motion of no confidence (C5, Warwickshire 5.3)', () => {
  const chair = anOffice('chair', 'bell', { from: isoDate('2025-06-10') });
  const provided = rulesWith({ noConfidence: stated(true, '5.3') });

  test('ends the term on its day and opens a vacancy on the next', () => {
    const removal = removedByNoConfidence({ offices: [chair] }, provided, chair, ON);
    expect(removal).toEqual({
      state: 'removed',
      clause: '5.3',
      office: { ...chair, until: ON, endedBy: 'no-confidence' },
      opensVacancy: true,
    });
    const offices = removal.state === 'removed' ? [removal.office] : [];
    expect(vacantOffices({ offices }, silentRules, isoDate('2026-06-11'))).toMatchObject([
      { since: '2026-06-11', lastHolder: { endedBy: 'no-confidence' } },
    ]);
  });

  test('opens none while another joint Chair remains (C8)', () => {
    const offices = [chair, anOffice('chair', 'khan'), anOffice('vice-chair', 'jones')];
    const removal = removedByNoConfidence({ offices }, provided, chair, ON);
    expect(removal).toMatchObject({ state: 'removed', opensVacancy: false });
    const alone = [
      chair,
      anOffice('chair', 'khan', { until: ON }),
      anOffice('vice-chair', 'jones'),
    ];
    expect(removedByNoConfidence({ offices: alone }, provided, chair, ON)).toMatchObject({
      opensVacancy: true,
    });
  });

  test.each([
    [
      'the terms do not provide for it',
      chair,
      rulesWith({ noConfidence: stated(false, '5.3') }),
      { state: 'not-provided', clause: '5.3' },
    ],
    ['the terms are silent', chair, rulesWith({ noConfidence: SILENT }), { state: 'silent' }],
    [
      'nothing is entered',
      chair,
      rulesWith({ noConfidence: NOT_ENTERED }),
      { state: 'not-entered' },
    ],
    [
      'it is against the Vice-Chair',
      anOffice('vice-chair', 'khan'),
      provided,
      { state: 'no-such-chair' },
    ],
    [
      'the Chair had left',
      anOffice('chair', 'bell', { until: isoDate('2026-06-09') }),
      provided,
      { state: 'no-such-chair' },
    ],
  ])('changes nothing where %s', (_, office, rules, expected) => {
    expect(removedByNoConfidence({ offices: [office] }, rules, office, ON)).toEqual(expected);
  });
});
