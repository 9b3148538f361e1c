import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { Pack } from '#shared/model/meeting-cycle';
import { ids } from '../../../support/board-builders';
import { boardView, registersView, UNDO } from '../../../support/fake-bridge';
import { openTimeline } from '../../../support/open-timeline';
import { aPack, anArrivedPaper, aStoredFile } from '../../../support/pack-builders';
import { aMeeting, anItem } from '../../../support/sample-records';
import { emptyCycle } from '../../../support/sample-timeline';
import { aDistributionList, aPaper, trackerIds } from '../../../support/tracker-builders';

const board = aDistributionList('board', { name: 'Board' });
const other = aDistributionList('other', { name: 'Executive', seesConfidential: true });
const arrived = anArrivedPaper('arrived', { marking: 'OFFICIAL' });
const restricted = anArrivedPaper('restricted', {
  title: 'Case',
  distributionListId: trackerIds.list('other'),
});
const agenda = [
  anItem(1),
  anItem(2, { paperIds: [arrived.id, restricted.id, trackerIds.paper('follows')] }),
  anItem(3, { late: { reason: 'the grant came late', permittedBy: 'the Chair' } }),
];
const papers = [arrived, restricted, aPaper('follows', undefined, { title: 'Budget' })];

function openPacks(packs: Pack[] = [], distributionLists = [board, other]) {
  const view = boardView({ distributionLists });
  const cycle = { ...emptyCycle, packs };
  const meeting = aMeeting({ state: 'planned', agenda, cycle });
  const meetingView = { ...view, meeting, actions: [] };
  const opened = openTimeline(
    {},
    {},
    {
      'meetings:open': () => ok(meetingView),
      'registers:open': () => ok(registersView(view, { papers })),
      'packs:make': () =>
        ok({
          fileName: 'Papers.zip',
          undo: UNDO,
          view: { ...meetingView, meeting: { ...meeting, cycle: { ...cycle, packs: [aPack()] } } },
        }),
      'packs:remove': () =>
        ok({ view: { ...meetingView, meeting: { ...meeting, cycle: emptyCycle } }, undo: UNDO }),
    },
  );
  return { ...opened, meeting };
}

async function openPanel(user: ReturnType<typeof openPacks>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Make a pack' }));
  const dialog = await screen.findByRole('dialog', { name: 'Make a pack' });
  await within(dialog).findByRole('combobox', { name: 'For' });
  return within(dialog);
}

const forEverything = 'Those entitled to everything';

