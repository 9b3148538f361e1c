import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuse } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { aMember, aRepresentative, ids } from '../../../support/board-builders';
import { openPapers } from '../../../support/open-papers';
import { aDistributionList, aPaper, aStep, trackerIds } from '../../../support/tracker-builders';

const executive = aDistributionList('executive', {
  name: 'Executive',
  personIds: [ids.person('carter'), ids.person('okafor')],
  others: 'Scrutiny committee (clerk)',
});

const lists = { distributionLists: [executive] };

const considered = aPaper(
  'closure',
  [
    aStep('draft', '2026-03-01', { note: 'Version 1' }),
    aStep('considered', '2026-06-10', { meetingId: ids.meeting('june') }),
  ],
  { distributionListId: executive.id },
);

async function panelOf(user: ReturnType<typeof openPapers>['user'], button: string) {
  await user.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
}

describe('the papers of a partnership (M7)', () => {
  it('open at the one that the address names, as a search does', async () => {
    openPapers({ papers: [considered] }, {}, {}, `?open=${considered.id}`);
    const name = `Change “${considered.title}”`;
    const panel = within(await screen.findByRole('dialog', { name }));
    expect(panel.getByDisplayValue(considered.title)).toBeDefined();
  });

  it('show where each stands, by which meeting on which day, the latest first', async () => {
    openPapers({
      papers: [
        aPaper('old', [aStep('draft', '2026-01-05')], { title: 'Old report' }),
        considered,
        aPaper(
          'final',
          [
            aStep('draft', '2026-02-01'),
            aStep('agreed', '2026-06-11', { meetingId: ids.meeting('june') }),
          ],
          { title: 'Final report', author: '' },
        ),
      ],
    });
    const table = await screen.findByRole('table', { name: 'Papers and reports' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Final report',
      'Closure reportby Beth Carter',
      'Old reportby Beth Carter',
    ]);
    expect(rows[0]?.textContent).toContain(
      'Agreed at the meeting of 10 June 2026, on 11 June 2026',
    );
    expect(rows[1]?.textContent).toContain('Considered at the meeting of 10 June 2026');
    expect(rows[2]?.textContent).toContain('Draft on 5 January 2026');
  });

  it('are explained while there are none', async () => {
    openPapers();
    expect(await screen.findByText(/^No papers yet/)).toBeDefined();
    expect(screen.getByText('No distribution lists yet.')).toBeDefined();
  });

  it('begin as a draft of a day that has come', async () => {
    const { user, bridge } = openPapers({}, lists);
    const panel = await panelOf(user, 'New paper');
    const day = panel.getByRole('textbox', { name: 'Draft of' });
    await user.clear(day);
    await user.type(day, '13/6/2026');
    await user.click(panel.getByRole('button', { name: 'Save paper' }));
    expect(panel.getByText('Enter the title')).toBeDefined();
    expect(panel.getByText('This day is still to come.')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: 'Title' }), 'Closure report');
    await user.clear(day);
    await user.type(day, '1/6/2026');
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'Distribution list' }),
      'Executive',
    );
    await user.click(panel.getByRole('button', { name: 'Save paper' }));
    await waitFor(() =>
      expect(bridge.sent('papers:add')).toMatchObject([
        { title: 'Closure report', on: '2026-06-01', distributionListId: executive.id, note: '' },
      ]),
    );
  });

  it('are corrected and removed', async () => {
    const { user, bridge } = openPapers({ papers: [considered] }, lists);
    const panel = await panelOf(user, 'Change “Closure report”');
    expect(panel.queryByRole('textbox', { name: 'Draft of' })).toBeNull();
    await user.type(panel.getByRole('textbox', { name: 'Title' }), ' 2026');
    await user.click(panel.getByRole('button', { name: 'Save paper' }));
    await waitFor(() =>
      expect(bridge.sent('papers:save')).toMatchObject([
        { paperId: considered.id, title: 'Closure report 2026', distributionListId: executive.id },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: 'Remove “Closure report”' }));
    await waitFor(() =>
      expect(bridge.sent('papers:remove')).toMatchObject([{ paperId: considered.id }]),
    );
  });
});

