import { Button, type ButtonProps } from '@mantine/core';
import type { MouseEventHandler } from 'react';
import classes from './busy-button.module.css';

type BusyButtonProps = ButtonProps & {
  /** Whether what it does is under way: it then does nothing, and nor does Enter in its form. */
  isBusy: boolean;
  type?: 'submit';
  'aria-label'?: string;
  onClick?: MouseEventHandler<HTMLButtonElement>;
};

/**
 * A button that is busy for a while and keeps the focus. Mantine's own `loading` disables the
 * button, and a disabled button drops the focus to nowhere.
 */
export function BusyButton({ isBusy, type, onClick, ...rest }: BusyButtonProps) {
  return (
    <Button
      {...rest}
      {...(type ? { type } : {})}
      className={classes.button}
      aria-busy={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
