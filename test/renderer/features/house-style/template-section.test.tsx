import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import { storedFileSchema } from '#shared/model/stored-file';
import type { TemplateReport } from '#shared/model/template-report';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const file = storedFileSchema.parse({ name: 'letter.dotx', sha256: 'b'.repeat(64), bytes: 2048 });

function openTemplate(report: TemplateReport | null, because?: string) {
  const { partnership, ...rest } = boardView();
  const houseStyle = { ...partnership.houseStyle, template: report === null ? null : file };
  const view = { ...rest, partnership: { ...partnership, houseStyle } };
  return openScreen(`/p/${partnership.id}/settings/house-style`, {
    ...boardAnswers(view),
    'houseStyle:template': () => ok(report),
    'houseStyle:chooseTemplate': () =>
      because === undefined
        ? ok({ view, undo: UNDO })
        : refuse('not-a-template', { name: 'bad.docm', because }),
    'houseStyle:removeTemplate': () => ok({ view, undo: UNDO }),
    'houseStyle:saveStartingTemplate': () => ok({ fileName: 'Safer Anyshire template.docx' }),
  });
}

it('says what was found in a template, and takes it away again', async () => {
  const { bridge, user } = openTemplate({
    fields: ['content', 'title'],
    unknown: ['chair'],
    faults: ['picture-without-words'],
  });
  expect(await screen.findByText('Filled in: {{content}}, {{title}}')).toBeDefined();
  expect(screen.getByText(/^Not known, and so printed as it stands: \{\{chair\}\}/)).toBeDefined();
  expect(screen.getByText(/^A picture has no alternative text/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Remove template' }));
  await waitFor(() => expect(bridge.sent('houseStyle:removeTemplate')).toHaveLength(1));
  expect(await screen.findByText(/^Template removed/)).toBeDefined();
});

it('says why a file cannot be the template', async () => {
  const { user } = openTemplate(null, 'macros');
  await user.click(await screen.findByRole('button', { name: 'Choose template' }));
  expect(
    await screen.findByText(/bad\.docm.* cannot be the template: it holds macros/),
  ).toBeDefined();
});

it('saves a template to begin with', async () => {
  const { user } = openTemplate(null);
  expect(await screen.findByText('Papers have the usual look of Minute Book.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Save a starting template' }));
  expect(await screen.findByText(/^Safer Anyshire template\.docx saved/)).toBeDefined();
});
