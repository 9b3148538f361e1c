import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { ok, refuse } from '#shared/ipc/result';
import { actionLogView, boardAnswers, boardView, type Answers } from '../../support/fake-bridge';
import { openScreen } from '../../support/open-screen';

const view = boardView();
const token = fileTokenSchema.parse('file-1');

function open(answers: Answers) {
  return openScreen(`/p/${view.partnership.id}/actions`, {
    ...boardAnswers(view),
    'actions:open': () => ok(actionLogView()),
    ...answers,
  });
}

const theButton = () => screen.findByRole('button', { name: 'Export action log to Word' });

describe('ExportButton', () => {
  it('says under which name it saved, and shows the file in its folder when told to', async () => {
    const { bridge, user } = open({
      'exports:save': () => ok({ token, fileName: 'log.docx' }),
      'exports:showInFolder': () => ok(null),
    });
    await user.click(await theButton());
    expect(await screen.findByText('Saved as log.docx')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /folder/i }));
    expect(bridge.sent('exports:showInFolder')).toEqual([{ token }]);
  });

  it('says nothing after Cancel in the save dialog', async () => {
    const { bridge, user } = open({ 'exports:save': () => ok(null) });
    const button = await theButton();
    await user.click(button);
    await waitFor(() => expect(bridge.sent('exports:save')).toHaveLength(1));
    await waitFor(() => expect(button.hasAttribute('aria-busy')).toBe(false));
    expect(screen.queryByText(/^Saved as/)).toBeNull();
  });

  it('shows why it could not save, and can be pressed again', async () => {
    const { bridge, user } = open({
      'exports:save': () => refuse('file-in-use', { fileName: 'log.docx' }),
    });
    await user.click(await theButton());
    expect(await screen.findByText(/“log.docx” is open in another program/)).toBeDefined();
    await user.click(await theButton());
    await waitFor(() => expect(bridge.sent('exports:save')).toHaveLength(2));
  });

  it('saves as PDF from its menu', async () => {
    const { bridge, user } = open({ 'exports:save': () => ok({ token, fileName: 'log.pdf' }) });
    await user.click(
      await screen.findByRole('button', { name: 'Choose a version of the action log' }),
    );
    await user.click(await screen.findByRole('menuitem', { name: /^PDF/ }));
    expect(await screen.findByText('Saved as log.pdf')).toBeDefined();
    expect(bridge.sent('exports:save')).toEqual([expect.objectContaining({ format: 'pdf' })]);
  });

  it('says what takes long, and stops it when told to', async () => {
    let stop = (): void => undefined;
    const { bridge, user } = open({
      'exports:save': () => new Promise((resolve) => (stop = () => resolve(ok(null)))),
      'exports:cancel': () => {
        stop();
        return ok(null);
      },
    });
    await user.click(await theButton());
    expect(await screen.findByText('The document is being made.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled. No file was written.')).toBeDefined();
    expect(bridge.sent('exports:cancel')).toEqual(bridge.sent('exports:save'));
    await waitFor(() => expect(screen.queryByText('The document is being made.')).toBeNull());
  });
});
