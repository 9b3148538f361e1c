import { notifications } from '@mantine/notifications';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { App } from '../../renderer/app/app';
import { readAhead } from '../../renderer/app/later';
import { FakeBridge, type Answers } from './fake-bridge';

// A field that grows with its text listens for fonts, which happy-dom has none of.
Object.assign(document, { fonts: new EventTarget() });

afterEach(() => {
  cleanup();
  notifications.clean();
});

// As in the app, where the screens are there long before anybody goes to one.
await readAhead();

/** Opens the app at an address, with a main process that answers as told. */
export function openScreen(address: string, answers: Answers) {
  const bridge = new FakeBridge(answers);
  Object.assign(window, { minuteBook: bridge });
  const [route = '', onScreen = ''] = address.split('?');
  window.history.replaceState(null, '', `?${onScreen}#${route}`);
  render(<App nonce="" />);
  return { bridge, user: userEvent.setup() };
}
