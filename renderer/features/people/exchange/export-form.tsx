import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  directoryFormatSchema,
  type DirectoryFormat,
  type DirectoryScope,
} from '#shared/ipc/areas/directory-export';
import { partnershipIdSchema } from '#shared/model/id';
import { directoryExportText as words } from '#shared/text/screens/directory-export';
import { usePartnerships } from '../../../data/queries';
import { PanelForm } from '../../../ui/panel-form';
import { useExport } from './use-export';

/** How many people are known, and how many of them the words in the search find; no words for no search. */
export type ExportFormProps = {
  known: number;
  found: number;
  search: string;
  onClose: () => void;
};

/** Whose details are wanted, and as what kind of file. */
export function ExportForm({ known, found, search, onClose }: ExportFormProps) {
  const { data: partnerships = [] } = usePartnerships();
  const { save, isSaving } = useExport();
  const isSearching = search.trim() !== '' && found > 0;
  const form = useForm<{ of: string; partnershipId: string; format: DirectoryFormat }>({
    initialValues: {
      of: isSearching ? 'found' : 'all',
      partnershipId: partnerships[0]?.id ?? '',
      format: 'xlsx',
    },
  });
  const write = async ({ of, partnershipId, format }: typeof form.values): Promise<void> => {
    const chosen = partnershipIdSchema.safeParse(partnershipId || partnerships[0]?.id).data;
    const scopes: Record<string, DirectoryScope> = {
      all: { of: 'all' },
      found: { of: 'found', search },
      ...(chosen ? { partnership: { of: 'partnership', partnershipId: chosen } } : {}),
    };
    if (await save(format, scopes[of] ?? { of: 'all' })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isSaving}
      onSave={write}
      onCancel={onClose}
    >
      <Text size="sm">{words.lead}</Text>
      <Radio.Group label={words.who} {...form.getInputProps('of')}>
        <Stack gap="xs" mt={4}>
          <Radio value="all" label={words.all(known)} data-autofocus />
          {isSearching && <Radio value="found" label={words.found(found, search.trim())} />}
          {partnerships.length > 0 && <Radio value="partnership" label={words.partnership} />}
        </Stack>
      </Radio.Group>
      {form.values.of === 'partnership' && (
        <NativeSelect
          label={words.whichPartnership}
          data={partnerships.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('partnershipId')}
        />
      )}
      <Radio.Group label={words.as} {...form.getInputProps('format')}>
        <Stack gap="xs" mt={4}>
          {directoryFormatSchema.options.map((format) => (
            <Radio
              key={format}
              value={format}
              label={words.formats[format]}
              description={words.formatNotes[format]}
            />
          ))}
        </Stack>
      </Radio.Group>
    </PanelForm>
  );
}
