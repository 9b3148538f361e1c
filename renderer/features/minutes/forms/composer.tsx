import { Text } from '@mantine/core';
import { use, useEffect, type FormEventHandler, type ReactNode } from 'react';
import { minutesText } from '#shared/text/screens/minutes';
import { FormButtons } from '../../../ui/form-buttons';
import classes from './composer.module.css';
import { leaveOnEscape } from './leave-on-escape';
import { ReminderContext } from './use-composer';
import { useShownWhole } from './use-shown-whole';

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
  const whole = useShownWhole();
  const reminders = use(ReminderContext);
  useEffect(() => {
    const form = whole.current;
    if (reminders === 0 || !form || form.contains(document.activeElement)) return;
    form.querySelector<HTMLElement>('textarea, select, input')?.focus();
  }, [reminders, whole]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields leaves it
    <form
      noValidate
      ref={whole}
      aria-label={props.heading}
      className={classes.composer}
      onSubmit={props.onSubmit}
      onKeyDown={leaveOnEscape(props.onCancel)}
    >
      <Text fw={700} size="sm" component="h3">
        {props.heading}
      </Text>
      {reminders > 0 && (
        <Text size="sm" fw={600} role="alert">
          {minutesText.stillOpen}
        </Text>
      )}
      <div className={classes.fields}>{props.children}</div>
      <FormButtons submit={props.submit} isRunning={props.isRunning} onCancel={props.onCancel} />
    </form>
  );
}
