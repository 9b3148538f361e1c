import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { later } from '../../../renderer/app/later';
import { ErrorBoundary } from '../../../renderer/app/error-boundary';
import { FakeBridge } from '../../support/fake-bridge';

// A failure is written to the log of the main process.
Object.assign(window, { minuteBook: new FakeBridge({ 'app:logFailure': () => ok(null) }) });
afterEach(cleanup);

const Named = ({ name }: { name: string }) => <h1>{name}</h1>;

const shown = (what: React.ReactNode) =>
  render(
    <MantineProvider>
      <ErrorBoundary>{what}</ErrorBoundary>
    </MantineProvider>,
  );

describe('a screen in a file of its own', () => {
  it('is shown once it is read', async () => {
    const Screen = later(() => Promise.resolve(Named));
    shown(<Screen name="Minutes" />);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(await screen.findByRole('heading', { name: 'Minutes' })).toBeDefined();
  });

  it('is there at once, without anything in its place, where it was read ahead', async () => {
    const Screen = later(() => Promise.resolve(Named));
    await Screen.ahead();
    shown(<Screen name="Minutes" />);
    expect(screen.getByRole('heading', { name: 'Minutes' })).toBeDefined();
  });

  it('is read once, however often it is asked for', async () => {
    let readings = 0;
    const Screen = later(() => {
      readings += 1;
      return Promise.resolve(Named);
    });
    await Promise.all([Screen.ahead(), Screen.ahead()]);
    shown(<Screen name="Minutes" />);
    expect(readings).toBe(1);
  });

  it('leaves what it cannot be read for to the error boundary, and asks again next time', async () => {
    let isDamaged = true;
    const Screen = later(() =>
      isDamaged ? Promise.reject(new Error('damaged')) : Promise.resolve(Named),
    );
    const { unmount } = shown(<Screen name="Minutes" />);
    expect(await screen.findByRole('alert')).toBeDefined();
    unmount();
    isDamaged = false;
    shown(<Screen name="Minutes" />);
    expect(await screen.findByRole('heading', { name: 'Minutes' })).toBeDefined();
  });
});
