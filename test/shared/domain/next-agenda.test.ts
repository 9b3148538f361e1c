import { describe, expect, test } from 'vitest';
import { beforeClosing, nextAgenda, type NextAgendaPapers } from '#shared/domain/next-agenda';
import { newAgendaItem } from '#shared/domain/new-records';
import { usualStandingItems } from '#shared/domain/standing-items';
import type { AgendaItem } from '#shared/model/agenda';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../support/board-builders';
import { aDecision, bullets, paragraph } from '../../support/minute-blocks';
import { aMeeting, anAction, anItem } from '../../support/sample-records';

const titled = (...titles: string[]): AgendaItem[] =>
  titles.map((title, index) => anItem(index, { title }));

const standingItems = usualStandingItems.map((item, index) => ({ ...item, id: ids.item(index) }));
const titles = {
  minutes: 'Minutes of the meeting of 10 June 2026',
  mattersArising: 'Matters arising',
};

function made(changes: Partial<NextAgendaPapers> = {}): string[] {
  return nextAgenda({
    agenda: [],
    standingItems: [],
    previous: aMeeting(),
    actions: [],
    suggested: [],
    titles,
    ...changes,
  }).map(
    ({ title, why, id }) => `${title}: ${why}${(id === null) === (why === 'there') ? '!' : ''}`,
  );
}

const minutes = `${titles.minutes}: minutes`;
const arising = 'Matters arising: matters-arising';

describe('the standing items, the minutes and matters arising (M1, A2)', () => {
  test.each([
    ['an empty agenda', [], [minutes, arising]],
    [
      'an opening',
      ['Welcome and apologies', 'Declarations of interest', 'Fund'],
      [
        'Welcome and apologies: there',
        'Declarations of interest: there',
        minutes,
        arising,
        'Fund: there',
      ],
    ],
    [
      'minutes named in general, which say now which',
      ['Minutes of the previous meeting', 'Fund'],
      [`${titles.minutes}: there`, arising, 'Fund: there'],
    ],
    [
      'minutes and matters arising in words of its own',
      ['To approve the minutes of 10 June', 'Action log'],
      ['To approve the minutes of 10 June: there', 'Action log: there'],
    ],
    [
      'matters arising alone',
      ['Welcome', 'Matters Arising'],
      ['Welcome: there', minutes, 'Matters Arising: there'],
    ],
    [
      'the minutes of somebody else',
      ['Minutes of the sub-group'],
      [minutes, arising, 'Minutes of the sub-group: there'],
    ],
  ])('on %s', (_case, agenda, expected) => {
    expect(made({ agenda: titled(...agenda) })).toEqual(expected);
  });

  test('the usual standing items are whole as they are', () => {
    expect(made({ standingItems })).toEqual([
      'Welcome, introductions and apologies: standing',
      'Declarations of interest: standing',
      `${titles.minutes}: standing`,
      'Matters arising and action log: standing',
      'Forward plan: standing',
      'Any other business: standing',
      'Date of next meeting: standing',
    ]);
  });

  test('missing standing items go to their places, and nothing is there twice', () => {
    const agenda = titled(
      'welcome,  introductions and apologies',
      titles.minutes,
      'Fund',
      'Any other business',
    );
    expect(made({ standingItems, agenda })).toEqual([
      'welcome,  introductions and apologies: there',
      'Declarations of interest: standing',
      'Matters arising and action log: standing',
      'Forward plan: standing',
      `${titles.minutes}: there`,
      'Fund: there',
      'Any other business: there',
      'Date of next meeting: standing',
    ]);
  });

  test('making it twice changes nothing', () => {
    const papers = {
      agenda: [],
      standingItems,
      previous: aMeeting(),
      actions: [],
      suggested: [{ title: 'Risks and issues', purpose: 'discussion' as const }],
      titles,
    };
    const once = nextAgenda(papers);
    const again = nextAgenda({
      ...papers,
      agenda: once.map((entry, index) => ({
        ...newAgendaItem,
        title: entry.title,
        id: ids.item(index),
      })),
    });
    expect(again.map(({ title }) => title)).toEqual(once.map(({ title }) => title));
    expect(new Set(again.map(({ why }) => why))).toEqual(new Set(['there']));
  });
});

