import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { usualHouseStyle, type MessageWording } from '#shared/model/house-style';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const agenda: MessageWording = { kind: 'agenda', subject: 'Agenda {date}', body: 'Here it is.' };

async function openWording(of: string, messages: MessageWording[]) {
  const view = boardView({ houseStyle: { ...usualHouseStyle, messages } });
  const opened = openScreen(`/p/${view.partnership.id}/settings/house-style`, {
    ...boardAnswers(view),
    'houseStyle:saveMessages': () => ok({ view, undo: UNDO }),
  });
  await opened.user.click(await screen.findByRole('button', { name: `Change: ${of}` }));
  return { ...opened, panel: within(await screen.findByRole('dialog')) };
}

it('words the e-mails of one kind, beside those of others', async () => {
  const { panel, user, bridge } = await openWording('Minutes', [agenda]);
  expect(screen.getByRole('row', { name: /^Agenda Agenda \{date\} Own/ })).toBeDefined();
  expect(screen.getByRole('row', { name: /^Papers .* Usual/ })).toBeDefined();
  const subject = panel.getByRole('textbox', { name: 'Subject' });
  await user.clear(subject);
  await user.paste('Cofnodion {date}');
  await user.click(panel.getByRole('button', { name: 'Save wording' }));
  await waitFor(() =>
    expect(bridge.sent('houseStyle:saveMessages')).toMatchObject([
      { messages: [agenda, { kind: 'minutes', subject: 'Cofnodion {date}' }] },
    ]),
  );
  expect(await screen.findByText('Wording of “Minutes” saved.')).toBeDefined();
});

it('names the blanks that nothing fills, and keeps what was typed', async () => {
  const { panel, user, bridge } = await openWording('Chasing of actions', []);
  const body = panel.getByRole('textbox', { name: 'Text' });
  await user.clear(body);
  await user.paste('{actions} by {day}, {Owner}');
  await user.click(panel.getByRole('button', { name: 'Save wording' }));
  expect(await panel.findByText(/^Nothing fills \{day\}, \{Owner\}\./)).toBeDefined();
  expect(body).toHaveProperty('value', '{actions} by {day}, {Owner}');
  expect(panel.getByText('{owner}')).toBeDefined();
  expect(bridge.sent('houseStyle:saveMessages')).toEqual([]);
});

it('goes back to the usual wording, which is offered only where there is another', async () => {
  const { panel, user, bridge } = await openWording('Agenda', [agenda]);
  await user.click(panel.getByRole('button', { name: 'Back to the usual wording' }));
  await waitFor(() =>
    expect(bridge.sent('houseStyle:saveMessages')).toMatchObject([{ messages: [] }]),
  );
  expect(await screen.findByText('“Agenda” has the usual wording again.')).toBeDefined();
  await user.click(await screen.findByRole('button', { name: 'Change: Papers' }));
  const papers = within(await screen.findByRole('dialog', { name: 'Wording of: Papers' }));
  expect(papers.queryByRole('button', { name: 'Back to the usual wording' })).toBeNull();
});
