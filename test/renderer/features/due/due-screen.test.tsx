import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { DueRow } from '#shared/model/due';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { TODAY } from '../../../support/sample-records';

const row = (changes: Partial<DueRow>): DueRow => ({
  kind: 'step',
  state: 'overdue',
  due: isoDate('2026-06-09'),
  clause: '8.4',
  subject: 'agenda',
  body: '',
  personId: null,
  organisationId: null,
  meetingId: ids.meeting('june'),
  meetingDate: isoDate('2026-06-17'),
  count: 1,
  partnershipId: ids.partnership('anyshire'),
  partnershipName: 'Safer Anyshire',
  person: '',
  organisation: '',
  ...changes,
});

function openDue(...rows: DueRow[]) {
  return openScreen('/', { ...boardAnswers(), 'due:list': () => ok({ today: TODAY, rows }) });
}

describe('what is due', () => {
  it('shows the overdue first, each with its day, how late, its clause and the way to it', async () => {
    openDue(
      row({}),
      row({
        kind: 'report-out',
        state: 'soon',
        due: isoDate('2026-06-12'),
        subject: 'Brief',
        body: 'PSB',
        clause: '',
      }),
      row({ kind: 'rules-open', state: 'open', due: null, count: 2, clause: null }),
    );
    const overdue = await screen.findByRole('table', { name: 'Overdue' });
    const [, first] = within(overdue).getAllByRole('row');
    expect(first?.textContent).toContain('Send the agenda: meeting of 17 June 2026');
    expect(first?.textContent).toContain('Overdue 3 days');
    expect(first?.textContent).toContain('terms of reference, clause 8.4');
    expect(within(overdue).getByRole('link').getAttribute('href')).toContain(
      `/m/${ids.meeting('june')}/timeline`,
    );
    const soon = screen.getByRole('table', { name: 'Due soon' });
    expect(soon.textContent).toContain('Brief: report to PSB');
    expect(soon.textContent).toContain('Today');
    const open = screen.getByRole('table', { name: 'To be settled' });
    expect(within(open).getByRole('link', { name: '2 rules not yet entered' })).toBeDefined();
    expect(screen.getByText('1 overdue, 1 due soon, 1 to be settled')).toBeDefined();
  });

  it('keeps what is far off out of sight until it is asked for', async () => {
    const { user } = openDue(row({ state: 'later', due: isoDate('2026-09-09') }), row({}));
    await screen.findByRole('table', { name: 'Overdue' });
    expect(screen.queryByRole('table', { name: 'Later' })).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Show what is due later' }));
    expect(screen.getByRole('table', { name: 'Later' }).textContent).toContain('In 89 days');
  });

  it('shows one partnership alone where there are several', async () => {
    const other = { partnershipId: ids.partnership('other'), partnershipName: 'Other Board' };
    const { user } = openDue(row({}), row({ ...other, subject: 'papers' }));
    const table = await screen.findByRole('table', { name: 'Overdue' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Partnership' }), 'Other Board');
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(table.textContent).toContain('Send the papers');
  });

  it('says that nothing is due', async () => {
    openDue();
    expect(await screen.findByText('Nothing is due')).toBeDefined();
  });
});
