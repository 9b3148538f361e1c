import { Group, Text } from '@mantine/core';
import { Check, LoaderCircle } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import classes from './save-state.module.css';

type QuietSaveStateProps = {
  /** Calls back whenever what is to be said may have changed; returns the way to stop. */
  subscribe: (changed: () => void) => () => void;
  read: () => { state: 'saved' | 'saving'; words: string };
};

/**
 * Says truthfully whether what is on screen is on the disk, as often as it changes at every key of a
 * long text. It writes its words itself: React looks through the whole text with the cursor whenever
 * it changes anything on the page, which takes longer the longer the text is.
 */
export function QuietSaveState({ subscribe, read }: QuietSaveStateProps) {
  const sign = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const draw = (): void => {
      const { state, words } = read();
      if (sign.current) sign.current.dataset['state'] = state;
      if (status.current && status.current.textContent !== words) {
        status.current.textContent = words;
      }
    };
    draw();
    return subscribe(draw);
  }, [subscribe, read]);
  return (
    <Group ref={sign} gap={6} wrap="nowrap" className={`${classes.state} ${classes.quiet}`}>
      <Check size={15} aria-hidden className={classes.isSaved} />
      <LoaderCircle size={15} aria-hidden className={classes.isSaving} />
      <Text ref={status} size="xs" fw={600} role="status" />
    </Group>
  );
}
