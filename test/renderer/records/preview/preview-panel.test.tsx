import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { descriptionPieces } from '#shared/documents/description-pieces';
import { ok, refuse } from '#shared/ipc/result';
import { storedFileSchema } from '#shared/model/stored-file';
import { actionLogView, boardAnswers, boardView, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { boardLogPapers } from '../../../support/sample-papers';

const view = boardView();
const pieces = [...descriptionPieces(actionLogDocument(boardLogPapers()))];

function open(answers: Answers) {
  return openScreen(`/p/${view.partnership.id}/actions`, {
    ...boardAnswers(view),
    'actions:open': () => ok(actionLogView()),
    ...answers,
  });
}

const theButton = () => screen.findByRole('button', { name: 'Preview' });
const thePreview = () => screen.findByRole('dialog', { name: 'Preview' });

describe('the preview', () => {
  it('shows the paper that the button exports, and gives the focus back', async () => {
    const { bridge, user } = open({ 'exports:preview': () => ok({ pieces, logo: [] }) });
    const button = await theButton();
    await user.click(button);
    const paper = await within(await thePreview()).findByRole('article');
    expect(within(paper).getByRole('heading', { level: 1 }).textContent).toContain('Action log');
    expect(bridge.sent('exports:preview')).toEqual([
      { document: 'action-log', partnershipId: view.partnership.id, version: 'circulated' },
    ]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('says that Word has a template which it does not show', async () => {
    const template = storedFileSchema.parse({
      name: 'letter.dotx',
      sha256: 'c'.repeat(64),
      bytes: 9,
    });
    const paper = actionLogDocument(boardLogPapers());
    const inTemplate = [...descriptionPieces({ ...paper, look: { ...paper.look, template } })];
    const { user } = open({ 'exports:preview': () => ok({ pieces: inTemplate, logo: [] }) });
    await user.click(await theButton());
    const preview = within(await thePreview());
    expect(
      await preview.findByText(/In Word it stands in your template, letter\.dotx/),
    ).toBeDefined();
  });

  it('shows another version, and saves that one as a PDF', async () => {
    const { bridge, user } = open({
      'exports:preview': () => ok({ pieces, logo: [] }),
      'exports:save': () => ok(null),
    });
    await user.click(await theButton());
    const preview = within(await thePreview());
    await user.selectOptions(
      await preview.findByRole('combobox', { name: 'Version' }),
      'Complete, for the Chair and secretariat',
    );
    await waitFor(() => expect(bridge.sent('exports:preview')).toHaveLength(2));
    await user.click(preview.getByRole('button', { name: 'Save as PDF' }));
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toEqual([
        expect.objectContaining({ version: 'complete', format: 'pdf' }),
      ]),
    );
  });

  it('says why there is nothing to see', async () => {
    const { user } = open({ 'exports:preview': () => refuse('list-not-confidential') });
    await user.click(await theButton());
    expect(await within(await thePreview()).findByRole('alert')).toBeDefined();
  });
});
