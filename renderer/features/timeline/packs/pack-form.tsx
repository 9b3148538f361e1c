import { NativeSelect, Stack, Text } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { audienceSchema } from '#shared/model/meeting-cycle';
import type { Paper } from '#shared/model/paper';
import { exportsText } from '#shared/text/screens/exports';
import { packsText as words } from '#shared/text/screens/packs';
import { bridge } from '../../../data/bridge';
import { useCommand } from '../../../data/commands';
import { showDone, showProblem } from '../../../data/notices';
import { showProgress } from '../../../records/progress';
import { PreviewButton } from '../../../records/preview/preview-button';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import { WarningLine } from '../../../ui/warning-line';
import type { TimelineView } from '../timeline-view';
import {
  firstChoice,
  isForOneOfSeveral,
  nextSupplement,
  planOf,
  requestOf,
  usualExtent,
  type ChosenPack,
} from './pack-request';
import { PackSummary } from './pack-summary';

export type PackFormProps = {
  view: TimelineView;
  papers: readonly Paper[];
  /** The preview opens above the panel, or closes again. */
  onPreview: (isOpen: boolean) => void;
  onClose: () => void;
};

/** A pack of papers to be made: for whom, how much, as what; with what it will hold (N6, X3). */
export function PackForm({ view, papers, onPreview, onClose }: PackFormProps) {
  const { run, isRunning } = useCommand('packs:make', (_, made) =>
    made === null ? null : words.made(made.fileName),
  );
  const form = useForm<ChosenPack>({
    initialValues: firstChoice(view),
    validate: {
      listId: (id, { audience }) =>
        audience === 'circulation' && id === null ? words.chooseList : null,
    },
  });
  const plan = planOf(view, papers, form.values);
  const make = async (chosen: ChosenPack): Promise<void> => {
    const asked = requestOf(view, chosen);
    const progress = showProgress(() => {
      void bridge().invoke('packs:cancel', asked).catch(showProblem);
    });
    const made = await run(asked);
    progress.end();
    if (made !== null) onClose();
    else if (progress.isCancelled()) showDone(exportsText.cancelled);
  };
  return (
    <PanelForm
      form={form}
      submit={words.submit}
      isRunning={isRunning}
      onSave={make}
      onCancel={onClose}
    >
      <Choices view={view} form={form} />
      <div aria-live="polite">
        {view.partnership.marking === 'OFFICIAL-SENSITIVE' && form.values.audience === 'public' && (
          <WarningLine>{words.markedPublic}</WarningLine>
        )}
        {plan !== null && <PackSummary plan={plan} rules={view.rules} />}
      </div>
      {plan !== null && <Look view={view} chosen={form.values} onPreview={onPreview} />}
    </PanelForm>
  );
}

type ChoicesProps = { view: TimelineView; form: UseFormReturnType<ChosenPack> };

function Choices({ view, form }: ChoicesProps) {
  const { audience } = form.values;
  const next = nextSupplement(view, audience);
  return (
    <>
      <NativeSelect
        label={words.audience}
        description={words.audienceNotes[audience]}
        data-autofocus
        data={optionsOf(words.audiences)}
        {...form.getInputProps('audience')}
        onChange={({ currentTarget }) => {
          const chosen = audienceSchema.parse(currentTarget.value);
          form.setValues({ audience: chosen, extent: usualExtent(view, chosen) });
        }}
      />
      {audience === 'circulation' && (
        <NativeSelect
          label={words.list}
          data={view.partnership.distributionLists.map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          {...form.getInputProps('listId')}
          value={form.values.listId ?? ''}
          error={form.values.listId === null ? words.chooseList : null}
        />
      )}
      {next !== null && (
        <NativeSelect
          label={words.extent}
          description={isForOneOfSeveral(view, audience) ? words.extentOfLists : null}
          data={[
            { value: 'supplement', label: words.extentOf(next) },
            { value: 'whole', label: words.extents.whole },
          ]}
          {...form.getInputProps('extent')}
        />
      )}
      <NativeSelect
        label={words.form}
        data={optionsOf(words.forms)}
        {...form.getInputProps('form')}
      />
    </>
  );
}

/** What the pack says, as one document, before it is made. */
function Look({
  view,
  chosen,
  onPreview,
}: Pick<PackFormProps, 'view' | 'onPreview'> & { chosen: ChosenPack }) {
  const { form: _, ...asked } = requestOf(view, chosen);
  return (
    <Stack gap={4} align="flex-start">
      <PreviewButton
        of={words.title}
        request={{ document: 'pack', ...asked }}
        choices={[]}
        onToggle={onPreview}
      />
      <Text size="xs" c="dimmed">
        {words.previewNote}
      </Text>
    </Stack>
  );
}
