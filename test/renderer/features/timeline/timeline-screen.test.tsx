import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { essex, openTimeline, rowOf, said } from '../../../support/open-timeline';
import { anItem } from '../../../support/sample-records';
import { wacso, warwickshire } from '../../../support/sample-timeline';

describe('the steps of a meeting', () => {
  it('stand in order, each with its day and its state in words (N5, Safer Essex 8.4)', async () => {
    openTimeline(essex);
    const list = await screen.findByRole('list', { name: 'Steps of the meeting' });
    const headings = within(list).getAllByRole('heading');
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Agree the date',
      'Send the agenda',
      'Send the papers',
      'Hold the meeting',
      'Send the minutes',
      'Confirm the minutes',
    ]);
    const agenda = await rowOf('Send the agenda');
    expect(said(agenda, 'Due 16 June 2026')).not.toBeNull();
    expect(said(agenda, 'Due')).not.toBeNull();
    expect(said(await rowOf('Send the papers'), 'Due 16 June 2026, where possible')).not.toBeNull();
    const meeting = await rowOf('Hold the meeting');
    expect(said(meeting, 'On 24 June 2026')).not.toBeNull();
    expect(said(meeting, 'Not due yet')).not.toBeNull();
  });

  it('never show a day where the terms are silent (M5)', async () => {
    openTimeline(essex);
    const minutes = await rowOf('Send the minutes');
    expect(said(minutes, 'Terms of reference silent')).not.toBeNull();
    expect(said(minutes, 'No deadline')).not.toBeNull();
    expect(minutes.textContent).not.toMatch(/\d{4}/);
  });

  it('open the rule behind them: what it says and how the days were counted (N5, N13)', async () => {
    const { user } = openTimeline(essex, { date: isoDate('2026-04-09') });
    const agenda = await rowOf('Send the agenda');
    const button = within(agenda).getByRole('button', { name: /^clause 8\.4/ });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.focus();
    await user.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(
      said(
        agenda,
        /^Agenda goes out: 5 clear working days before the meeting \(terms of reference, clause 8\.4\)/,
      ),
    ).not.toBeNull();
    expect(said(agenda, /^Neither the day it is sent nor the day of the meeting/)).not.toBeNull();
    const count = within(agenda).getByRole('list', { name: 'How the days were counted' });
    expect(
      within(count)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toContain('Fri 3 April: Good Friday, passed over');
    await user.keyboard('{Enter}');
    expect(within(agenda).queryByText(/^Agenda goes out:/)).toBeNull();
  });

  it('say which bank holidays are only worked out, and that a target is one (N1, N13)', async () => {
    const { user } = openTimeline(essex, { date: isoDate('2031-06-25') });
    const papers = await rowOf('Send the papers');
    await user.click(within(papers).getByRole('button', { name: /^clause 8\.4/ }));
    expect(said(papers, /^Bank holidays of this stretch are not published yet/)).not.toBeNull();
    expect(said(papers, /^It is a target/)).not.toBeNull();
  });
});

it('a proposed date is agreed by its switch, and only the particulars are sent (N10)', async () => {
  const { bridge, user, meeting } = openTimeline(wacso, { dateAgreed: false });
  const row = await rowOf('Agree the date');
  expect(said(row, 'Dates agreed by: The Chair and the Vice-Chair')).not.toBeNull();
  await user.click(within(row).getByRole('switch', { name: 'The date is agreed' }));
  const { date, startTime, endTime, place, joining, form, kind, reason, calledBy } = meeting;
  const others = { date, startTime, endTime, place, joining, form, kind, reason, calledBy };
  await waitFor(() =>
    expect(bridge.sent('meetings:saveDetails')).toEqual([
      { meetingId: meeting.id, details: { ...others, dateAgreed: true } },
    ]),
  );
});

describe('late items and papers', () => {
  const late = { reason: 'An incident at the weekend', permittedBy: 'The Chair' };

  it('are told with their reason, and with the paper of a key decision (N4, N12)', async () => {
    openTimeline(
      { ...warwickshire, latePapers: stated('chair-permits', '5.7') },
      {
        date: isoDate('2026-06-17'),
        agenda: [
          anItem(1, { title: 'Budget', purpose: 'decision', paper: 'Item 1' }),
          anItem(2, { title: 'Incident', late }),
          anItem(3, { title: 'Grants', late: { reason: '', permittedBy: '' } }),
        ],
      },
    );
    const section = await screen.findByRole('region', { name: 'Late items and papers' });
    expect(
      said(section, /^Only if the Chair permits \(terms of reference, clause 5\.7\)/),
    ).not.toBeNull();
    expect(said(section, '1. Budget').parentElement?.textContent).toContain('Paper late');
    expect(said(section, /^Members expect reasonable time/)).not.toBeNull();
    expect(said(section, 'An incident at the weekend Let in by The Chair.')).not.toBeNull();
    const grants = 'No reason is recorded. Nobody is recorded as having let it in.';
    expect(said(section, grants)).not.toBeNull();
  });

  it('are not spoken of where there are none', async () => {
    openTimeline(warwickshire, { agenda: [anItem(1, { title: 'Budget' })] });
    await screen.findByRole('list', { name: 'Steps of the meeting' });
    expect(screen.queryByRole('region', { name: 'Late items and papers' })).toBeNull();
  });
});
