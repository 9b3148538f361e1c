import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Missing } from '#shared/domain/tidy-up';
import { TidyUp } from '../../../../renderer/features/minutes/tidy-up';
import { ids } from '../../../support/board-builders';

const person = (key: string, name: string): Missing => ({
  kind: 'attendance',
  itemId: null,
  subjectId: ids.person(key),
  name,
});
const closed: Missing = { kind: 'closed', itemId: null, subjectId: null, name: '' };

function open(findings: Missing[]): Missing[] {
  const gone: Missing[] = [];
  render(
    <MantineProvider>
      <TidyUp findings={findings} onGo={(finding) => gone.push(finding)} />
    </MantineProvider>,
  );
  return gone;
}

test('what is missing is listed by kind with its number, and leads to its place', async () => {
  const findings = [person('bell', 'Grace Bell'), person('gone', ''), closed];
  const gone = open(findings);
  const attendance = screen.getByRole('list', { name: 'Attendance not marked (2)' });
  const names = within(attendance).getAllByRole('button');
  expect(names.map(({ textContent }) => textContent)).toEqual([
    'Grace Bell',
    'Somebody whose name is not known',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Grace Bell' }));
  await userEvent.click(screen.getByRole('button', { name: 'Record when the meeting closed' }));
  expect(gone).toEqual([findings[0], closed]);
  expect(screen.getAllByRole('list')).toHaveLength(2);
});

test('it is said that nothing is missing', () => {
  open([]);
  expect(screen.getByRole('status').textContent).toBe('Nothing is missing.');
});
