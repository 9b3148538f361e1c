import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import {
  actionLogView,
  boardAnswers,
  boardView,
  UNDO,
  type Answers,
} from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { anAction } from '../../../support/sample-records';
import { aStream, aStreamReport } from '../../../support/work-stream-builders';

const view = boardView();
const inStream = (key: string) => ({ workStreamId: ids.workStream(key) });
const STREAMS = [
  aStream('data', {
    name: 'Evidence based',
    leadId: ids.person('okafor'),
    reportDue: isoDate('2026-06-10'),
    reports: [aStreamReport('update', '2026-03-01', 'The hub is designed.')],
  }),
  aStream('skills', { name: 'Skills', reports: [aStreamReport('closure', '2026-06-01')] }),
];

function open(answers: Answers = {}, workStreams = STREAMS) {
  const actions = [
    anAction(1, { ...inStream('data'), due: isoDate('2026-06-01') }),
    anAction(2, inStream('skills')),
  ];
  return openScreen(`/p/${view.partnership.id}/actions/work-streams`, {
    ...boardAnswers(view),
    'actions:open': () => ok(actionLogView({ workStreams, actions })),
    'actions:saveStream': () => ok({ undo: UNDO }),
    'actions:removeStream': () => ok({ undo: UNDO }),
    'actions:recordStreamReport': () => ok({ undo: UNDO }),
    'actions:removeStreamReport': () => ok({ undo: UNDO }),
    'exports:save': () => ok(null),
    ...answers,
  });
}

describe('WorkStreamsScreen (A7, G14)', () => {
  it('shows who leads each stream, what is open in it, and when its report is due', async () => {
    open();
    const row = await screen.findByRole('row', { name: /Evidence based/ });
    expect(row.textContent).toContain('Dr Helen Okafor');
    expect(row.textContent).toContain('1 open, 1 overdue');
    expect(row.textContent).toContain('Report due 10 Jun 2026');
    expect(row.textContent).toContain('Overdue 2 days');
  });

  it('shows a missing senior responsible owner, and what a closed stream left open', async () => {
    open();
    const row = await screen.findByRole('row', { name: /Skills/ });
    expect(row.textContent).toContain('No SRO named yet');
    expect(row.textContent).toContain('Closed on 1 Jun 2026');
    expect(row.textContent).toContain('1 action in it is still open.');
    expect(within(row).queryByRole('button', { name: /^Record report/ })).toBeNull();
  });

  it('adds a stream, led by a person or a body, with its report day', async () => {
    const { bridge, user } = open({}, []);
    expect(await screen.findByText('No work streams yet')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add work stream' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Add work stream' }));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Enter the name of the work stream')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: /Name/ }), 'Skills');
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'Senior responsible owner' }),
      panel.getByRole('option', { name: /^Dr Helen Okafor/ }),
    );
    await user.type(panel.getByRole('textbox', { name: 'Next report due' }), '20/6/2026');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('actions:saveStream')).toMatchObject([
        {
          id: null,
          name: 'Skills',
          leadId: ids.person('okafor'),
          leadBodyId: null,
          reportDue: '2026-06-20',
        },
      ]),
    );
  });

  it('records a closure report, and says what it closes and what is still open', async () => {
    const { bridge, user } = open();
    await user.click(
      await screen.findByRole('button', { name: 'Record report on “Evidence based”' }),
    );
    const panel = within(await screen.findByRole('dialog'));
    await user.selectOptions(panel.getByRole('combobox'), 'Closure report');
    expect(panel.getByRole('status').textContent).toContain('1 action in it is still open.');
    expect(panel.queryByRole('textbox', { name: /Next report due/ })).toBeNull();
    await user.type(panel.getByRole('textbox', { name: /What was reported/ }), 'All is done.');
    await user.click(panel.getByRole('button', { name: 'Record' }));
    await waitFor(() =>
      expect(bridge.sent('actions:recordStreamReport')).toMatchObject([
        {
          workStreamId: ids.workStream('data'),
          report: { kind: 'closure', on: '2026-06-12', text: 'All is done.' },
          nextDue: null,
        },
      ]),
    );
  });

  it('removes a report recorded in error', async () => {
    const { bridge, user } = open();
    await user.click(
      await screen.findByRole('button', { name: /^Remove the update report of 1 Mar/ }),
    );
    expect(bridge.sent('actions:removeStreamReport')).toMatchObject([
      { workStreamId: ids.workStream('data'), place: 0 },
    ]);
  });

  it('says why a stream with actions cannot be removed, and what to do', async () => {
    const { user } = open({
      'actions:removeStream': () => refuse('work-stream-in-use', { name: 'Skills', count: '1' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Remove “Skills”' }));
    expect(
      await screen.findByText(
        /An action belongs to “Skills”, so it stays. Group the log by work stream/,
      ),
    ).toBeDefined();
  });

  it('exports the table of work to be carried forward', async () => {
    const { bridge, user } = open();
    await user.click(
      await screen.findByRole('button', { name: 'Export work to be carried forward' }),
    );
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toMatchObject([{ document: 'work-streams' }]),
    );
  });
});
