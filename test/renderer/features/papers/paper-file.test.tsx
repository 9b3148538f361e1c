import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { sha256Schema } from '#shared/model/stored-file';
import { openPapers } from '../../../support/open-papers';
import { aPaper } from '../../../support/tracker-builders';

const file = { name: 'Closure.pdf', sha256: sha256Schema.parse('a'.repeat(64)), bytes: 12_000 };

const rowOf = async () => within(await screen.findByRole('row', { name: /^Closure report/ }));

it('is to follow until a file is attached (N6)', async () => {
  const { user, bridge } = openPapers(
    { papers: [aPaper('closure')] },
    {},
    {
      'papers:attach': () => ok(null),
    },
  );
  const row = await rowOf();
  expect(row.getByText('To follow: no file yet')).toBeDefined();
  expect(row.queryByRole('button', { name: /Save a copy/ })).toBeNull();
  await user.click(row.getByRole('button', { name: 'Attach the file of “Closure report”' }));
  await waitFor(() => expect(bridge.sent('papers:attach')).toHaveLength(1));
  // Thought better of: nothing is announced.
  expect(screen.queryByText(/A copy of the file is kept/)).toBeNull();
});

it('shows the attached file, saves a copy of it and takes it off', async () => {
  const token = fileTokenSchema.parse('token');
  const { user, bridge } = openPapers(
    { papers: [aPaper('closure', undefined, { file })] },
    {},
    {
      'exports:savePaperFile': () => ok({ token, fileName: 'Closure copy.pdf' }),
      'papers:detach': () => ok(null as never),
    },
  );
  const row = await rowOf();
  expect(row.getByText(/Closure\.pdf \(12.KB\)/)).toBeDefined();
  await user.click(row.getByRole('button', { name: 'Save a copy of Closure.pdf' }));
  expect(await screen.findByText(/Closure copy\.pdf/)).toBeDefined();
  await user.click(row.getByRole('button', { name: 'Take the file off “Closure report”' }));
  await waitFor(() => expect(bridge.sent('papers:detach')).toHaveLength(1));
  expect(row.getByRole('button', { name: 'Replace the file of “Closure report”' })).toBeDefined();
});
