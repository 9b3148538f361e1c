import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { sha256Schema, type StoredFile } from '#shared/model/stored-file';
import { dispatch } from '../../../support/sample-timeline';
import { essex, openTimeline, withCycle } from '../../../support/open-timeline';

const aFile = (name: string, digit: string): StoredFile => ({
  name,
  sha256: sha256Schema.parse(digit.repeat(64)),
  bytes: 2048,
});
const agenda = aFile('Agenda.pdf', 'a');
const plan = aFile('Plan.pdf', 'b');

async function openSending(
  chosen: readonly (StoredFile | null)[],
  open: RegExp | string,
  sent = withCycle({}),
) {
  const answers = [...chosen];
  const opened = openTimeline(essex, sent, {
    'circulation:addFile': () => ok(answers.shift() ?? null),
  });
  await opened.user.click(await screen.findByRole('button', { name: open }));
  return { ...opened, panel: within(await screen.findByRole('dialog')) };
}

const ADD = 'Add a file that went out';

it('keeps the files of what was sent by hand with its record, each once (N7)', async () => {
  const { user, bridge, panel } = await openSending(
    [agenda, null, plan, agenda],
    /^Record sending.*Send the agenda/,
  );
  await user.type(panel.getByRole('combobox', { name: 'To' }), 'All members');
  for (let times = 1; times <= 4; times += 1) {
    await user.click(panel.getByRole('button', { name: ADD }));
    await waitFor(() => expect(bridge.sent('circulation:addFile')).toHaveLength(times));
  }
  expect(await panel.findByText(/^Plan\.pdf \(2.KB\)$/)).toBeDefined();
  expect(
    within(panel.getByRole('list', { name: 'Files that went out' })).getAllByRole('listitem'),
  ).toHaveLength(2);
  expect(panel.getByRole('combobox', { name: 'To' })).toHaveProperty('value', 'All members');
  await user.click(panel.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(bridge.sent('cycle:recordDispatch')).toMatchObject([
      { to: 'All members', files: [agenda, plan] },
    ]),
  );
});

it('takes a file off a record that has it, and keeps the others', async () => {
  const sent = { ...dispatch('agenda', '2026-06-11'), files: [agenda, plan] };
  const { user, bridge, panel } = await openSending(
    [],
    /^Change “Sent 11 June/,
    withCycle({ sent: [sent] }),
  );
  expect(screen.getByText('With 2 files, kept as they went out')).toBeDefined();
  await user.click(panel.getByRole('button', { name: 'Take off “Agenda.pdf”' }));
  await user.click(panel.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(bridge.sent('cycle:recordDispatch')).toMatchObject([{ files: [plan] }]),
  );
});
