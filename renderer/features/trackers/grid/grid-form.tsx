import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import { personIdSchema } from '#shared/model/id';
import { trackerColumnIdSchema } from '#shared/model/register-ids';
import { quarterSchema, type GridTracker } from '#shared/model/tracker';
import { trackersText } from '#shared/text/screens/trackers';
import { useCommand } from '../../../data/commands';
import { PanelForm } from '../../../ui/panel-form';
import { KeeperField } from '../keeper-field';
import { ColumnsField } from './columns-field';
import { gridChecks, quarterOptions, typedGrid, type TypedGrid } from './typed-grid';

const words = trackersText.form;

type GridFormProps = { view: PartnershipView; grid: GridTracker | null; onClose: () => void };

/** What a grid is: its title, who keeps it, its columns in order, and its quarters (G12, A9). */
export function GridForm({ view, grid, onClose }: GridFormProps) {
  const { run, isRunning } = useCommand('trackers:saveGrid', ({ title }) =>
    trackersText.saved(title),
  );
  const form = useForm<TypedGrid>({
    initialValues: typedGrid(grid, view.today),
    validate: gridChecks,
  });
  const quarters = quarterOptions(grid, view.today);
  const save = async ({ keeperId, columns, ...typed }: TypedGrid): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      id: grid?.id ?? null,
      title: typed.title,
      keeperId: keeperId === '' ? null : personIdSchema.parse(keeperId),
      firstQuarter: quarterSchema.parse(typed.firstQuarter),
      lastQuarter: quarterSchema.parse(typed.lastQuarter),
      columns: columns.map(({ id, name }) => ({
        id: id === null ? null : trackerColumnIdSchema.parse(id),
        name,
      })),
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={words.title} required data-autofocus {...form.getInputProps('title')} />
      <KeeperField view={view} {...form.getInputProps('keeperId')} />
      <ColumnsField form={form} />
      <NativeSelect
        label={words.firstQuarter}
        data={quarters}
        {...form.getInputProps('firstQuarter')}
      />
      <NativeSelect
        label={words.lastQuarter}
        description={words.lastHint}
        data={quarters}
        {...form.getInputProps('lastQuarter')}
      />
    </PanelForm>
  );
}
