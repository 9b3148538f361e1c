import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { RegistersView } from '#shared/ipc/views';
import { meetingIdSchema } from '#shared/model/id';
import type { NotifiedMatter } from '#shared/model/notified-matter';
import { cleanLine, NAME_LIMIT } from '#shared/model/wording';
import { longDate } from '#shared/text/dates';
import { fieldText } from '#shared/text/screens/fields';
import { mattersText } from '#shared/text/screens/interests';
import { useCommand } from '../../data/commands';
import { checkName } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';

const words = mattersText.agendaForm;

type Typed = { meetingId: string; way: 'new' | 'there'; itemTitle: string };

type MatterAgendaFormProps = { view: RegistersView; matter: NotifiedMatter; onClose: () => void };

/** The meeting whose agenda takes a matter up, as a new item or one it has already (N11). */
export function MatterAgendaForm({ view, matter, onClose }: MatterAgendaFormProps) {
  const toCome = view.meetings.filter(({ date }) => date >= view.today);
  const form = useForm<Typed>({
    initialValues: {
      meetingId: String((toCome.at(-1) ?? view.meetings[0])?.id ?? ''),
      way: 'new',
      itemTitle: cleanLine(matter.what).slice(0, NAME_LIMIT),
    },
    validate: {
      meetingId: (id) => (id === '' ? fieldText.required(words.meetingNeeded) : null),
      itemTitle: (title, { way }) => (way === 'new' ? checkName(words.titleNeeded)(title) : null),
    },
  });
  const { run, isRunning } = useCommand('registers:takeUpMatter', () => words.done);
  const save = async ({ meetingId, way, itemTitle }: Typed): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      matterId: matter.id,
      meetingId: meetingIdSchema.parse(meetingId),
      itemTitle: way === 'new' ? itemTitle : null,
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
      <NativeSelect
        label={words.meeting}
        required
        data-autofocus
        data={[
          { value: '', label: words.chooseMeeting },
          ...view.meetings.map(({ id, date }) => ({ value: id, label: longDate(date) })),
        ]}
        {...form.getInputProps('meetingId')}
      />
      <Radio.Group label={words.way} {...form.getInputProps('way')}>
        <Stack gap={6} mt={4}>
          <Radio value="new" label={words.newItem} />
          <Radio value="there" label={words.hasItem} />
        </Stack>
      </Radio.Group>
      {form.values.way === 'new' && (
        <TextInput label={words.itemTitle} required {...form.getInputProps('itemTitle')} />
      )}
    </PanelForm>
  );
}
