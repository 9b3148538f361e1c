import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { FrequencyRule } from '#shared/model/rules/meeting-rules';
import { SILENT, stated, type Setting } from '#shared/model/setting';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aLink, ids } from '../../../support/board-builders';
import { perYear } from '../../../support/sample-date-plan';
import { aMeeting, someTerms } from '../../../support/sample-records';

const essex = stated<FrequencyRule>({ kind: 'interval', days: 56 }, '8.3');

/** Held on Wednesday 10 June 2026, at ten; today is Friday the 12th. */
const held = {
  ...aMeeting({ startTime: isoTime('10:00'), endTime: isoTime('12:00'), form: 'hybrid' }),
  itemCount: 0,
  holdsConfidential: false,
};

function openDates(
  frequency: Setting<FrequencyRule>,
  answers: Answers = {},
  links: ReturnType<typeof aLink>[] = [],
) {
  const view = boardView({ terms: someTerms({ frequency }), links });
  return openScreen(`/p/${view.partnership.id}/dates`, {
    ...boardAnswers(view),
    'meetings:list': () => ok([held]),
    'meetings:createMany': ({ meetings }) =>
      ok({ meetingIds: meetings.map((_, place) => ids.meeting(`new-${place}`)), undo: UNDO }),
    ...answers,
  });
}

async function rows(): Promise<string[]> {
  const table = await screen.findByRole('table', { name: 'Proposed dates' });
  const found = within(table).getAllByRole('row').slice(1);
  return found.map((row) => within(row).getByRole('rowheader').textContent);
}

const field = (name: string) => screen.getByRole('textbox', { name });

