import { NativeSelect, Radio, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { holdersOn } from '#shared/domain/offices';
import { personIdSchema } from '#shared/model/id';
import type { CastingVote } from '#shared/model/vote';
import { choiceLabels } from '#shared/text/decisions/vote-words';
import { fieldText } from '#shared/text/screens/fields';
import { decisionsText } from '#shared/text/screens/decisions';
import { stepText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { personOptions } from '../../../records/person-options';
import { PanelForm } from '../../../ui/panel-form';
import { dayOfStep, whichProposal, type StepFormProps } from './step-form-props';

const words = stepText.casting;

type Typed = { personId: string; choice: CastingVote['choice'] };

/** A second vote that settles an even one, where the terms give one (V8). */
export function CastingVoteForm(props: StepFormProps) {
  const { view, onClose } = props;
  const [chair] = holdersOn(view.partnership, 'chair', dayOfStep(props));
  const form = useForm<Typed>({
    initialValues: { personId: chair ?? '', choice: 'for' },
    validate: {
      personId: (id) => (id === '' ? fieldText.required(decisionsText.byNeeded) : null),
    },
  });
  const { run, isRunning } = useCommand('registers:giveCastingVote', () => words.done);
  const save = async ({ personId, choice }: Typed): Promise<void> => {
    const vote = { personId: personIdSchema.parse(personId), choice };
    if (await run({ ...whichProposal(props), ...vote })) onClose();
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
        label={words.who}
        required
        data-autofocus
        data={[{ value: '', label: decisionsText.noPerson }, ...personOptions(view)]}
        {...form.getInputProps('personId')}
      />
      <Radio.Group label={words.choice} {...form.getInputProps('choice')}>
        <Group gap="md" mt={4}>
          <Radio value="for" label={choiceLabels.for} />
          <Radio value="against" label={choiceLabels.against} />
        </Group>
      </Radio.Group>
    </PanelForm>
  );
}