describe('the next step of a paper (M7, WACSO)', () => {
  it('is taken by a meeting that was held, on its day unless another is entered', async () => {
    const { user, bridge } = openPapers({ papers: [considered] });
    const panel = await panelOf(user, 'Record a step: Closure report');
    const meeting = panel.getByRole('combobox', { name: 'By the meeting of' });
    expect(
      within(meeting)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['No meeting kept here', 'Wednesday 10 June 2026', 'Wednesday 11 March 2026']);
    await user.selectOptions(meeting, 'Wednesday 11 March 2026');
    const day = panel.getByRole('textbox', { name: 'Day' });
    expect(day).toHaveProperty('value', 'Wed 11 Mar 2026');
    await user.click(panel.getByRole('button', { name: 'Record step' }));
    expect(panel.getByText(/^The day is before that of an earlier step/)).toBeDefined();
    await user.clear(day);
    await user.type(day, '9/3/2026');
    await user.click(panel.getByRole('button', { name: 'Record step' }));
    expect(panel.getByText(/^The day is before the meeting that is chosen/)).toBeDefined();
    await user.selectOptions(meeting, 'Wednesday 10 June 2026');
    await user.selectOptions(panel.getByRole('combobox', { name: 'It is now' }), 'Agreed');
    await user.type(panel.getByRole('textbox', { name: 'Note' }), 'with changes');
    await user.click(panel.getByRole('button', { name: 'Record step' }));
    await waitFor(() =>
      expect(bridge.sent('papers:recordStep')).toMatchObject([
        {
          paperId: considered.id,
          state: 'agreed',
          meetingId: ids.meeting('june'),
          on: '2026-06-10',
          note: 'with changes',
        },
      ]),
    );
  });

  it('after it was agreed can only be a draft again', async () => {
    const agreed = aPaper('a', [aStep('draft', '2026-06-01'), aStep('agreed', '2026-06-02')]);
    const { user } = openPapers({ papers: [agreed] });
    const panel = await panelOf(user, 'Record a step: Closure report');
    const states = within(panel.getByRole('combobox', { name: 'It is now' }));
    expect(states.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Draft']);
  });

  it('recorded in error is removed; why the first stays is said', async () => {
    const { user, bridge } = openPapers(
      { papers: [considered] },
      {},
      {
        'papers:removeStep': () =>
          refuse('paper-step-out-of-order', { because: 'begins-as-draft' }),
      },
    );
    await user.click(await screen.findByText('2 steps'));
    await user.click(
      screen.getByRole('button', {
        name: 'Remove the step “Draft on 1 March 2026: Version 1”',
      }),
    );
    expect(await screen.findByText(/^A paper begins as a draft/)).toBeDefined();
    expect(bridge.sent('papers:removeStep')).toMatchObject([{ place: 0 }]);
  });
});

describe('who receives a paper (X3, Safer Essex 7.1)', () => {
  it('is shown in order with body and address, and who no longer belongs is flagged', async () => {
    const gone = {
      members: [aMember('pcc')],
      representatives: [aRepresentative('okafor', 'pcc', { until: isoDate('2026-06-11') })],
      offices: [],
    };
    const { user } = openPapers({ papers: [considered] }, { ...lists, ...gone });
    await user.click(await screen.findByText('Executive: 2 people'));
    const [shown] = screen.getAllByRole('list', { name: 'Who receives it' });
    expect(
      within(shown!)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Beth Carter, Anyshire County Council, beth@anyshire.example ',
      'Dr Helen Okafor, Office of the Police and Crime Commissioner for Anyshire, no e-mail address No longer in the partnership',
      'Scrutiny committee (clerk)',
    ]);
  });

  it('is nobody where no list is chosen', async () => {
    openPapers({ papers: [aPaper('a')] });
    expect((await screen.findByRole('row', { name: /^Closure/ })).textContent).toContain(
      'No list chosen',
    );
  });
});

describe('a distribution list (X3)', () => {
  it('takes people, others in words, and whether they are given what is confidential', async () => {
    const { user, bridge } = openPapers();
    const panel = await panelOf(user, 'New list');
    await user.click(panel.getByRole('button', { name: 'Save list' }));
    expect(panel.getByText('Enter the name of the list')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: 'Name' }), 'Executive');
    const people = panel.getByRole('combobox', { name: 'People' });
    await user.type(people, 'Shah{Enter}');
    await user.type(people, 'Carter{Enter}');
    for (const name of [/^Members/, 'Stand-ins', 'Agenda', 'Minutes', /^They need to know/]) {
      await user.click(panel.getByRole('checkbox', { name }));
    }
    await user.click(panel.getByRole('button', { name: 'Save list' }));
    await waitFor(() =>
      expect(bridge.sent('distribution:saveList')).toMatchObject([
        {
          id: null,
          name: 'Executive',
          groups: ['members', 'stand-ins'],
          documents: ['agenda', 'minutes'],
          personIds: [ids.person('shah'), ids.person('carter')],
          others: '',
          seesConfidential: true,
        },
      ]),
    );
  });

  it('says who is in its groups today, and what goes to it', async () => {
    const board = aDistributionList('board', {
      groups: ['members'],
      documents: ['agenda', 'papers'],
    });
    openPapers({}, { distributionLists: [board] });
    const row = within(await screen.findByRole('row', { name: /^Board/ }));
    const members = row.getByRole('list', { name: 'Who receives it' });
    expect(within(members).getAllByRole('listitem').length).toBeGreaterThan(1);
    expect(row.queryByText('0 people')).toBeNull();
    expect(row.getByText('Goes to it: agenda, papers')).toBeDefined();
  });

  it('is changed, and stays while a paper uses it, which is named', async () => {
    const empty = aDistributionList('empty', { name: 'Empty', seesConfidential: true });
    const { user, bridge } = openPapers(
      {},
      { distributionLists: [executive, empty] },
      {
        'distribution:removeList': () =>
          refuse('list-in-use', { name: 'Executive', papers: '“Closure report”' }),
      },
    );
    const row = await screen.findByRole('row', { name: /^Executive/ });
    expect(row.textContent).toContain('2 people and others');
    expect(row.textContent).toContain('Not given it');
    const other = screen.getByRole('row', { name: /^Empty/ });
    expect(other.textContent).toContain('0 people');
    expect(other.textContent).toContain('Given it');
    expect(other.textContent).toContain('Nobody is on this list yet.');
    await user.click(screen.getByRole('button', { name: 'Remove the list “Executive”' }));
    expect(await screen.findByText(/it says who receives “Closure report”/)).toBeDefined();
    const panel = await panelOf(user, 'Change the list “Executive”');
    await user.clear(panel.getByRole('textbox', { name: 'Others' }));
    await user.click(panel.getByRole('button', { name: 'Save list' }));
    await waitFor(() =>
      expect(bridge.sent('distribution:saveList')).toMatchObject([
        { id: trackerIds.list('executive'), others: '', personIds: executive.personIds },
      ]),
    );
  });
});
