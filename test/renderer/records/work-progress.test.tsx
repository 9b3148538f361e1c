import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Standing } from '#shared/ipc/areas/work';
import { ok } from '#shared/ipc/result';
import { deferred } from '../../support/deferred';
import { boardAnswers, boardView } from '../../support/fake-bridge';
import { openScreen } from '../../support/open-screen';

const board = boardView();
const written = { fileName: 'S.minutebook', meetings: 3, papers: 1, missing: [] };

/** A partnership file that is being written for as long as the test wants. */
async function writing(standing: () => Standing | null) {
  const answer = deferred<typeof written | null>();
  const opened = openScreen(`/p/${board.partnership.id}/partnership-file`, {
    ...boardAnswers(board),
    'partnershipFile:known': () => ok({ points: [] }),
    'partnershipFile:write': async () => ok(await answer.promise),
    'work:standing': () => ok(standing()),
    'work:cancel': () => ok(null),
  });
  await opened.user.click(await screen.findByRole('button', { name: 'Write partnership file…' }));
  return { ...opened, answer };
}

describe('long work', () => {
  it('says how far it is once it has begun, and no more when it is over', async () => {
    let standing: Standing | null = null;
    const { bridge, answer } = await writing(() => standing);
    await waitFor(() => expect(bridge.sent('work:standing').length).toBeGreaterThan(0));
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    standing = { stage: 'reading', done: 3, of: 12, canStop: true };
    expect(await screen.findByText('Reading: 3 of 12')).toBeDefined();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
    standing = { stage: 'packing', done: 12, of: 12, canStop: true };
    expect(await screen.findByText('Putting together: 12 of 12')).toBeDefined();
    answer.resolve(written);
    expect(await screen.findByText(/^S.minutebook is written/)).toBeDefined();
    await waitFor(() => expect(screen.queryByText(/^Putting together/)).toBeNull());
  });

  it('is cancelled by its own name, and says what was not done', async () => {
    const standing: Standing = { stage: 'reading', done: 0, of: 12, canStop: true };
    const { bridge, user, answer } = await writing(() => standing);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    const [asked] = bridge.sent('partnershipFile:write');
    expect(bridge.sent('work:cancel')).toEqual([{ workId: asked?.workId }]);
    expect(await screen.findByText('Being cancelled…')).toBeDefined();
    answer.resolve(null);
    expect(await screen.findByText('Cancelled. No file was written.')).toBeDefined();
  });

  it('cannot be cancelled any more where half of it would be worse', async () => {
    await writing(() => ({ stage: 'saving', done: 1, of: 2, canStop: false }));
    expect(await screen.findByText('Saving: 1 of 2')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });
});
