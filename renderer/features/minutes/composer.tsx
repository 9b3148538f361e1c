import { Text } from '@mantine/core';
import type { FormEventHandler, KeyboardEvent, ReactNode } from 'react';
import { FormButtons } from '../../ui/form-buttons';
import classes from './composer.module.css';

type ComposerProps = {
  heading: string;
  submit: string;
  isRunning: boolean;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onCancel: () => void;
  children: ReactNode;
};

/** A short form under the text, never over it. Enter records; Escape goes back to the text. */
export function Composer(props: ComposerProps) {
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    props.onCancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields leaves it
    <form
      noValidate
      aria-label={props.heading}
      className={classes.composer}
      onSubmit={props.onSubmit}
      onKeyDown={leave}
    >
      <Text fw={700} size="sm" component="h3">
        {props.heading}
      </Text>
      <div className={classes.fields}>{props.children}</div>
      <FormButtons submit={props.submit} isRunning={props.isRunning} onCancel={props.onCancel} />
    </form>
  );
}