describe('what the meeting before left (N8)', () => {
  const item = anItem('fund', {
    title: 'Fund',
    paper: 'Item 5',
    late: { reason: 'x', permittedBy: '' },
  });
  const under = (...blocks: Meeting['minutes'][number]['blocks']) => [{ itemId: item.id, blocks }];
  const deferred = { ...aDecision('1', 'Put off'), outcome: 'deferred' as const };
  const carried = 'Fund: carried-over';

  test.each([
    ['deferred', { minutes: under(paragraph('Said.'), deferred) }, [minutes, arising, carried]],
    ['not come to', { minutes: [] }, [minutes, arising, carried]],
    ['never written in', { minutes: under(bullets('')) }, [minutes, arising, carried]],
    ['dealt with', { minutes: under(aDecision('1', 'Done')) }, [minutes, arising]],
    ['not come to while it goes on', { state: 'in-progress' as const }, [minutes, arising]],
    [
      'deferred while it goes on',
      { state: 'in-progress' as const, minutes: under(deferred) },
      [minutes, arising, carried],
    ],
  ])('an item that was %s', (_case, changes, expected) => {
    expect(made({ previous: aMeeting({ agenda: [item], ...changes }) })).toEqual(expected);
  });

  test('an item at which an action was raised was dealt with', () => {
    const previous = aMeeting({ agenda: [item] });
    const actions = [anAction(1, { origin: { meetingId: previous.id, itemId: item.id } })];
    expect(made({ previous, actions })).toEqual([minutes, arising]);
  });

  test('items that recur are not carried over for being empty', () => {
    const agenda = titled(
      'Welcome',
      'Declarations of interest',
      'Minutes of 11 March',
      'Matters arising',
      'Forward plan',
      'AOB',
    );
    const there = made({ previous: aMeeting({ agenda }), standingItems });
    expect(there.filter((line) => line.endsWith('carried-over'))).toEqual([]);
  });

  test('it says that it was carried over, and nothing that was true of that meeting only', () => {
    const [, , entry] = nextAgenda({
      agenda: [],
      standingItems: [],
      previous: aMeeting({ agenda: [item] }),
      actions: [],
      suggested: [],
      titles,
    });
    expect(entry).toMatchObject({ id: null, source: 'carried-over', paper: '', late: null });
  });
});

describe('what the rules suggest (N8)', () => {
  test('comes before any other business, once', () => {
    const agenda = titled('Election of the Chair', 'Any other business');
    const suggested = ['Election of the chair', 'Risks', 'Risks'].map((title) => ({
      title,
      purpose: 'decision' as const,
    }));
    expect(made({ agenda, suggested })).toEqual([
      minutes,
      arising,
      'Election of the Chair: there',
      'Risks: rules',
      'Any other business: there',
    ]);
  });
});

test('what is put in goes to the end where nothing closes the agenda', () => {
  expect(beforeClosing(titled('Fund'), titled('Parked')).map(({ title }) => title)).toEqual([
    'Fund',
    'Parked',
  ]);
});

test('a line of the forward plan comes with what is known of it, an item by the rules from the rules (N8, N9)', () => {
  const planned = {
    title: 'Night bus',
    purpose: 'decision',
    source: 'work-plan',
    proposedBy: 'Fire service',
    presenter: 'Sam Ford',
  } as const;
  const agenda = nextAgenda({
    agenda: [],
    standingItems: [],
    previous: aMeeting(),
    actions: [],
    suggested: [planned, { title: 'Risks', purpose: 'discussion' }],
    titles,
  });
  expect(agenda.slice(-2)).toMatchObject([
    { ...planned, why: 'rules' },
    { title: 'Risks', source: 'rules', proposedBy: '', why: 'rules' },
  ]);
});
