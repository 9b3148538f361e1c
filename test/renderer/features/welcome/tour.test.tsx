import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import { ok } from '#shared/ipc/result';
import { leaveTour } from '../../../../renderer/data/tour';
import { boardAnswers, boardView, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const view = boardView();
let settings = newSettings;

/** A new installation: no partnership until the sample is made. */
function newInstallation(): Answers {
  const answers = boardAnswers(view);
  let isThere = false;
  return {
    ...answers,
    'app:status': async (input) => {
      const status = await answers['app:status']!(input);
      return status.ok ? ok({ ...status.value, settings }) : status;
    },
    'app:saveSettings': (changes) => ok((settings = { ...settings, ...changes })),
    'partnerships:list': async (input) => (isThere ? answers['partnerships:list']!(input) : ok([])),
    'partnerships:createSample': () => {
      isThere = true;
      return ok(view);
    },
  };
}

beforeEach(() => {
  settings = newSettings;
});
afterEach(() => act(leaveTour));

const card = () => screen.findByRole('region', { name: 'Tour' });
const step = async (title: string) => within(await card()).findByRole('heading', { name: title });

describe('the tour', () => {
  it('makes the sample, and goes from screen to screen by Enter alone', async () => {
    const { bridge, user } = openScreen('/', newInstallation());
    await user.click(await screen.findByRole('button', { name: 'Take the tour' }));
    expect(await step('1 of 6: What is due')).toBeDefined();
    const next = within(await card()).getByRole('button', { name: 'Next' });
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(next.getAttribute('aria-describedby')).toBe('tour-words');
    expect(bridge.sent('app:saveSettings')).toEqual([{ isTourOver: true }]);
    await user.keyboard('{Enter}');
    expect(await step('2 of 6: The agenda')).toBeDefined();
    await user.keyboard('{Enter}');
    expect(await step('3 of 6: Minutes and quorum')).toBeDefined();
    // No meeting is there in this test: its list is shown in place of minutes.
    expect(window.location.hash).toBe(`#/p/${view.partnership.id}/meetings`);
    await user.click(within(await card()).getByRole('button', { name: 'Back' }));
    expect(await step('2 of 6: The agenda')).toBeDefined();
  });

  it('is left by Escape at any step', async () => {
    const { user } = openScreen('/', newInstallation());
    await user.click(await screen.findByRole('button', { name: 'Take the tour' }));
    for (const title of [
      '1 of 6: What is due',
      '2 of 6: The agenda',
      '3 of 6: Minutes and quorum',
    ]) {
      await step(title);
      await user.click(within(await card()).getByRole('button', { name: 'Next' }));
    }
    await step('4 of 6: The action log');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Tour' })).toBe(null);
  });

  it('is not offered again once it was taken or declined, but in the Help', async () => {
    const { bridge, user } = openScreen('/', newInstallation());
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(bridge.sent('app:saveSettings')).toEqual([{ isTourOver: true }]);
    act(() => bridge.dataChanged());
    await waitFor(() => expect(screen.queryByText('New here?')).toBe(null));
    expect(bridge.sent('partnerships:createSample')).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Help' }));
    await user.click(await screen.findByRole('button', { name: 'Take the tour' }));
    expect(await step('1 of 6: What is due')).toBeDefined();
    expect(bridge.sent('partnerships:createSample')).toEqual([{}]);
  });
});
