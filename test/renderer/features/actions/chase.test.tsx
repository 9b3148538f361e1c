import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { actionLogView, boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { trackerAnswers } from '../../../support/tracker-answers';
import { openScreen } from '../../../support/open-screen';
import { anAction } from '../../../support/sample-records';

const shah = ids.person('shah');
const carter = ids.person('carter');
const okafor = ids.person('okafor');
const due = isoDate('2026-06-01');
const chased = [{ on: isoDate('2026-06-10'), to: 'Priya Shah', by: 'Beth Carter' }];
const ACTIONS = [
  anAction(1, { ownerIds: [shah], due, chased, updates: [] }),
  anAction(2, { ownerIds: [shah, carter], due }),
  anAction(3, { ownerIds: [okafor], due }),
  anAction(4, { ownerIds: [], due }),
  anAction(5, { bodyIds: [ids.organisation('county')], due }),
];
const [first, second] = ACTIONS;
const token = fileTokenSchema.parse('file-1');
const draft = { personId: shah, actionIds: [first!.id, second!.id], token, fileName: 'Shah.eml' };

async function openChase() {
  const view = boardView();
  const people = view.people.map((person) => ({
    ...person,
    email: [shah, carter].includes(person.id) ? `${person.id}@anyshire.example` : '',
  }));
  const opened = openScreen(`/p/${view.partnership.id}/actions`, {
    ...boardAnswers(view),
    ...trackerAnswers({ ...actionLogView({ actions: ACTIONS }), people }),
    'chases:draft': () => ok({ drafts: [draft] }),
    'chases:record': () => ok({ undo: UNDO }),
    'exports:showInFolder': () => ok(null),
  });
  await opened.user.click(await screen.findByRole('button', { name: 'Chase' }));
  return { ...opened, panel: within(await screen.findByRole('dialog')) };
}

it('saves drafts for those who are chosen, and records that they were sent (A4)', async () => {
  const { user, bridge, panel } = await openChase();
  expect(panel.getAllByRole('checkbox')).toHaveLength(2);
  await user.click(panel.getByRole('checkbox', { name: /, 1 action$/ }));
  await user.click(panel.getByRole('button', { name: 'Save e-mail drafts' }));
  await waitFor(() =>
    expect(bridge.sent('chases:draft')).toMatchObject([{ scope: 'overdue', personIds: [shah] }]),
  );
  await user.click(await panel.findByRole('button', { name: 'Show in folder: Shah.eml' }));
  expect(bridge.sent('exports:showInFolder')).toEqual([{ token }]);
  await user.click(panel.getByRole('button', { name: 'I have sent them' }));
  const { personId, actionIds } = draft;
  await waitFor(() =>
    expect(bridge.sent('chases:record')).toMatchObject([
      { on: '2026-06-12', chases: [{ personId, actionIds }] },
    ]),
  );
  expect(await screen.findByText('Chased: 1 owner.')).toBeTruthy();
});

it('names those whom no draft reaches (A5, A10)', async () => {
  const { panel } = await openChase();
  const warnings = panel
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
  expect(warnings).toMatch(/No e-mail address is known of .*Okafor/);
  expect(warnings).toMatch(/Owned by Anyshire County Council without a person/);
  expect(warnings).toContain(`Owned by nobody: ${ACTIONS[3]!.reference}.`);
});

it('asks nobody once everybody is left out', async () => {
  const { user, bridge, panel } = await openChase();
  for (const box of panel.getAllByRole('checkbox')) await user.click(box);
  expect(panel.getByText('Choose whom to ask.')).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'Save e-mail drafts' }));
  expect(bridge.sent('chases:draft')).toEqual([]);
});

it('says in the log and in the action when it was chased, and that nobody answered (A4)', async () => {
  const { user, panel } = await openChase();
  await user.click(panel.getByRole('button', { name: 'Cancel' }));
  const row = screen.getByRole('row', { name: new RegExp(first!.reference) });
  expect(row.textContent).toContain('Chased 10 June 2026, no answer since');
  await user.click(screen.getByRole('button', { name: `Open ${first!.reference}` }));
  const details = within(await screen.findByRole('dialog', { name: /^Action / }));
  expect(details.getByText('10 June 2026: Priya Shah was asked, by Beth Carter')).toBeTruthy();
});
