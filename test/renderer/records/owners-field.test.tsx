import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { OwnersField } from '../../../renderer/records/owners-field';

const options = [
  { value: 'bell', label: 'Grace Bell, Police' },
  { value: 'shah', label: 'Priya Shah, Council' },
];

function Form({ onSend }: { onSend: () => void }) {
  const [value, setValue] = useState<string[]>([]);
  return (
    <MantineProvider env="test">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <OwnersField options={options} value={value} onChange={setValue} />
        <button>Send</button>
      </form>
    </MantineProvider>
  );
}

it('never sends off a form with a name that was typed and not chosen, and says so once it is left', async () => {
  const onSend = vi.fn<() => void>();
  const user = userEvent.setup();
  render(<Form onSend={onSend} />);
  const field = screen.getByRole('combobox', { name: 'Owners' });
  await user.type(field, 'Nobody{Enter}');
  expect(onSend).not.toHaveBeenCalled();
  await user.tab();
  const words = '“Nobody” was not chosen from the list. Type it again and choose, or leave it out.';
  expect(screen.getByText(words)).toBeDefined();
  await user.type(field, 'bell{Enter}');
  expect(screen.queryByText(words)).toBeNull();
  expect(screen.getByText('Grace Bell, Police')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSend).toHaveBeenCalledOnce();
});
