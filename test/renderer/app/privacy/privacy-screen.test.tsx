import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import { ok } from '#shared/ipc/result';
import type { HideAfterMinutes } from '#shared/model/app-settings';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const MINUTE = 60_000;

/** The settings screen, with a name typed and not yet saved. */
async function open(hideAfterMinutes: HideAfterMinutes = newSettings.hideAfterMinutes) {
  const answers = boardAnswers();
  const { bridge } = openScreen('/settings', {
    ...answers,
    'app:status': async (input) => {
      const status = await answers['app:status']?.(input);
      if (!status?.ok) throw new Error('there is no status');
      const settings = { ...status.value.settings, hideAfterMinutes };
      return ok({ ...status.value, settings });
    },
  });
  const name = await screen.findByRole('textbox', { name: 'Your name' });
  return { bridge, name };
}

const shown = (): string => document.body.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  screen.queryByRole('button', { name: 'Show again' })?.click();
  vi.useRealTimers();
});

describe('R31: the privacy screen', () => {
  test('takes everything out of the page, and names the window by the app alone', async () => {
    const { bridge, name } = await open();
    act(() => bridge.hide());
    expect(shown()).toContain('Everything is hidden');
    expect(shown()).not.toContain('Data folder');
    expect(name.isConnected).toBe(false);
    expect(document.body.children).toHaveLength(1);
    expect(document.title).toBe('Minute Book');
    expect(screen.getByRole('button', { name: 'Show again' })).toBe(document.activeElement);
  });

  test('brings back the same, with the focus and what was typed', async () => {
    const { bridge, name } = await open();
    const title = document.title;
    act(() => {
      name.focus();
      (name as HTMLInputElement).setSelectionRange(0, 0);
    });
    act(() => bridge.hide());
    act(() => screen.getByRole('button', { name: 'Show again' }).click());
    expect(screen.getByRole('textbox', { name: 'Your name' })).toBe(name);
    expect(document.activeElement).toBe(name);
    expect(document.title).toBe(title);
    expect(shown()).not.toContain('Everything is hidden');
  });

  test.each([1, 5, 15] as const)('comes after %i idle minutes, and not before', async (minutes) => {
    await open(minutes);
    act(() => {
      window.dispatchEvent(new Event('pointermove'));
    });
    act(() => void vi.advanceTimersByTime(minutes * MINUTE - 2000));
    expect(shown()).not.toContain('Everything is hidden');
    act(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    });
    act(() => void vi.advanceTimersByTime(minutes * MINUTE - 2000));
    expect(shown()).not.toContain('Everything is hidden');
    act(() => void vi.advanceTimersByTime(2001));
    expect(shown()).toContain('Everything is hidden');
  });

  test('never comes by itself where that was chosen', async () => {
    await open(0);
    act(() => void vi.advanceTimersByTime(600 * MINUTE));
    expect(shown()).not.toContain('Everything is hidden');
  });

  test('lets no key through, and nothing that comes up meanwhile', async () => {
    const { bridge } = await open();
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard);
    act(() => bridge.hide());
    act(() => bridge.hide());
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
    const late = document.createElement('div');
    late.textContent = 'A message about somebody';
    document.body.append(late);
    document.title = 'Minutes of the meeting';
    await vi.waitFor(() => expect(shown()).not.toContain('A message'));
    await vi.waitFor(() => expect(document.title).toBe('Minute Book'));
    act(() => screen.getByRole('button', { name: 'Show again' }).click());
    expect(shown()).toContain('A message about somebody');
    expect(document.title).toBe('Minutes of the meeting');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
    late.remove();
  });
});
