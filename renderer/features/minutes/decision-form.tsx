import { NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { MeetingId } from '#shared/model/id';
import type { DecisionBlock, Outcome } from '#shared/model/minutes';
import { minutesText, outcomeChoices } from '#shared/text/screens/minutes';
import { useCommand } from '../../data/commands';
import { checkProse } from '../../ui/checks';
import { focusFirstError } from '../../ui/focus-first-error';
import { optionsOf } from '../../ui/options-of';
import { Composer } from './composer';
import { submitOnEnter } from './submit-on-enter';

const words = minutesText.decision;

type DecisionFormProps = {
  meetingId: MeetingId;
  onRecorded: (block: DecisionBlock) => void;
  onCancel: () => void;
};

/** A decision before it has its number. Where the rules allow none now, the words stay here. */
export function DecisionForm({ meetingId, onRecorded, onCancel }: DecisionFormProps) {
  const { run, isRunning } = useCommand('minutes:numberDecision');
  const form = useForm<{ outcome: Outcome; text: string }>({
    initialValues: { outcome: 'resolved', text: '' },
    validate: { text: checkProse(words.needed) },
  });
  const record = async ({ outcome, text }: typeof form.values): Promise<void> => {
    const numbered = await run({ meetingId, outcome });
    if (numbered) onRecorded({ type: 'decision', ...numbered, outcome, text: text.trim() });
  };
  return (
    <Composer
      heading={words.heading}
      submit={words.record}
      isRunning={isRunning}
      onSubmit={form.onSubmit((values) => void record(values), focusFirstError(form))}
      onCancel={onCancel}
    >
      <div data-width="third">
        <NativeSelect
          label={words.outcome}
          data={optionsOf(outcomeChoices)}
          {...form.getInputProps('outcome')}
        />
      </div>
      <Textarea
        data-width="two-thirds"
        label={words.text}
        autosize
        minRows={1}
        maxRows={6}
        autoFocus
        onKeyDown={submitOnEnter}
        {...form.getInputProps('text')}
      />
    </Composer>
  );
}
