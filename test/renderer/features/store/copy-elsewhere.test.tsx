import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aMeeting, anItem } from '../../../support/sample-records';

it('a copy elsewhere waits for what was typed last to be handed over', async () => {
  const meeting = aMeeting({ state: 'planned', agenda: [anItem(1, { title: 'Welcome' })] });
  const answers = boardAnswers(boardView(), meeting);
  const status = answers['app:status']!;
  const { bridge } = openScreen(`/m/${meeting.id}/agenda`, {
    ...answers,
    'app:status': async (input) => {
      const result = await status(input);
      return result.ok ? ok({ ...result.value, trouble: { code: 'disk-full' } }) : result;
    },
    'meetings:saveAgenda': () => refuse('disk-full'),
    'backups:saveCopy': () => ok(null),
  });
  const title = await screen.findByRole('textbox', { name: 'Title of item 1' });
  const copy = await screen.findByRole('button', { name: 'Save a copy elsewhere…' });
  // At once, as a hand on the mouse can be: before the pause after which typing is saved.
  fireEvent.change(title, { target: { value: 'Welcome and apologies' } });
  fireEvent.click(copy);
  await waitFor(() => expect(bridge.sent('backups:saveCopy')).toHaveLength(1));
  const changes = bridge.calls.map(({ channel }) => channel).filter((name) => /save/.test(name));
  expect(changes.slice(0, 2)).toEqual(['meetings:saveAgenda', 'backups:saveCopy']);
});
