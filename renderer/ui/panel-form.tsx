import { Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { focusFirstError } from './focus-first-error';
import { FormButtons } from './form-buttons';

type PanelFormProps<T> = {
  form: UseFormReturnType<T>;
  submit: string;
  isRunning: boolean;
  onSave: (typed: T) => Promise<void>;
  onCancel: () => void;
  children: ReactNode;
};

/** A form in a panel: its fields, the button that Enter presses, and the cursor at the first mistake. */
export function PanelForm<T>(props: PanelFormProps<T>) {
  const { form, onSave } = props;
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void onSave(typed), focusFirstError(form))}>
      <Stack gap="sm">
        {props.children}
        <FormButtons submit={props.submit} isRunning={props.isRunning} onCancel={props.onCancel} />
      </Stack>
    </form>
  );
}
