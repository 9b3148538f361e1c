import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../renderer/ui/date-field';

afterEach(cleanup);

function Field({ onDate }: { onDate: (date: string | null) => void }) {
  const [value, setValue] = useState('');
  return (
    <MantineProvider env="test">
      <DateField label="Due" value={value} onChange={setValue} onDate={onDate} />
    </MantineProvider>
  );
}

function aField() {
  const onDate = vi.fn<(date: string | null) => void>();
  render(<Field onDate={onDate} />);
  return { onDate, field: screen.getByRole('textbox', { name: 'Due' }), user: userEvent.setup() };
}

describe('DateField', () => {
  it('reads a date day first and shows it with its weekday', async () => {
    const { field, user, onDate } = aField();
    await user.type(field, '10/6/2026');
    await user.tab();
    expect(field).toHaveProperty('value', 'Wed 10 Jun 2026');
    expect(onDate).toHaveBeenLastCalledWith('2026-06-10');
  });

  it('keeps a date that does not exist as typed and says that there is none', async () => {
    const { field, user, onDate } = aField();
    await user.type(field, '31/2/2026');
    await user.tab();
    expect(field).toHaveProperty('value', '31/2/2026');
    expect(screen.getByText('There is no 31 February 2026: that month has 28 days.')).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(onDate).not.toHaveBeenCalled();
  });

  it('takes a day from the calendar', async () => {
    const { field, user, onDate } = aField();
    await user.type(field, '10/6/2026');
    await user.click(screen.getByRole('button', { name: 'Calendar for Due' }));
    await user.click(await screen.findByRole('button', { name: '24 June 2026' }));
    expect(field).toHaveProperty('value', 'Wed 24 Jun 2026');
    expect(onDate).toHaveBeenLastCalledWith('2026-06-24');
  });
});