describe('the proposal of a year’s dates', () => {
  it('follows the interval from the latest meeting on, with its time and place (F3, 8.3)', async () => {
    openDates(essex);
    expect(await rows()).toEqual([
      'Wednesday 5 August 2026',
      'Wednesday 30 September 2026',
      'Wednesday 25 November 2026',
      'Wednesday 20 January 2027',
      'Wednesday 17 March 2027',
      'Wednesday 12 May 2027',
      'Wednesday 7 July 2027',
    ]);
    expect(
      screen.getByText('How often it meets: Every 8 weeks (terms of reference, clause 8.3).'),
    ).toBeDefined();
    expect(field('From')).toHaveProperty('value', 'Wed 5 Aug 2026');
    expect(field('Until')).toHaveProperty('value', 'Wed 4 Aug 2027');
    expect(field('Start')).toHaveProperty('value', '10:00');
    expect(field('Place')).toHaveProperty('value', held.place);
    expect(screen.getByRole('status').textContent).toBe('7 of 7 chosen. ');
  });

  it('says why a date was moved, and keeps off others’ meetings (F3, P18)', async () => {
    openDates(essex, {
      'meetings:dates': () =>
        ok([
          {
            date: isoDate('2026-08-05'),
            partnershipId: ids.partnership('west'),
            partnershipName: 'Safer West',
          },
        ]),
    });
    expect((await rows())[0]).toBe('Thursday 6 August 2026');
    expect(screen.getByText('Moved from Wed 5 August 2026: Safer West meets')).toBeDefined();
  });

  it('follows what is typed: the period and the day of the week', async () => {
    const { user } = openDates(essex);
    await rows();
    await user.clear(field('From'));
    await user.type(field('From'), '1/9/2026');
    await user.clear(field('Until'));
    await user.type(field('Until'), '30/11/2026');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Day of the week' }), 'Thursday');
    expect(await rows()).toEqual(['Thursday 3 September 2026', 'Thursday 29 October 2026']);
    await user.clear(field('Until'));
    await user.type(field('Until'), '31/2/2027');
    expect(screen.getByText(/^No dates can be proposed yet/)).toBeDefined();
  });

  it('keeps an offered period that was only passed through', async () => {
    const { user } = openDates(SILENT);
    await user.type(await screen.findByRole('textbox', { name: 'Days from one to the next' }), '5');
    await user.click(field('From'));
    await user.tab();
    await user.type(field('Days from one to the next'), '6');
    expect(field('From')).toHaveProperty('value', 'Wed 5 Aug 2026');
  });

  it('asks how often where the terms are silent, and assumes nothing (F4, BCP)', async () => {
    const { bridge, user } = openDates(SILENT);
    expect(await screen.findByText('Terms of reference silent')).toBeDefined();
    expect(screen.getByText(/^No dates can be proposed yet/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add these meetings' }));
    expect(await screen.findByText('Enter a number of days from 1 to 366.')).toBeDefined();
    expect(bridge.sent('meetings:createMany')).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'How often' }), 'So many a year');
    await user.type(field('Meetings a year'), '4');
    expect(await rows()).toHaveLength(4);
  });

  it('shows a rule in words with its note, and asks for the number (F4)', async () => {
    openDates(stated<FrequencyRule>({ kind: 'in-words' }, '4', 'As often as the Chair thinks fit'));
    expect(await screen.findByText(/As often as the Chair thinks fit/)).toBeDefined();
    expect(field('Days from one to the next')).toBeDefined();
  });

  it('puts one before each meeting of the parent (F2, Warwickshire 5.1)', async () => {
    const parent = aLink('parent', 'board', { meetingDates: [isoDate('2026-09-16')] });
    const { user } = openDates(stated(perYear({ ordinary: 2 }, true), '5.1'), {}, [parent]);
    expect(await rows()).toContain('Wednesday 9 September 2026');
    expect(screen.getByText('Parent body meets 16 September 2026')).toBeDefined();
    const dates = field('Dates on which the parent body meets');
    expect(dates).toHaveProperty('value', 'Wed 16 Sep 2026');
    await user.type(dates, '{Enter}2/12/2026');
    await user.clear(field('Days before it, at least'));
    await user.type(field('Days before it, at least'), '1');
    expect(await rows()).toEqual(['Tuesday 15 September 2026', 'Tuesday 1 December 2026']);
    await user.type(dates, '{Enter}soon');
    await user.tab();
    expect(await screen.findByText(/“soon” is not a date/)).toBeDefined();
    expect(screen.getByText(/^No dates can be proposed yet/)).toBeDefined();
  });

  it('says how many meetings are dated in the period already', async () => {
    const { user } = openDates(essex);
    await rows();
    await user.clear(field('From'));
    await user.type(field('From'), '1/6/2026');
    expect(screen.getByRole('status').textContent).toContain(
      '1 meeting is dated in this period already.',
    );
  });

  it('does not run on for decades after a slip in the year', async () => {
    const { bridge, user } = openDates(essex);
    await rows();
    await user.clear(field('Until'));
    await user.type(field('Until'), '4/8/2072');
    expect(screen.getByText(/^No dates can be proposed yet/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add these meetings' }));
    expect(await screen.findByText(/^This is more than three years/)).toBeDefined();
    expect(bridge.sent('meetings:createMany')).toEqual([]);
  });
});

describe('adding the proposed meetings', () => {
  it('adds those that are chosen, as proposed dates, in one change with one Undo (N10)', async () => {
    const { bridge, user } = openDates(essex);
    await rows();
    await user.click(screen.getByRole('checkbox', { name: 'Add Wednesday 30 September 2026' }));
    expect(screen.getByRole('status').textContent).toBe('6 of 7 chosen. ');
    await user.click(screen.getByRole('button', { name: 'Add these meetings' }));
    await waitFor(() => expect(bridge.sent('meetings:createMany')).toHaveLength(1));
    const [sent] = bridge.sent('meetings:createMany');
    expect(sent?.meetings.map(({ date }) => date)).not.toContain('2026-09-30');
    expect(sent?.meetings).toHaveLength(6);
    expect(sent?.meetings[0]).toEqual({
      date: '2026-08-05',
      startTime: '10:00',
      endTime: '12:00',
      place: held.place,
      joining: '',
      form: 'hybrid',
      kind: 'ordinary',
      dateAgreed: false,
      reason: '',
      calledBy: '',
    });
    expect(await screen.findByText('6 meetings added with proposed dates.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
    expect(await screen.findByRole('heading', { name: 'Meetings', level: 1 })).toBeDefined();
  });

  it('needs a start, and at least one date', async () => {
    const { bridge, user } = openDates(essex, { 'meetings:list': () => ok([]) });
    await rows();
    const add = () => user.click(screen.getByRole('button', { name: 'Add these meetings' }));
    await add();
    expect(await screen.findByText('Enter when the meeting starts')).toBeDefined();
    expect(document.activeElement).toBe(field('Start'));
    await user.type(field('Start'), '10');
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    await add();
    expect(await screen.findByText('Choose at least one date.')).toBeDefined();
    expect(bridge.sent('meetings:createMany')).toEqual([]);
  });
});
