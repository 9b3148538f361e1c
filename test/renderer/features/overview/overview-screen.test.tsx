import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ActionFigures, MeetingHistoryView, OverviewRow } from '#shared/ipc/areas/overview';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { TODAY } from '../../../support/sample-records';

const row = (key: string, changes: Partial<OverviewRow> = {}): OverviewRow => ({
  partnershipId: ids.partnership(key),
  name: `Safer ${key}`,
  held: 2,
  planned: 4,
  quorum: { quorate: 1, inquorate: 1, silent: 0, 'not-entered': 0 },
  attendance: 82,
  sendings: { met: 5, late: 1, missed: 0 },
  next: { id: ids.meeting('next'), date: isoDate('2026-09-10') },
  open: 7,
  overdue: 3,
  ...changes,
});

const bands = (first: number) =>
  [30, 90, 180, 365, null].map((upTo, place) => ({ upTo, count: place === 0 ? first : 0 }));

const figures: ActionFigures = {
  months: [
    { first: isoDate('2026-05-01'), opened: 4, closed: 1, open: 6 },
    { first: isoDate('2026-06-01'), opened: 2, closed: 1, open: 7 },
  ],
  ages: bands(7),
  bodies: [
    { id: 'police', name: 'Anyshire Police', open: 5, overdue: 3 },
    { id: null, name: null, open: 2, overdue: 0 },
  ],
  closing: { bands: bands(2), middle: 12 },
};

const noFigures: ActionFigures = {
  months: [{ first: isoDate('2026-06-01'), opened: 0, closed: 0, open: 0 }],
  ages: bands(0),
  bodies: [],
  closing: { bands: bands(0), middle: null },
};

const aMember = (key: string, name: string, organisation: string) => ({
  personId: ids.person(key),
  name,
  organisation,
});

const history: MeetingHistoryView = {
  year: 2026,
  years: [2026, 2025],
  meetings: [
    {
      id: ids.meeting('may'),
      date: isoDate('2026-05-01'),
      quorum: 'inquorate',
      there: 5,
      counted: 5,
      needed: 6,
      clause: '8.7',
      papers: {
        state: 'set',
        notice: { days: 7, counted: 'calendar', isTarget: false },
        clause: '8.4',
        asked: 7,
        sent: 3,
      },
      sendings: { met: 1, late: 1, missed: 0 },
    },
  ],
  members: [
    { ...aMember('pryce', 'Siân Pryce', 'Anyshire Police'), marks: ['stand-in'] },
    { ...aMember('rhys', 'Tomos ap Rhys', 'Fire Service'), marks: ['absent'] },
    { ...aMember('grant', 'Peter Grant', 'Schools'), marks: ['not-a-member'] },
  ],
  standIn: 'Deputy',
};

/** In 2025 no meeting was held. */
const ofYear = (year: number | null) => (year === 2025 ? { year, meetings: [], members: [] } : {});

function open(rows: OverviewRow[], of: (id: string | null) => ActionFigures = () => figures) {
  return openScreen('/overview', {
    ...boardAnswers(),
    'overview:open': ({ partnershipId }) =>
      ok({
        today: TODAY,
        year: 2026,
        rows,
        figures: of(partnershipId),
      }),
    'overview:meetings': ({ year }) =>
      ok({ history: rows.length === 1 ? { ...history, ...ofYear(year) } : null }),
  });
}

describe('the overview of all partnerships (T6)', () => {
  it('says of each how its year stands, in words, with the way to what is counted', async () => {
    open([row('one')]);
    const line = within(await screen.findByRole('table', { name: 'Partnerships' })).getByRole(
      'row',
      { name: /^Safer one/ },
    );
    for (const words of ['1 quorate, 1 not quorate', '3 overdue', '5 of 6 on time']) {
      expect(within(line).getByText(words)).toBeDefined();
    }
    const links = within(line).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Safer one', '#/p/partnership-one/meetings'],
      ['Health check', '#/p/partnership-one/structure'],
      ['2 of 4', '#/p/partnership-one/meetings'],
      ['82 %', '#/p/partnership-one/registers'],
      ['7 open', '#/p/partnership-one/actions'],
      ['10 September 2026', '#/m/meeting-next/timeline'],
    ]);
  });

  it('says so where nothing was held, listed, due or planned', async () => {
    const nothing = { quorate: 0, inquorate: 0, silent: 0, 'not-entered': 0 };
    const sendings = { met: 0, late: 0, missed: 0 };
    open([row('one', { quorum: nothing, attendance: null, sendings, next: null, overdue: 0 })]);
    await screen.findByText('None held');
    for (const words of ['Nobody listed', 'None due', 'None planned']) {
      expect(screen.getByText(words)).toBeDefined();
    }
    expect(screen.queryByText(/overdue/)).toBeNull();
  });

  it('says that there is no partnership yet', async () => {
    open([]);
    expect(await screen.findByText('No partnership yet')).toBeDefined();
  });
});

