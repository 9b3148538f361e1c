import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { SubjectReport } from '#shared/model/subject-access';
import { aPerson } from '../../../support/board-builders';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { nothingRecorded } from '../../../support/person-records';
import { TODAY } from '../../../support/sample-records';
import { aSubjectEntry } from '../../../support/subject-access';

const report: SubjectReport = {
  name: 'Grace Bell',
  today: TODAY,
  partnerships: 2,
  meetings: 3,
  forms: ['Grace Bell'],
  includesConfidential: false,
  marking: 'none',
  entries: [
    aSubjectEntry(),
    aSubjectEntry({ section: 'passages', says: 'Supt Bell spoke.', isByName: true }),
    aSubjectEntry({ section: 'directory', partnership: '', place: 'Directory', when: '' }),
  ],
  leftOut: 1,
  unread: 0,
};

const whole: Partial<SubjectReport> = {
  includesConfidential: true,
  leftOut: 0,
  entries: [
    ...report.entries,
    aSubjectEntry({ section: 'actions', says: 'Secret', isConfidential: true, namesOthers: true }),
  ],
};

const open = (changes: Partial<SubjectReport> = {}, path = '/people/held/person-bell') =>
  openScreen(path, {
    ...boardAnswers(),
    'people:record': () => ok(nothingRecorded),
    'people:open': () =>
      ok({ person: aPerson('bell'), organisation: '', today: TODAY, holdings: [], clashes: [] }),
    'people:subjectAccess': ({ includesConfidential }) =>
      ok({ ...report, ...changes, ...(includesConfidential ? whole : {}) }),
    'exports:save': () => ok(null),
  });

describe('what is held about a person, on screen (X6)', () => {
  it('says what was searched, what is not reached and what to check, and shows entries part by part', async () => {
    open();
    expect(
      await screen.findByRole('heading', { name: 'What is held about Grace Bell', level: 1 }),
    ).toBeDefined();
    expect(await screen.findByText('12 June 2026')).toBeDefined();
    expect(screen.getByText(/^2 partnerships and 3 meetings/)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'What this does not reach' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'What to check before release' })).toBeDefined();
    const passages = screen.getByRole('table', { name: /^Passages of minutes/ });
    const [, row] = within(passages).getAllByRole('row');
    expect(row?.textContent).toContain('Supt Bell spoke.');
    expect(row?.textContent).toContain('read whether it is this person');
    const directory = screen.getByRole('table', { name: 'Entry in the directory of people' });
    expect(directory.textContent).toContain('No date');
    expect(directory.textContent).toContain('No mark');
    expect(
      within(screen.getByRole('region', { name: 'Where nothing was found' })).getByText(
        'Risks and trackers',
      ),
    ).toBeDefined();
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });

  it('leaves confidential matter out and counts it, until it is asked for; then each is marked in words', async () => {
    const { user, bridge } = open();
    expect(
      await screen.findByText('Left out: 1 confidential entry is not shown here.'),
    ).toBeDefined();
    expect(screen.queryByText('Secret')).toBeNull();
    const asking = screen.getByRole('switch', { name: /^Include confidential matter/ });
    await user.click(asking);
    const row = (await screen.findByText('Secret')).closest('tr');
    expect(row?.textContent).toContain('Confidential');
    expect(row?.textContent).toContain('Names others: read before release');
    expect(document.activeElement).toBe(asking);
    await user.click(screen.getByRole('button', { name: 'Export report to Word' }));
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toEqual([
        { document: 'subject-access', personId: 'person-bell', includesConfidential: true },
      ]),
    );
  });

  it('can be had as Word, PDF, Excel and rows, and is asked for without confidential matter', async () => {
    const { user, bridge } = open();
    await user.click(await screen.findByRole('button', { name: 'Choose a format of the report' }));
    const entries = await screen.findAllByRole('menuitem');
    expect(entries).toHaveLength(4);
    await user.click(screen.getByRole('menuitem', { name: /^CSV/ }));
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toMatchObject([
        { includesConfidential: false, format: 'csv' },
      ]),
    );
  });

  it('draws a long part in part, and all of it in one press', async () => {
    const entries = Array.from({ length: 101 }, (_, number) =>
      aSubjectEntry({ says: `Entry ${number}` }),
    );
    const { user } = open({ entries });
    await screen.findByText('Entry 99');
    expect(screen.queryByText('Entry 100')).toBeNull();
    await user.click(
      screen.getByRole('button', { name: 'Show all 101 entries: Attendance at meetings' }),
    );
    expect(screen.getByText('Entry 100')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('says so where documents could not be read', async () => {
    open({ unread: 2 });
    expect(
      await screen.findByText('2 documents could not be read, so this may not be all.'),
    ).toBeDefined();
  });

  it('is offered on the page of a person, and leads back there', async () => {
    const { user } = open({}, '/people/person-bell');
    await user.click(await screen.findByRole('link', { name: 'What is held about this person' }));
    const back = await screen.findByRole('link', { name: 'Back to the person' });
    expect(back.getAttribute('href')).toBe('#/people/person-bell');
  });
});
