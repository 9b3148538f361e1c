import { Button, Group } from '@mantine/core';
import { fieldText } from '#shared/text/screens/fields';
import { BusyButton } from './busy-button';

type FormButtonsProps = {
  submit: string;
  isRunning: boolean;
  onCancel?: () => void;
};

/** The end of a form: the button that Enter presses, and the way out. */
export function FormButtons({ submit, isRunning, onCancel }: FormButtonsProps) {
  return (
    <Group gap="xs" mt="xs">
      <BusyButton type="submit" isBusy={isRunning}>
        {submit}
      </BusyButton>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {fieldText.cancel}
        </Button>
      )}
    </Group>
  );
}
