import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { textPieces } from '#shared/documents/description-pieces';
import type { TableView } from '#shared/ipc/areas/action-import';
import { actionImportText as words } from '#shared/text/screens/action-import';
import { fieldText } from '#shared/text/screens/fields';
import { useCommand } from '../../../data/commands';
import { BusyButton } from '../../../ui/busy-button';
import { focusFirstError } from '../../../ui/focus-first-error';

/** Where the table comes from: a file, or what was copied elsewhere. */
export function ChooseTable({ onRead }: { onRead: (table: TableView) => void }) {
  const choose = useCommand('actionImport:choose');
  const paste = useCommand('actionImport:paste');
  const form = useForm({
    initialValues: { text: '' },
    validate: {
      text: (typed) => (typed.trim() === '' ? fieldText.required(words.pastedNeeded) : null),
    },
  });
  const read = async (reading: Promise<TableView | null>): Promise<void> => {
    const table = await reading;
    if (table !== null) onRead(table);
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{words.lead}</Text>
      <BusyButton
        data-autofocus
        isBusy={choose.isRunning}
        onClick={() => void read(choose.run({}))}
      >
        {words.choose}
      </BusyButton>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ text }) => void read(paste.run({ pieces: textPieces(text) })),
          focusFirstError(form),
        )}
      >
        <Stack gap="sm">
          <Text size="sm">{words.or}</Text>
          <Textarea
            label={words.pasted}
            autosize
            minRows={6}
            maxRows={14}
            {...form.getInputProps('text')}
          />
          <BusyButton type="submit" variant="default" isBusy={paste.isRunning}>
            {words.usePasted}
          </BusyButton>
        </Stack>
      </form>
    </Stack>
  );
}
