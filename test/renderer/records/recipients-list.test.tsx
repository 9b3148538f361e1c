import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ids } from '../../support/board-builders';
import { copyInto, noCopying } from '../../support/copying';
import { openPapers } from '../../support/open-papers';
import { aDistributionList } from '../../support/tracker-builders';

const list = aDistributionList('executive', { personIds: [ids.person('carter')] });

afterEach(noCopying);

async function openList() {
  const { user } = openPapers({}, { distributionLists: [list] });
  await user.click(await screen.findByText('1 person'));
  await user.click(screen.getByRole('button', { name: 'Copy addresses' }));
}

it('copies the addresses as mail programs take them (X3)', async () => {
  const clipboard = new DataTransfer();
  copyInto(clipboard);
  await openList();
  expect(await screen.findByText('1 address copied.')).toBeDefined();
  expect(clipboard.getData('text/plain')).toBe('beth@anyshire.example');
});

it('says so where the computer does not take them (X3)', async () => {
  copyInto(null);
  await openList();
  expect(await screen.findByText(/^It could not be copied/)).toBeDefined();
});
