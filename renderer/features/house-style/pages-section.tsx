import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import { typeSizeSchema } from '#shared/model/house-style';
import { isoDate } from '#shared/model/iso-date';
import { cleanLine } from '#shared/model/wording';
import { documentFileName, fileNameFault, USUAL_FILE_NAMES } from '#shared/text/file-name';
import { houseStyleText as words } from '#shared/text/screens/house-style';
import { useCommand } from '../../data/commands';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { optionsOf } from '../../ui/options-of';
import { Section } from '../../ui/section';

/** A day that is good to tell its parts apart by. */
const EXAMPLE_DAY = isoDate('2026-11-25');

/** What is wrong with a pattern for file names; an empty one is the usual one. */
function checkFileNames(pattern: string): string | null {
  const fault = fileNameFault(cleanLine(pattern));
  return fault === null ? null : words.faults[fault];
}

/** How large papers are printed, and what their files are called. */
export function PagesSection({ view: { partnership } }: { view: PartnershipView }) {
  const { houseStyle } = partnership;
  const form = useForm({
    initialValues: { typeSize: String(houseStyle.typeSize), fileNames: houseStyle.fileNames },
    validate: { fileNames: checkFileNames },
  });
  const { run, isRunning } = useCommand('houseStyle:savePages', () => words.saved);
  const save = (typed: typeof form.values): void => {
    const typeSize = typeSizeSchema.parse(Number(typed.typeSize));
    void run({ partnershipId: partnership.id, fileNames: typed.fileNames, typeSize });
  };
  return (
    <Section id="house-style-pages" title={words.pages}>
      <form noValidate onSubmit={form.onSubmit(save, focusFirstError(form))}>
        <Stack gap="md">
          <NativeSelect
            label={words.typeSize}
            description={words.typeSizeHint}
            data={optionsOf(words.typeSizes)}
            {...form.getInputProps('typeSize')}
          />
          <TextInput
            label={words.fileNames}
            description={words.fileNamesHint}
            placeholder={USUAL_FILE_NAMES}
            {...form.getInputProps('fileNames')}
          />
          <Example partnershipName={partnership.name} pattern={cleanLine(form.values.fileNames)} />
          <FormButtons submit={words.save} isRunning={isRunning} />
        </Stack>
      </form>
    </Section>
  );
}

/** What a file would be called; nothing while the pattern has a fault. */
function Example({ partnershipName, pattern }: { partnershipName: string; pattern: string }) {
  if (fileNameFault(pattern) !== null) return null;
  const document = { document: 'agenda', date: EXAMPLE_DAY, marking: 'none' } as const;
  const name = documentFileName(
    { ...document, partnershipName },
    pattern === '' ? USUAL_FILE_NAMES : pattern,
  );
  return (
    <Text size="sm" role="status">
      {words.example(name)}
    </Text>
  );
}
