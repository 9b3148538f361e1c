import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import type { Output } from '#shared/ipc/contract';
import { ok } from '#shared/ipc/result';
import type { PersonId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { actionLogView, boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { trackerAnswers } from '../../../support/tracker-answers';
import { openScreen } from '../../../support/open-screen';
import { anAction, TODAY } from '../../../support/sample-records';

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
const [first, second, third] = ACTIONS;
const token = fileTokenSchema.parse('file-1');
const { partnership } = boardView();
const part = (...actions: (typeof ACTIONS)[number][]) => ({
  partnershipId: partnership.id,
  partnership: partnership.name,
  count: actions.length,
  references: actions.map(({ reference }) => reference),
});
const parts = [{ partnershipId: partnership.id, actionIds: [first!.id, second!.id] }];
const draft = { personId: shah, parts, token, fileName: 'Shah.eml' };
const elsewhere = { ...part(third!), partnership: 'Safer Otherton', count: 13 };
const owner = (personId: PersonId, name: string, isReached: boolean) => ({
  personId,
  name,
  isReached,
});
const CHASES: Output<'chases:overview'> = {
  today: TODAY,
  people: [
    { ...owner(shah, 'Priya Shah', true), parts: [part(first!, second!), elsewhere] },
    { ...owner(carter, 'Beth Carter', true), parts: [part(second!)] },
    { ...owner(okafor, 'Helen Okafor', false), parts: [part(third!)] },
  ],
  bodies: [{ organisationId: ids.organisation('county'), name: 'Anyshire County Council' }],
  unowned: [part(ACTIONS[3]!)],
  unanswered: {
    count: 3,
    first: [
      {
        partnershipId: partnership.id,
        partnership: partnership.name,
        actionId: first!.id,
        reference: first!.reference,
        what: first!.what,
        isConfidential: true,
        on: isoDate('2026-06-10'),
        to: ['Priya Shah'],
      },
    ],
  },
};

async function openChase(chases = CHASES, address = `/p/${partnership.id}/actions`) {
  const view = boardView();
  const opened = openScreen(address, {
    ...boardAnswers(view),
    ...trackerAnswers(actionLogView({ actions: ACTIONS })),
    'chases:overview': () => ok(chases),
    'chases:draft': () => ok({ drafts: [draft] }),
    'chases:record': () => ok({ undo: UNDO }),
    'exports:showInFolder': () => ok(null),
  });
  await opened.user.click(await screen.findByRole('button', { name: 'Chase' }));
  const panel = within(await screen.findByRole('dialog'));
  await panel.findByRole('button', { name: 'Save e-mail drafts' });
  return { ...opened, panel };
}

it('saves drafts for those who are chosen, and records that they were sent (A4)', async () => {
  const { user, bridge, panel } = await openChase();
  expect(panel.getAllByRole('checkbox')).toHaveLength(2);
  await user.click(panel.getByRole('checkbox', { name: 'Beth Carter, 1 action' }));
  await user.click(panel.getByRole('button', { name: 'Save e-mail drafts' }));
  await waitFor(() =>
    expect(bridge.sent('chases:draft')).toMatchObject([{ scope: 'overdue', personIds: [shah] }]),
  );
  await user.click(await panel.findByRole('button', { name: 'Show in folder: Shah.eml' }));
  expect(bridge.sent('exports:showInFolder')).toEqual([{ token }]);
  await user.click(panel.getByRole('button', { name: 'I have sent them' }));
  await waitFor(() =>
    expect(bridge.sent('chases:record')).toMatchObject([
      { on: '2026-06-12', chases: [{ personId: shah, parts }] },
    ]),
  );
  expect(await screen.findByText('Chased: 1 owner.')).toBeDefined();
});

it('names those whom no draft reaches (A5, A10)', async () => {
  const { panel } = await openChase();
  const warnings = panel
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
  expect(warnings).toMatch(/No e-mail address that works is known of .*Okafor/);
  expect(warnings).toMatch(/Owned by Anyshire County Council without a person/);
  expect(warnings).toContain(`Owned by nobody: ${ACTIONS[3]!.reference}.`);
});

it('asks nobody once everybody is left out', async () => {
  const { user, bridge, panel } = await openChase();
  for (const box of panel.getAllByRole('checkbox')) await user.click(box);
  expect(panel.getByText('Choose whom to ask.')).toBeDefined();
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
  expect(details.getByText('10 June 2026: Priya Shah was asked, by Beth Carter')).toBeDefined();
});

const NOBODY = { people: [], bodies: [], unowned: [], unanswered: { count: 0, first: [] } };

it('asks about all partnerships in one letter to each, and says in which (A4)', async () => {
  const { user, bridge, panel } = await openChase(CHASES, '/actions');
  const box = panel.getByRole('checkbox', { name: 'Priya Shah, 15 actions' });
  const about = box.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(about)?.textContent).toBe(
    `${partnership.name}: ${first!.reference} and ${second!.reference}; Safer Otherton: ${third!.reference} and 12 more`,
  );
  await user.selectOptions(panel.getByRole('combobox', { name: 'About' }), 'All open actions');
  await user.click(await panel.findByRole('button', { name: 'Save e-mail drafts' }));
  await waitFor(() =>
    expect(bridge.sent('chases:draft')).toEqual([
      { partnershipId: null, scope: 'open', personIds: [shah, carter] },
    ]),
  );
});

it('lists who has not answered, marked where confidential, each with a link that opens it (A4, M3)', async () => {
  const { user, panel } = await openChase(CHASES, '/actions');
  const [item] = within(panel.getByRole('list', { name: 'Chased, not answered' })).getAllByRole(
    'listitem',
  );
  expect(item?.textContent).toContain('Confidential. Priya Shah asked on 10 June 2026');
  expect(panel.getByText('2 more actions chased later.')).toBeDefined();
  const name = `Open ${first!.reference} of ${partnership.name}`;
  await user.click(panel.getByRole('button', { name }));
  await screen.findByRole('dialog', { name: `Action ${first!.reference}` });
});

it('says so where everybody answered, and nobody is to be asked', async () => {
  const { panel } = await openChase({ ...NOBODY, today: TODAY }, '/actions');
  expect(panel.getByText('Nobody is named as the owner of such an action.')).toBeDefined();
  expect(panel.getByText('No action that was chased waits for an answer.')).toBeDefined();
});

it('finds one of very many owners by name', async () => {
  const people = Array.from({ length: 60 }, (_, n) => ({
    ...owner(ids.person(`owner-${n}`), `Owner ${n}`, true),
    parts: [part(first!)],
  }));
  const { user, panel } = await openChase({ ...NOBODY, today: TODAY, people }, '/actions');
  expect(panel.getAllByRole('checkbox')).toHaveLength(50);
  expect(panel.getByText('10 other owners. Find them by name.')).toBeDefined();
  await user.type(panel.getByRole('textbox', { name: 'Find an owner' }), 'owner 59');
  expect(panel.getByRole('checkbox', { name: 'Owner 59, 1 action' })).toBeDefined();
});
