import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { Action } from '#shared/model/action';
import { evidenceIdSchema } from '#shared/model/id';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import { meetingDigest } from '../../../../main/storage/documents/document-kinds';
import { ids } from '../../../support/board-builders';
import { actionLogView, boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aMeeting, anAction, anUpdate } from '../../../support/sample-records';
import { trackerAnswers } from '../../../support/tracker-answers';

const view = boardView();
const partnershipId = view.partnership.id;
const meeting = (key: string, date: string, state: 'planned' | 'closed') => ({
  ...meetingDigest(aMeeting({ id: ids.meeting(key), date: isoDate(date), state })),
  agenda: [],
});
const meetings = [
  meeting('july', '2026-07-08', 'planned'),
  meeting('june', '2026-06-11', 'closed'),
];

function open(actions: Action[]) {
  const changed = () => ok({ action: actions[0]!, undo: UNDO });
  return openScreen(`/p/${partnershipId}/actions`, {
    ...boardAnswers(view),
    ...trackerAnswers(actionLogView({ actions, meetings })),
    'actions:settleReport': () => ok({ undo: UNDO }),
    'actions:setReferences': () => ok({ undo: UNDO }),
    'actions:save': changed,
    'actions:addEvidence': changed,
    'actions:removeEvidence': changed,
    'actions:saveEvidence': () => ok({ fileName: 'Minute.pdf' }),
  });
}

it('settles by hand what is reported at the next meeting; those far off in one step (A1, A2)', async () => {
  const { bridge, user } = open([
    anAction(1, { what: 'Due far off', due: isoDate('2027-01-01') }),
    anAction(2, { what: 'Raised since', raisedOn: isoDate('2026-06-12'), due: null }),
    anAction(3, {
      what: 'Left out',
      due: isoDate('2026-07-01'),
      reportChoices: [{ meetingId: ids.meeting('july'), choice: 'left-out' }],
    }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Settle the list' }));
  const group = within(screen.getByRole('group', { name: 'Actions to report on' }));
  const boxes = group.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
  // The soonest due first: left out by hand, proposed by the rule, not proposed.
  expect(boxes).toEqual([false, true, false]);
  await user.click(group.getByRole('checkbox', { name: /Raised since/ }));
  await user.click(group.getByRole('checkbox', { name: /Due far off/ }));
  await user.click(group.getByRole('checkbox', { name: /Left out/ }));
  await user.click(screen.getByRole('button', { name: /^Leave out 1 action due more than/ }));
  await user.click(screen.getByRole('button', { name: 'Follow the rule again' }));
  const which = { partnershipId, meetingId: ids.meeting('july') };
  expect(bridge.sent('actions:settleReport')).toEqual([
    { ...which, actionIds: [ids.action(2)], choice: 'put-in' },
    { ...which, actionIds: [ids.action(1)], choice: 'left-out' },
    { ...which, actionIds: [ids.action(3)], choice: null },
    { ...which, actionIds: [ids.action(1)], choice: 'left-out' },
    { ...which, actionIds: [ids.action(3)], choice: null },
  ]);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.queryByRole('group', { name: 'Actions to report on' })).toBeNull();
});

it('changes how actions are numbered, where the numbers can be told apart', async () => {
  const { bridge, user } = open([anAction(1)]);
  expect(await screen.findByText('Actions are numbered like A-2026-001.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Change numbering' }));
  const panel = within(await screen.findByRole('dialog', { name: 'How actions are numbered' }));
  const pattern = panel.getByRole('textbox', { name: 'Pattern' });
  await user.clear(pattern);
  await user.type(pattern, 'SA-{{number}');
  await user.click(panel.getByRole('button', { name: 'Save numbering' }));
  expect(await panel.findByText(/^Put \{year\} and \{number\}/)).toBeDefined();
  await user.type(pattern, '/{{year}');
  await user.click(panel.getByRole('button', { name: 'Save numbering' }));
  expect(bridge.sent('actions:setReferences')).toEqual([
    { partnershipId, pattern: 'SA-{number}/{year}' },
  ]);
});

it('says who wrote an update and where, why a date was moved, who leads, and what shows it was done', async () => {
  const file = { name: 'Minute.pdf', sha256: 'a'.repeat(64), bytes: 6 } as never;
  const { bridge, user } = open([
    anAction(1, {
      ownerIds: [ids.person('okafor'), ids.person('cole')],
      leadId: ids.person('cole'),
      due: isoDate('2026-08-01'),
      updates: [
        anUpdate('2026-06-11', 'Half done', { by: 'A. Clerk', meetingId: ids.meeting('june') }),
      ],
      dueChanges: [
        {
          on: isoDate('2026-06-11'),
          from: isoDate('2026-07-01'),
          to: isoMonth('2026-08'),
          reason: 'Late',
        },
      ],
      evidence: [
        {
          id: evidenceIdSchema.parse('e1'),
          on: isoDate('2026-06-11'),
          text: 'Signed minute',
          file,
        },
      ],
    }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Open A-2026-001' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Action A-2026-001' }));
  expect(panel.getByText('11 Jun 2026, A. Clerk, at the meeting of 11 Jun 2026')).toBeDefined();
  expect(panel.getByText(/^11 Jun 2026: from 1 Jul 2026 to .*Aug.* 2026\. Late$/)).toBeDefined();
  await user.click(panel.getByRole('button', { name: 'Save file “Signed minute”' }));
  expect(await screen.findByText('Minute.pdf saved')).toBeDefined();
  await user.click(panel.getByRole('button', { name: 'Remove evidence “Signed minute”' }));
  await user.type(panel.getByRole('textbox', { name: /^What shows it/ }), 'Folder 12');
  await user.click(panel.getByRole('button', { name: 'Add evidence' }));
  const which = { partnershipId, actionId: ids.action(1) };
  expect(bridge.sent('actions:removeEvidence')).toEqual([{ ...which, evidenceId: 'e1' }]);
  expect(bridge.sent('actions:addEvidence')).toEqual([
    { ...which, text: 'Folder 12', withFile: false },
  ]);
  await user.selectOptions(panel.getByRole('combobox', { name: 'Lead' }), 'The first named');
  const due = panel.getByRole('textbox', { name: 'Due' });
  await user.clear(due);
  await user.type(due, '1/10/2026');
  await user.type(panel.getByRole('textbox', { name: 'Why the date is moved' }), 'Recess');
  await user.click(panel.getByRole('button', { name: 'Save action' }));
  expect(bridge.sent('actions:save')).toMatchObject([
    { ...which, leadId: null, due: '2026-10-01', dueReason: 'Recess' },
  ]);
});
