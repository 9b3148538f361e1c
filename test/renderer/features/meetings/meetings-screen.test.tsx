import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import type { ApprovalRule } from '#shared/model/rules/minutes-rules';
import { stated } from '#shared/model/setting';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aLink, ids } from '../../../support/board-builders';
import { perYear } from '../../../support/sample-date-plan';
import { aMeeting, someTerms } from '../../../support/sample-records';

const view = boardView();
const ADDRESS = `/p/${view.partnership.id}/meetings`;
const meeting = aMeeting({ state: 'planned' });

function summaryOf({
  agenda,
  attendance: _a,
  minutes: _m,
  openedAt: _o,
  closedAt: _c,
  ...rest
}: typeof meeting) {
  return { ...rest, itemCount: agenda.length, holdsConfidential: false };
}

describe('MeetingsScreen', () => {
  it('creates a meeting from what people type and opens its agenda', async () => {
    const { bridge, user } = openScreen(ADDRESS, {
      ...boardAnswers(view, meeting),
      'meetings:create': () => ok({ ...view, meeting, actions: [] }),
    });
    await user.click(await screen.findByRole('button', { name: 'New meeting' }));
    await user.type(await screen.findByRole('textbox', { name: 'Date' }), '10/6/2026');
    await user.type(screen.getByRole('textbox', { name: 'Start' }), '9.30');
    await user.type(screen.getByRole('textbox', { name: 'End' }), '12 noon');
    await user.type(screen.getByRole('textbox', { name: 'Place' }), 'County Hall{Enter}');
    await waitFor(() =>
      expect(bridge.sent('meetings:create')).toMatchObject([
        {
          details: {
            date: '2026-06-10',
            startTime: '09:30',
            endTime: '12:00',
            place: 'County Hall',
            form: 'in-person',
            kind: 'ordinary',
          },
        },
      ]),
    );
    expect(await screen.findByRole('list', { name: 'Agenda items' })).toBeDefined();
  });

  it('closes only the calendar on Escape, not the form around it', async () => {
    const { user } = openScreen(ADDRESS, boardAnswers(view));
    await user.click(await screen.findByRole('button', { name: 'New meeting' }));
    await user.type(await screen.findByRole('textbox', { name: 'Place' }), 'County Hall');
    await user.type(screen.getByRole('textbox', { name: 'Date' }), '10/6/2026');
    await user.click(screen.getByRole('button', { name: 'Calendar for Date' }));
    const day = { name: '24 June 2026', hidden: true };
    (await screen.findByRole('button', day)).focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('button', day)).toBeNull());
    expect(screen.getByRole('textbox', { name: 'Place' })).toHaveProperty('value', 'County Hall');
  });

  it('names what is missing and puts the cursor there', async () => {
    const { bridge, user } = openScreen(ADDRESS, boardAnswers(view));
    await user.click(await screen.findByRole('button', { name: 'New meeting' }));
    await user.click(await screen.findByRole('button', { name: 'Create meeting' }));
    expect(await screen.findByText('Enter the date of the meeting')).toBeDefined();
    expect(screen.getByText('Enter when the meeting starts')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Date' }));
    expect(bridge.sent('meetings:create')).toEqual([]);
  });

  it('asks for an extraordinary meeting why it is held and who called it (F3)', async () => {
    const { bridge, user } = openScreen(ADDRESS, {
      ...boardAnswers(view, meeting),
      'meetings:create': () => ok({ ...view, meeting, actions: [] }),
    });
    await user.click(await screen.findByRole('button', { name: 'New meeting' }));
    await user.type(await screen.findByRole('textbox', { name: 'Date' }), '10/6/2026');
    await user.type(screen.getByRole('textbox', { name: 'Start' }), '9.30');
    expect(screen.queryByRole('textbox', { name: 'Reason' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'extraordinary');
    await user.click(screen.getByRole('button', { name: 'Create meeting' }));
    expect(await screen.findByText('Enter why the meeting is held')).toBeDefined();
    expect(screen.getByText('Enter who called it')).toBeDefined();
    expect(bridge.sent('meetings:create')).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Incident in Riverton');
    await user.type(screen.getByRole('textbox', { name: 'Called by' }), 'The Chair{Enter}');
    await waitFor(() =>
      expect(bridge.sent('meetings:create')).toMatchObject([
        {
          details: {
            kind: 'extraordinary',
            reason: 'Incident in Riverton',
            calledBy: 'The Chair',
            dateAgreed: true,
          },
        },
      ]),
    );
  });

  it('takes a new date for a proposed one where the terms say who agrees it (N10, WACSO)', async () => {
    const datesAgreedBy = stated<ApprovalRule>('chair-and-vice-chair', 'Roles');
    const { user } = openScreen(
      ADDRESS,
      boardAnswers(boardView({ terms: someTerms({ datesAgreedBy }) })),
    );
    await user.click(await screen.findByRole('button', { name: 'New meeting' }));
    const agreed = await screen.findByRole('switch', { name: 'The date is agreed' });
    expect(agreed).toHaveProperty('checked', false);
    expect(
      screen.getByText(
        'Dates are agreed by: The Chair and the Vice-Chair (terms of reference, Roles)',
      ),
    ).toBeDefined();
  });

  it('says of a date that it is only proposed (N10)', async () => {
    const on = (key: string, dateAgreed: boolean) =>
      summaryOf({ ...meeting, id: ids.meeting(key), date: isoDate('2026-09-09'), dateAgreed });
    openScreen(ADDRESS, {
      ...boardAnswers(view),
      'meetings:list': () => ok([on('a', false), on('b', true)]),
    });
    expect(await screen.findAllByText('Proposed')).toHaveLength(1);
    expect(screen.getAllByText('Planned')).toHaveLength(1);
  });

  it('tells above the list what the year lacks by the rule, with its clause (F1, WACSO)', async () => {
    const frequency = stated(perYear({ ordinary: 3, conference: 1 }), 'Operation');
    openScreen(ADDRESS, {
      ...boardAnswers(boardView({ terms: someTerms({ frequency }) })),
      'meetings:list': () => ok([summaryOf(meeting)]),
    });
    expect(
      await screen.findByText(
        '2026: 1 of 3 ordinary meetings, conference not yet dated (Operation)',
      ),
    ).toBeDefined();
  });

  it('counts a parent’s meetings whether they are entered or kept here (F2)', async () => {
    const frequency = stated(perYear({ ordinary: 5 }, true), '5.1');
    const links = [
      aLink('parent', 'board', { meetingDates: [isoDate('2026-02-03')] }),
      aLink('close', 'friends'),
    ];
    openScreen(ADDRESS, {
      ...boardAnswers(boardView({ links, terms: someTerms({ frequency }) })),
      'meetings:dates': () =>
        ok(
          ['board', 'friends'].map((key) => ({
            date: isoDate(key === 'board' ? '2026-10-06' : '2026-11-03'),
            partnershipId: ids.partnership(key),
            partnershipName: key,
          })),
        ),
    });
    expect(
      await screen.findByText(
        '2026: 5 ordinary meetings not yet dated, none before the parent body meets on 3 February 2026, none before the parent body meets on 6 October 2026 (clause 5.1)',
      ),
    ).toBeDefined();
  });

  it('lists what is to come first, soonest on top, and what is past latest on top', async () => {
    const on = (key: string, date: string) =>
      summaryOf({ ...meeting, id: ids.meeting(key), date: isoDate(date) });
    openScreen(ADDRESS, {
      ...boardAnswers(view),
      'meetings:list': () =>
        ok([
          on('a', '2026-03-04'),
          on('b', '2026-12-02'),
          on('c', '2026-06-10'),
          on('d', '2026-09-09'),
        ]),
    });
    await screen.findByRole('link', { name: 'Wednesday 9 September 2026' });
    const dates = screen
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
      .filter((text) => /\d{4}$/.test(text));
    expect(dates).toEqual([
      'Wednesday 9 September 2026',
      'Wednesday 2 December 2026',
      'Wednesday 10 June 2026',
      'Wednesday 4 March 2026',
    ]);
  });
});