describe('the charts of actions (A5, A6)', () => {
  it('say in words what they show', async () => {
    open([row('one')]);
    for (const words of [
      '6 actions opened and 2 closed in twelve months; 7 open today.',
      '7 actions open, 0 of them for more than half a year.',
      'The most are with Anyshire Police: 5 open.',
      '2 actions closed in twelve months, half of them within 12 days.',
    ]) {
      expect(await screen.findByText(words)).toBeDefined();
    }
  });

  it('have the same figures as a table that the keyboard opens and closes', async () => {
    const { user } = open([row('one')]);
    const name = 'Show as table: Open actions by organisation';
    const button = await screen.findByRole('button', { name });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.focus();
    await user.keyboard('{Enter}');
    const table = screen.getByRole('table', { name: 'Open actions by organisation' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'OrganisationOpenOverdue',
      'Anyshire Police53',
      'No organisation20',
    ]);
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('table', { name: 'Open actions by organisation' })).toBeNull();
  });

  it('are of one partnership where that is chosen, and say so where it has no actions', async () => {
    const { user } = open([row('one'), row('two')], (id) =>
      id === ids.partnership('two') ? noFigures : figures,
    );
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Whose actions' }),
      'Safer two',
    );
    expect(await screen.findByText(/No action was recorded here/)).toBeDefined();
  });
});

describe('the meetings of one partnership (M4, Q6, N7)', () => {
  it('show quorum, circulations and every mark of attendance in words', async () => {
    open([row('one')]);
    const meetings = await screen.findByRole('table', {
      name: 'Quorum and circulations by meeting',
    });
    expect(
      within(meetings).getByRole('row', { name: '1 May 2026 Not quorate 1 of 2 on time' }),
    ).toBeDefined();
    const marks = screen.getByRole('table', { name: 'Attendance by member and meeting' });
    const rows = within(marks).getAllByRole('row');
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      'Siân PryceAnyshire Police◐ Deputy',
      'Tomos ap RhysFire Service× Absent',
      'Peter GrantSchools– Not then a member',
    ]);
  });

  it('say against which rule, and have the figures of each chart as a table', async () => {
    const { user } = open([row('one')]);
    expect(
      await screen.findByText(/Not quorate: 1 May 2026 \(5 counted, 6 needed\)\.$/),
    ).toBeDefined();
    expect(
      screen.getByText(
        /^Papers went out in time for 0 of 1 meeting\. Late: 1 May 2026 \(3 days before, 7 asked\)/,
      ),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show as table: Quorum by meeting' }));
    const quorum = screen.getByRole('table', { name: 'Quorum by meeting' });
    expect(within(quorum).getByRole('row', { name: '1 May 2026 5 5 6 Not quorate' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show as table: When papers went out' }));
    const papers = screen.getByRole('table', { name: 'When papers went out' });
    expect(within(papers).getByRole('row', { name: '1 May 2026 3 7 Late' })).toBeDefined();
  });

  it('are those of the year that is chosen', async () => {
    const { bridge, user } = open([row('one')]);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Year' }), '2025');
    expect(await screen.findByText('No meeting was held and closed in this year.')).toBeDefined();
    expect(bridge.sent('overview:meetings').map(({ year }) => year)).toContain(2025);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2026');
    await screen.findByRole('table', { name: 'Attendance by member and meeting' });
  });

  it('wait for a choice where there are several', async () => {
    open([row('one'), row('two')]);
    expect(await screen.findByText(/Choose one partnership/)).toBeDefined();
  });
});
