import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { textPieces } from '#shared/documents/description-pieces';
import { fieldText } from '#shared/text/screens/fields';
import { tableImportText as words } from '#shared/text/screens/table-import';
import { BusyButton } from '../../ui/busy-button';
import { focusFirstError } from '../../ui/focus-first-error';
import { DropZone } from '../drop-zone';

/** A way to a table: what it answers, null where there is none. */
type Way<Input, Table> = { run: (input: Input) => Promise<Table | null>; isRunning: boolean };

type ChooseTableProps<Table> = {
  lead: string;
  file: Way<Record<string, never>, Table>;
  paste: Way<{ pieces: string[] }, Table>;
  onRead: (table: Table) => void;
};

/** Where the table comes from: a file, or what was copied elsewhere. */
export function ChooseTable<Table>({ lead, file, paste, onRead }: ChooseTableProps<Table>) {
  const form = useForm({
    initialValues: { text: '' },
    validate: {
      text: (typed) => (typed.trim() === '' ? fieldText.required(words.pastedNeeded) : null),
    },
  });
  const read = async (reading: Promise<Table | null>): Promise<void> => {
    const table = await reading;
    if (table !== null) onRead(table);
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{lead}</Text>
      <DropZone onGiven={() => void read(file.run({}))}>
        <BusyButton
          data-autofocus
          w="fit-content"
          isBusy={file.isRunning}
          onClick={() => void read(file.run({}))}
        >
          {words.choose}
        </BusyButton>
      </DropZone>
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
          <BusyButton type="submit" w="fit-content" variant="default" isBusy={paste.isRunning}>
            {words.usePasted}
          </BusyButton>
        </Stack>
      </form>
    </Stack>
  );
}
