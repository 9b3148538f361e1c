import { useHotkeys, useOs } from '@mantine/hooks';

/** Goes back to the screen before and forward again, from inside a text too, by the keys a browser has for it. */
export function useBackKeys(): void {
  const isMac = useOs() === 'macos';
  const back = isMac ? 'mod+[' : 'alt+ArrowLeft';
  const forward = isMac ? 'mod+]' : 'alt+ArrowRight';
  useHotkeys(
    [
      [back, () => window.history.back()],
      [forward, () => window.history.forward()],
    ],
    [],
    true,
  );
}
