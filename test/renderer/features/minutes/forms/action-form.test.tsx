import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoMonth, isoTime } from '#shared/model/iso-date';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView, UNDO } from '../../../../support/fake-bridge';
import { openScreen } from '../../../../support/open-screen';
import { boardAttendance, boardOrganisations } from '../../../../support/sample-board';
import { aMeeting, anAction, anItem } from '../../../../support/sample-records';

const view = boardView();
const [body] = boardOrganisations;
const due = isoMonth('2026-09');
const action = anAction(1, {
  what: 'Publish the plan',
  ownerIds: [ids.person('okafor')],
  bodyIds: [body!.id],
  due,
  firstDue: due,
  status: 'on-hold',
  holdReason: 'Paused',
  rag: 'red',
  workStreamId: ids.workStream('skills'),
  isConfidential: true,
});

function open() {
  const meeting = aMeeting({
    state: 'in-progress',
    agenda: [anItem(1)],
    attendance: boardAttendance(),
    minutes: [{ itemId: ids.item(1), blocks: [{ type: 'action', actionId: action.id }] }],
  });
  return openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'meetings:open': () => ok({ ...view, meeting, actions: [action] }),
    'actions:save': () => ok({ action, undo: UNDO }),
    'minutes:save': () => ok({ savedAt: isoTime('10:42'), seq: 1, kept: 0 }),
  });
}

describe('an action in the minutes', () => {
  it('shows people and bodies that own it, the month it is due by, and that it is confidential (A5, A12, M3)', async () => {
    open();
    const edit = await screen.findByRole('button', { name: 'Edit action A-2026-001' });
    const block = edit.closest('[data-kind="action"]');
    expect(block?.textContent).toContain(`Dr Helen Okafor, ${body!.name}`);
    expect(block?.textContent).toContain('due end of September 2026');
    expect(block?.textContent).toContain('A-2026-001 (Confidential)');
  });

  it('is changed without losing what its form does not show (A7, A11, A13, M3)', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Edit action A-2026-001' }));
    const form = within(await screen.findByRole('form', { name: 'Change action A-2026-001' }));
    const what = { name: 'Action', description: 'This action is confidential.' };
    await user.type(form.getByRole('textbox', what), ' again');
    await user.click(form.getByRole('button', { name: 'Save action' }));
    await waitFor(() =>
      expect(bridge.sent('actions:save')).toEqual([
        {
          partnershipId: view.partnership.id,
          actionId: action.id,
          what: 'Publish the plan again',
          ownerIds: action.ownerIds,
          bodyIds: action.bodyIds,
          due,
        },
      ]),
    );
  });
});
