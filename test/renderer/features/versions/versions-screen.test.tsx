import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { boardAnswers, type Answers } from '../../../support/fake-bridge';
import { fixedClock } from '../../../support/fixed-clock';
import { openScreen } from '../../../support/open-screen';

const answers: Answers = {
  ...boardAnswers(),
  'versions:open': () =>
    ok({
      name: '',
      date: isoDate('2026-06-10'),
      writtenAt: [fixedClock.instant(), null],
      parts: [
        {
          key: 'place',
          id: null,
          title: 'Place',
          texts: ['Town Hall', 'Guildhall'],
          canTakeBoth: false,
        },
        {
          key: 'minutes',
          id: 'item-1',
          title: 'Minute: 1. Welcome',
          texts: ['Opened here.', 'Opened there.'],
          canTakeBoth: true,
        },
        {
          key: 'minutes',
          id: 'item-2',
          title: 'Minute: 2. Minutes',
          texts: [null, 'Only there.'],
          canTakeBoth: true,
        },
      ],
    }),
  'versions:merge': () => ok({ merged: 2 }),
};

it('keeps what is chosen of two versions, and leaves nothing out that only one of them has', async () => {
  const { bridge, user } = openScreen('/versions/meeting/m1', answers);
  expect(await screen.findByText('Meeting: 10 June 2026')).toBeDefined();
  const place = screen.getByRole('radiogroup', { name: 'Place: which to keep' });
  await user.click(within(place).getByRole('radio', { name: /Version 2/ }));
  const minute = screen.getByRole('radiogroup', { name: 'Minute: 1. Welcome: which to keep' });
  await user.click(within(minute).getByRole('radio', { name: /Both/ }));
  const only = screen.getByRole('radiogroup', { name: 'Minute: 2. Minutes: which to keep' });
  expect(within(only).queryByRole('radio', { name: /Both/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Keep what is chosen' }));
  expect(bridge.sent('versions:merge')).toEqual([
    {
      documentKind: 'meeting',
      id: 'm1',
      choices: [
        { key: 'place', id: null, take: 1 },
        { key: 'minutes', id: 'item-1', take: 'both' },
        { key: 'minutes', id: 'item-2', take: 1 },
      ],
    },
  ]);
  expect(await screen.findByText('Merged. There is one version again.')).toBeDefined();
});
