import { NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { unanswered } from '#shared/domain/decisions/electronic';
import type { RegistersView } from '#shared/ipc/views';
import type { ElectronicDecision, Reply } from '#shared/model/electronic-decision';
import { personIdSchema, type PersonId } from '#shared/model/id';
import { replyLabels } from '#shared/text/decisions/electronic-words';
import { dateOf } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { betweenText } from '#shared/text/screens/between-meetings';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { personOptions } from '../../../records/person-options';
import { checkNeededDate } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';

const words = betweenText.replyForm;

type Typed = { personId: string; choice: Reply['choice']; text: string; on: string };

type ReplyFormProps = {
  view: RegistersView;
  decision: ElectronicDecision;
  /** The reply to correct; null for a new one, most likely of this person. */
  replyId: Reply['id'] | null;
  personId: PersonId | null;
  onClose: () => void;
};

/** What somebody replied, typed in from their e-mail. New ones follow one another. */
export function ReplyForm({ view, decision, replyId, personId, onClose }: ReplyFormProps) {
  const reply = decision.replies.find(({ id }) => id === replyId);
  const form = useForm<Typed>({
    initialValues: {
      personId: personId ?? unanswered(decision)[0] ?? '',
      choice: reply?.choice ?? 'for',
      text: reply?.text ?? '',
      on: typedDate(reply?.on ?? view.today),
    },
    validate: {
      personId: (id) => (id === '' ? fieldText.required(words.whoNeeded) : null),
      on: checkNeededDate(words.onNeeded),
    },
  });
  const { run, isRunning } = useCommand('registers:recordReply', () => words.done);
  const save = async (typed: Typed): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    const saved = await run({
      partnershipId: view.partnership.id,
      electronicId: decision.id,
      id: replyId,
      personId: personIdSchema.parse(typed.personId),
      choice: typed.choice,
      text: typed.text,
      on,
    });
    if (!saved) return;
    const after = saved.view.registers.electronicDecisions.find(({ id }) => id === decision.id);
    const next = after && unanswered(after)[0];
    if (replyId !== null || !next) return onClose();
    form.setValues({ personId: next, text: '' });
    form.getInputNode('personId')?.focus();
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
        <Stack gap={6} mt={4}>
          {optionsOf(replyLabels).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={words.text}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('text')}
      />
      <DateField label={words.on} required {...form.getInputProps('on')} />
    </PanelForm>
  );
}
