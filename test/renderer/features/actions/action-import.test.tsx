import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { tableTokenSchema, type TableView } from '#shared/ipc/areas/table-import';
import type { ImportField } from '#shared/model/action-import';
import { ok, refuse } from '#shared/ipc/result';
import {
  actionLogView,
  boardAnswers,
  boardView,
  UNDO,
  type Answers,
} from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { trackerAnswers } from '../../../support/tracker-answers';

const view = boardView();
const token = tableTokenSchema.parse('table-1');
const TABLE: TableView<ImportField> = {
  token,
  name: 'Log.xlsx',
  headings: ['Ref', 'Task', ''],
  columns: ['reference', 'leave-out', 'leave-out'],
  sample: [['X1', 'Buy six cameras', '']],
  rows: 500,
  isCards: false,
};

async function openImport(answers: Answers = {}) {
  const opened = openScreen(`/p/${view.partnership.id}/actions`, {
    ...boardAnswers(view),
    ...trackerAnswers(actionLogView()),
    'actionImport:choose': () => ok(TABLE),
    'actionImport:paste': () => ok({ ...TABLE, name: 'pasted' }),
    'actionImport:preview': ({ addsPeople }) =>
      ok({
        ready: 493,
        newPeople: addsPeople ? ['Ann New'] : [],
        faultyRows: 1,
        faulty: [{ row: 90, field: 'due', text: 'soon', problem: 'no-date' }],
        duplicateRows: 1,
        duplicates: [{ row: 12, what: 'Sell', of: 'A-2026-001' }],
      }),
    'actionImport:run': () => ok({ taken: 493, undo: UNDO }),
    ...answers,
  });
  await opened.user.click(await screen.findByRole('button', { name: 'Import' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Import actions' }));
  return { ...opened, panel };
}

it('says what each column holds, lists what stays out by row, and takes the rest over', async () => {
  const { bridge, user, panel } = await openImport();
  await user.click(panel.getByRole('button', { name: 'Choose a file' }));
  expect(await panel.findByText('Log.xlsx: 500 rows below the headings')).toBeDefined();
  expect(panel.getByText('Say which column holds the action.')).toBeDefined();
  const task = panel.getByRole('combobox', { name: 'Column “Task”' });
  await user.selectOptions(task, 'Reference');
  expect(panel.getByText('Say which column holds the action.')).toBeDefined();
  await user.selectOptions(task, 'Action');
  await user.selectOptions(panel.getByRole('combobox', { name: 'Column 3' }), 'Action');
  expect(panel.getByText('Two columns hold the same. Leave one of them out.')).toBeDefined();
  await user.selectOptions(panel.getByRole('combobox', { name: 'Column 3' }), 'Leave out');
  expect(await panel.findByText('493 rows can be imported.')).toBeDefined();
  expect(panel.getByText(/^Row 90, Due “soon”: it is no date; write it day first/)).toBeDefined();
  expect(panel.getByText('Row 12, “Sell”: as A-2026-001.')).toBeDefined();
  await user.click(panel.getByRole('checkbox', { name: /Add owners/ }));
  expect(await panel.findByText('New in the directory: Ann New.')).toBeDefined();
  await user.click(panel.getByRole('button', { name: 'Import 493 actions' }));
  expect(await screen.findByText('493 actions imported')).toBeDefined();
  const columns = ['reference', 'what', 'leave-out'];
  expect(bridge.sent('actionImport:run')).toEqual([
    { partnershipId: view.partnership.id, token, columns, addsPeople: true },
  ]);
});

it('reads what was pasted, and asks for it where nothing was', async () => {
  const { bridge, user, panel } = await openImport();
  await user.click(panel.getByRole('button', { name: 'Use what was pasted' }));
  expect(await panel.findByText(/^Enter the table/)).toBeDefined();
  await user.click(panel.getByRole('textbox', { name: 'Pasted table' }));
  await user.paste('Ref\tTask\nX1\tBuy');
  await user.click(panel.getByRole('button', { name: 'Use what was pasted' }));
  expect(await panel.findByText(/^pasted: 500 rows/)).toBeDefined();
  expect(bridge.sent('actionImport:paste')).toEqual([{ pieces: ['Ref\tTask\nX1\tBuy'] }]);
  await user.click(panel.getByRole('button', { name: 'Choose another table' }));
  await panel.findByRole('button', { name: 'Choose a file' });
});

it('says why a file could not be read, and stays where it was', async () => {
  const { user, panel } = await openImport({
    'actionImport:choose': () => refuse('table-not-read', { name: 'Log.xlsx', because: 'empty' }),
  });
  await user.click(panel.getByRole('button', { name: 'Choose a file' }));
  await waitFor(() => expect(screen.getByText(/its first sheet is empty/)).toBeDefined());
  expect(panel.getByRole('button', { name: 'Choose a file' })).toBeDefined();
});
