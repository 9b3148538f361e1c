import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { ActionLogView } from '#shared/ipc/views';
import { isoDate } from '#shared/model/iso-date';
import { meetingDigest } from '../../../../main/storage/documents/document-kinds';
import { ids } from '../../../support/board-builders';
import { actionLogView, boardAnswers, boardView } from '../../../support/fake-bridge';
import { trackerAnswers } from '../../../support/tracker-answers';
import { openScreen } from '../../../support/open-screen';
import { boardOrganisations } from '../../../support/sample-board';
import { aMeeting, anAction } from '../../../support/sample-records';
import { aStream } from '../../../support/work-stream-builders';

const view = boardView();
const [body] = boardOrganisations;
const raisedIn = (key: string, on: string) => ({
  raisedOn: isoDate(on),
  origin: { meetingId: ids.meeting(key), itemId: ids.item(1) },
});
const meeting = (key: string, date: string, state: 'planned' | 'closed') => ({
  ...meetingDigest(aMeeting({ id: ids.meeting(key), date: isoDate(date), state })),
  agenda: [],
});

const LOG = actionLogView({
  meetings: [
    meeting('june', '2026-06-10', 'closed'),
    meeting('march', '2026-03-11', 'closed'),
    meeting('july', '2026-07-08', 'planned'),
  ],
  workStreams: [aStream('skills', { name: 'Skills' })],
  actions: [
    anAction(1, {
      what: 'Publish the plan',
      ownerIds: [ids.person('okafor')],
      bodyIds: [body!.id],
      rag: 'red',
      isConfidential: true,
      due: isoDate('2026-06-01'),
      ...raisedIn('march', '2026-03-11'),
    }),
    anAction(2, { what: 'Book the hall', status: 'on-hold', holdReason: 'Paused by the county' }),
    anAction(3, {
      what: 'Train the leads',
      bodyIds: [body!.id],
      workStreamId: ids.workStream('skills'),
    }),
  ],
});

function open(log: ActionLogView = LOG) {
  return openScreen(`/p/${view.partnership.id}/actions`, {
    ...boardAnswers(view),
    ...trackerAnswers(log),
    'exports:save': () => ok(null),
  });
}

describe('the action log on screen', () => {
  it('says how often each was carried forward, its age and where it was raised (A2)', async () => {
    open();
    const row = await screen.findByRole('row', { name: /Publish the plan/ });
    expect(row.textContent).toContain(
      'Carried forward once, 93 days old, raised at the meeting of 11 Mar 2026',
    );
    expect(screen.getByRole('row', { name: /Book the hall/ }).textContent).toContain(
      'Not carried forward so far, 2 days old, raised outside a meeting',
    );
  });

  it('says in words what is red, confidential and on hold, and who leads (A1, A11, A13, M3)', async () => {
    open();
    const row = await screen.findByRole('row', { name: /Publish the plan/ });
    expect(row.textContent).toContain('Red');
    expect(row.textContent).toContain('Confidential');
    expect(row.textContent).toContain('Dr Helen Okafor, lead');
    expect(row.textContent).toContain(body!.name);
    expect(screen.getByRole('row', { name: /Book the hall/ }).textContent).toContain(
      'Paused by the county',
    );
  });

  it('lists who must report at the next meeting, and on what (A1)', async () => {
    open();
    await screen.findByText('Next meeting: who must report (3)');
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toContain(`${body!.name}: A-2026-001, A-2026-003`);
    expect(items).toContain('Nobody yet: A-2026-002');
    expect(screen.getByRole('main').textContent).toContain('At the meeting on 8 July 2026');
  });

  it('says that nobody has to report, and that the next meeting has no date', async () => {
    open({ ...LOG, meetings: [] });
    await screen.findByText('Next meeting: who must report (0)');
    const main = screen.getByRole('main').textContent;
    expect(main).toContain('Nobody has to report.');
    expect(main).toContain('The next meeting is not dated yet');
  });

  it('is parted by organisation, each with how much is overdue; no owner last (A5, A10)', async () => {
    const { user } = open();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Group by' }),
      'Organisation',
    );
    const heading = await screen.findByRole('row', { name: new RegExp(`^${body!.name}`) });
    expect(heading.textContent).toContain('2 open, 1 overdue');
    const titles = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(titles.at(-1)).toBe('No owner: to be settled');
  });

  it('is parted by work stream, and shown of one body (A5, A7)', async () => {
    const { user } = open();
    const groupBy = await screen.findByRole('combobox', { name: 'Group by' });
    await user.selectOptions(groupBy, 'Work stream');
    expect((await screen.findByRole('row', { name: /^Skills/ })).textContent).toContain('1 open');
    await user.click(screen.getByRole('combobox', { name: 'Owner' }));
    await user.clear(screen.getByRole('combobox', { name: 'Owner' }));
    await user.type(screen.getByRole('combobox', { name: 'Owner' }), body!.name);
    await user.click(await screen.findByRole('option', { name: body!.name, hidden: true }));
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Open A-/ })).toHaveLength(2),
    );
  });

  it('is exported to be circulated; complete by choice (M3)', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Export action log to Word' }));
    await user.click(screen.getByRole('button', { name: 'Choose a version of the action log' }));
    await user.click(await screen.findByText('Complete, for the Chair and secretariat'));
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toMatchObject([
        { document: 'action-log', version: 'circulated' },
        { document: 'action-log', version: 'complete' },
      ]),
    );
  });
});
