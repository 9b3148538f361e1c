import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { plannedItemIdSchema } from '#shared/model/register-ids';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aMeeting, anItem } from '../../../support/sample-records';

const meeting = aMeeting({
  state: 'planned',
  agenda: [
    anItem('welcome', { title: 'Welcome' }),
    anItem('report', { title: 'Report' }),
    anItem('aob', { title: 'Any other business' }),
  ],
});

function openAgenda(more: Answers = {}, view = boardView()) {
  let now = meeting;
  return openScreen(`/m/${meeting.id}/agenda`, {
    ...boardAnswers(view),
    'meetings:open': () => ok({ ...view, meeting: now, actions: [] }),
    'meetings:saveAgenda': ({ agenda }) => {
      const withIds = agenda.map((item, n) => ({ ...item, id: item.id ?? `new-${n}` }));
      now = { ...now, agenda: withIds as typeof now.agenda };
      return ok({ view: { ...view, meeting: now, actions: [] }, undo: UNDO });
    },
    ...more,
  });
}

describe('the details of an item', () => {
  it('have a title in Welsh where papers are made in Welsh, and there alone', async () => {
    const board = boardView();
    const { partnership } = board;
    const houseStyle = { ...partnership.houseStyle, languages: 'both' } as const;
    const view = { ...board, partnership: { ...partnership, houseStyle } };
    const { user, bridge } = openAgenda({}, view);
    await user.click(await screen.findByRole('button', { name: 'Details of item 2, Report' }));
    const panel = await screen.findByRole('dialog', { name: 'Report' });
    await user.click(within(panel).getByRole('textbox', { name: 'Title in Welsh' }));
    await user.paste('Adroddiad');
    await waitFor(() =>
      expect(bridge.sent('meetings:saveAgenda').at(-1)?.agenda[1]).toMatchObject({
        title: 'Report',
        titleWelsh: 'Adroddiad',
      }),
    );
  });

  it('say where it comes from, that it is closed and why it is late, in its row (N4, N8, N9, X1)', async () => {
    const { user, bridge } = openAgenda();
    await user.click(await screen.findByRole('button', { name: 'Details of item 2, Report' }));
    const panel = await screen.findByRole('dialog', { name: 'Report' });
    expect(within(panel).queryByRole('textbox', { name: 'Title in Welsh' })).toBeNull();
    await user.selectOptions(within(panel).getByRole('combobox'), 'Work plan');
    const fill = async (name: string, text: string): Promise<void> => {
      await user.click(within(panel).getByRole('textbox', { name }));
      await user.paste(text);
    };
    await fill('Proposed by', 'The network ');
    await user.click(within(panel).getByRole('switch', { name: /^Closed/ }));
    await user.click(within(panel).getByRole('switch', { name: /^Came after/ }));
    await fill('Accepted because', 'it is new');
    await fill('Accepted by', 'the Chair');
    await waitFor(() =>
      expect(bridge.sent('meetings:saveAgenda').at(-1)?.agenda[1]).toMatchObject({
        source: 'work-plan',
        proposedBy: 'The network',
        isClosed: true,
        late: { reason: 'it is new', permittedBy: 'the Chair' },
      }),
    );
    await user.keyboard('{Escape}');
    expect(
      await screen.findByText(
        'Closed: without the public. Late item accepted by the Chair because it is new. From: work plan. Proposed by The network',
      ),
    ).toBeDefined();
    expect(screen.getByText(/Item 2 is closed and lies between open ones/)).toBeDefined();
  });
});

describe('what the forward plan suggests', () => {
  it('is put on the agenda with who asked for it, and the plan is told (N8, N9)', async () => {
    const id = plannedItemIdSchema.parse('planned-1');
    const { user, bridge } = openAgenda({
      'meetings:suggestItems': () =>
        ok([
          {
            reason: 'planned',
            subject: 'Night bus',
            purpose: 'discussion',
            clause: null,
            planned: { id, proposedBy: 'Fire service', presenter: 'Sam Ford' },
          },
        ]),
      'forwardPlan:putOnAgenda': () => ok({ undo: UNDO }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add “Night bus”' }));
    await waitFor(() =>
      expect(bridge.sent('meetings:saveAgenda').at(-1)?.agenda.at(-1)).toMatchObject({
        title: 'Night bus',
        purpose: 'discussion',
        source: 'work-plan',
        proposedBy: 'Fire service',
        presenter: 'Sam Ford',
      }),
    );
    expect(bridge.sent('forwardPlan:putOnAgenda')).toMatchObject([
      { plannedId: id, addsItem: false },
    ]);
  });
});

describe('what the rules suggest', () => {
  it('is put on the agenda by a press, with its purpose, and is then no longer suggested (N8)', async () => {
    const { user, bridge } = openAgenda({
      'meetings:suggestItems': () =>
        ok([
          { reason: 'office-ends', subject: 'Chair', purpose: 'decision', clause: '5.2' },
          { reason: 'duty', subject: 'any other business ', purpose: 'decision', clause: null },
        ]),
    });
    const section = await screen.findByRole('region', {
      name: 'Suggested by the rules and the forward plan',
    });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['AddElection of the Chairterms of reference, clause 5.2']);
    await user.click(within(section).getByRole('button', { name: 'Add “Election of the Chair”' }));
    await waitFor(() =>
      expect(bridge.sent('meetings:saveAgenda').at(-1)?.agenda.at(-1)).toMatchObject({
        id: null,
        title: 'Election of the Chair',
        purpose: 'decision',
        source: 'rules',
      }),
    );
    expect(
      screen.queryByRole('region', { name: 'Suggested by the rules and the forward plan' }),
    ).toBeNull();
  });
});