const linesOf = (panel: ReturnType<typeof within>): (string | null)[] =>
  within(panel.getByRole('region', { name: 'What will be in it' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a pack of papers', () => {
  it('is summed up before it is made: what is in it, to follow, late (N4, N6)', async () => {
    const { user } = openPacks();
    const panel = await openPanel(user);
    await user.selectOptions(panel.getByRole('combobox', { name: 'For' }), forEverything);
    expect(linesOf(panel)).toEqual([
      'Agenda',
      'Minutes of the last meeting, complete',
      'Action log, complete',
      'Item 2: Closure report: Closure report.pdf',
      'Item 2: Case: Closure report.pdf',
      'Item 2: Budget: to follow',
      'Item 3: Late item accepted by the Chair because the grant came late',
    ]);
    expect(panel.queryByRole('combobox', { name: 'Extent' })).toBeNull();
  });

  it('tells what is left out for those it is for, and why (X3, X5)', async () => {
    const { user } = openPacks();
    const panel = await openPanel(user);
    await user.selectOptions(panel.getByRole('combobox', { name: 'For' }), 'A distribution list');
    expect(panel.getByText(/“Case” is left out, because it is for another list/)).toBeDefined();
    expect(linesOf(panel)).toContain('Minutes of the last meeting, without what is confidential');
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'Distribution list' }),
      'Executive',
    );
    expect(linesOf(panel)).toContain('Item 2: Case: Closure report.pdf');
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'For' }),
      'Anybody: for publication',
    );
    expect(panel.getByText(/“Case” is left out, because it is for a distribution/)).toBeDefined();
    expect(panel.getByText(/so would this pack be/)).toBeDefined();
  });

  it('starts with a list, not with what is confidential, and with the whole pack of several lists', async () => {
    const { user } = openPacks([aPack({ audience: 'circulation', paperIds: [arrived.id] })]);
    const panel = await openPanel(user);
    const value = (name: string) =>
      panel.getByRole<HTMLSelectElement>('combobox', { name }).selectedOptions[0]?.textContent;
    expect(value('For')).toBe('A distribution list');
    expect(value('Distribution list')).toBe('Board');
    expect(value('Extent')).toBe('The whole pack');
    expect(linesOf(panel)).toContain('Item 2: Closure report: Closure report.pdf');
  });

  it('says at once that a list is wanting', async () => {
    const { user } = openPacks([], []);
    const panel = await openPanel(user);
    await user.selectOptions(panel.getByRole('combobox', { name: 'For' }), 'A distribution list');
    expect(
      panel.getByText('There is no distribution list yet: make one under Papers.'),
    ).toBeDefined();
  });

  it('is made for a list as one document, and then stands in the list', async () => {
    const { user, bridge, meeting } = openPacks();
    const panel = await openPanel(user);
    await user.selectOptions(panel.getByRole('combobox', { name: 'For' }), 'A distribution list');
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'Made as' }),
      'One Word document, beside which the attached papers go',
    );
    await user.click(panel.getByRole('button', { name: 'Make the pack' }));
    expect(await screen.findByText('Pack saved as Papers.zip, and recorded.')).toBeDefined();
    expect(bridge.sent('packs:make')).toEqual([
      {
        meetingId: meeting.id,
        audience: 'circulation',
        listId: board.id,
        isSupplement: false,
        form: 'docx',
      },
    ]);
    expect(
      await screen.findByText(/^Those entitled to everything, made on 1 June 2026/),
    ).toBeDefined();
  });

  it('is offered as a numbered supplement of what is new, or whole again (N6)', async () => {
    const earlier = aPack({
      itemIds: [1, 2].map((key) => ids.item(key)),
      paperIds: [arrived.id, restricted.id],
    });
    const { user, bridge } = openPacks([earlier]);
    const panel = await openPanel(user);
    await user.selectOptions(panel.getByRole('combobox', { name: 'For' }), forEverything);
    expect(linesOf(panel)).toEqual([
      'Agenda as it is now',
      'Item 3: Late item accepted by the Chair because the grant came late',
    ]);
    const extent = panel.getByRole('combobox', { name: 'Extent' });
    expect(within(extent).getByText('Only what is new, as supplement 1')).toBeDefined();
    await user.selectOptions(extent, 'The whole pack');
    expect(linesOf(panel)).toContain('Action log, complete');
    await user.click(panel.getByRole('button', { name: 'Make the pack' }));
    await waitFor(() =>
      expect(bridge.sent('packs:make')).toMatchObject([{ isSupplement: false, form: 'zip' }]),
    );
  });

  it('says where nothing is new', async () => {
    const earlier = aPack({
      itemIds: agenda.map(({ id }) => id),
      paperIds: papers.map(({ id }) => id),
    });
    const { user } = openPacks([earlier]);
    const panel = await openPanel(user);
    await user.selectOptions(panel.getByRole('combobox', { name: 'For' }), forEverything);
    expect(panel.getByText('Nothing is new since the last pack.')).toBeDefined();
  });

  it('shows its files, and can be taken out of the record', async () => {
    const { user, bridge } = openPacks([
      aPack({ supplement: 2, files: [aStoredFile('01 Cover.docx')] }),
    ]);
    expect(await screen.findByText('01 Cover.docx')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Remove: .*supplement 2/ }));
    expect(await screen.findByText('Pack taken out of the record.')).toBeDefined();
    expect(bridge.sent('packs:remove')).toMatchObject([{ packId: 'pack-1' }]);
  });
});
