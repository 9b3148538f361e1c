import { describe, expect, test } from 'vitest';
import { giftsToRegister, interestsAtMeeting } from '#shared/domain/interest-registers';
import type { AgendaItem } from '#shared/model/agenda';
import { isoDate } from '#shared/model/iso-date';
import type { Attendance, AttendanceMark } from '#shared/model/meeting';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { anOrganisation, ids, rulesWith } from '../../support/board-builders';
import { aGift, aStandingInterest } from '../../support/register-builders';

function anItem(key: string, title: string, paper = ''): AgendaItem {
  return {
    id: ids.item(key),
    title,
    purpose: null,
    presenter: '',
    minutes: null,
    paper,
    source: 'not-stated',
    proposedBy: '',
    titleWelsh: '',
    paperIds: [],
    isClosed: false,
    late: null,
  };
}

const came = (key: string, mark: AttendanceMark = 'present'): Attendance => ({
  personId: ids.person(key),
  capacity: 'member',
  mark,
  standsInFor: null,
  reason: '',
});

const bell = ids.person('bell');
const organisations = [
  anOrganisation('trust', 'Anyshire Youth Trust'),
  anOrganisation('police', 'Anyshire Police'),
  anOrganisation('odd', '–'),
];

function atMeeting(agenda: AgendaItem[], attendance = [came('bell')]) {
  return { date: isoDate('2026-06-10'), agenda, attendance };
}

describe('the standing interests of those at a meeting (I3, Warwickshire Code)', () => {
  test.each([
    ['present', true],
    ['remote', true],
    ['not-marked', true],
    ['apologies', false],
    ['absent', false],
  ] as const)('of somebody marked %s are listed: %s', (mark, isListed) => {
    const meeting = atMeeting([], [came('bell', mark)]);
    const listed = interestsAtMeeting(meeting, [aStandingInterest(bell)], organisations);
    expect(listed).toHaveLength(isListed ? 1 : 0);
  });

  test.each([
    ['2026-06-09', false],
    ['2026-06-10', true],
    ['2026-06-11', true],
  ])('that last until %s are listed on 10 June: %s', (until, isListed) => {
    const interest = aStandingInterest(bell, { until: isoDate(until) });
    expect(interestsAtMeeting(atMeeting([]), [interest], organisations)).toHaveLength(
      isListed ? 1 : 0,
    );
  });

  test.each([
    ['Grant to the Anyshire Youth Trust', '', true],
    ['Grants', 'Bid of anyshire youth trust', true],
    ['Grant to Anyshire Youth Trusts', '', false],
    ['Anyshire Police', '', false],
    ['Welcome – and apologies', '', false],
  ])('touch the item “%s”, paper “%s”: %s', (title, paper, touches) => {
    const listed = interestsAtMeeting(
      atMeeting([anItem('1', 'Welcome'), anItem('2', title, paper)]),
      [aStandingInterest(bell)],
      organisations,
    );
    expect(listed.map((one) => one.itemIds)).toEqual([touches ? [ids.item('2')] : []]);
  });

  test('come first where they touch an item', () => {
    const idle = aStandingInterest(bell, { text: 'Owns a shop' });
    const touching = aStandingInterest(ids.person('ford'));
    const agenda = [anItem('1', 'Anyshire Youth Trust')];
    const listed = interestsAtMeeting(
      atMeeting(agenda, [came('bell'), came('ford')]),
      [idle, touching],
      organisations,
    );
    expect(listed.map((one) => one.interest)).toEqual([touching, idle]);
  });

  test('an interest without a word in it touches nothing', () => {
    const wordless = aStandingInterest(bell, { text: '–' });
    const [listed] = interestsAtMeeting(atMeeting([anItem('1', '–')]), [wordless], organisations);
    expect(listed?.itemIds).toEqual([]);
  });
});

describe('gifts and hospitality to be registered with one’s own organisation (I6)', () => {
  const registered = aGift('registered', { registeredOn: isoDate('2026-06-02') });
  const declined = aGift('declined', { isAccepted: false });
  const recent = aGift('recent', { on: isoDate('2026-06-09') });
  const old = aGift('old', { on: isoDate('2026-06-01') });
  const gifts = [
    { gift: old, ageDays: 9 },
    { gift: recent, ageDays: 1 },
  ];

  test.each([
    [stated(true, 'Code, Gifts'), { state: 'required', clause: 'Code, Gifts' }],
    [stated(false, 'Code, Gifts'), { state: 'not-required', clause: 'Code, Gifts' }],
    [SILENT, { state: 'silent' }],
    [NOT_ENTERED, { state: 'not-entered' }],
  ])('are those accepted, whatever their value, the oldest first: %j (I6)', (rule, state) => {
    const answer = giftsToRegister(
      [registered, recent, declined, old],
      rulesWith({ giftsRegistered: rule }),
      isoDate('2026-06-10'),
    );
    expect(answer).toEqual({ ...state, gifts });
  });
});
