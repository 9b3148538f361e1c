import { quorumAtItem } from '#shared/domain/quorum/quorum-at-item';
import { rulesOn } from '#shared/domain/terms';
import { NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { clauseAgainst } from '#shared/domain/quorum/inquorate';
import type { AgendaItemId, MeetingId } from '#shared/model/id';
import type { DecisionBlock, Outcome } from '#shared/model/minutes';
import { refusalText } from '#shared/text/refusals';
import { minutesText, outcomeChoices } from '#shared/text/screens/minutes';
import { useCommand } from '../../../data/commands';
import { checkProse } from '../../../ui/checks';
import { focusFirstError } from '../../../ui/focus-first-error';
import { optionsOf } from '../../../ui/options-of';
import { Composer } from './composer';
import { useMinuteContext, useWithinConfidential } from '../minute-context';
import { submitOnEnter } from './submit-on-enter';

const words = minutesText.decision;

type DecisionFormProps = {
  meetingId: MeetingId;
  itemId: AgendaItemId;
  onRecorded: (block: DecisionBlock) => void;
  onCancel: () => void;
};

/** A decision before it has its number. Where the rules allow none now, it says so here and keeps the words. */
export function DecisionForm({ meetingId, itemId, onRecorded, onCancel }: DecisionFormProps) {
  const isConfidential = useWithinConfidential();
  const checkOutcome = useOutcomeCheck(itemId);
  const { run, isRunning } = useCommand('minutes:numberDecision');
  const form = useForm<{ outcome: Outcome; text: string }>({
    initialValues: { outcome: 'resolved', text: '' },
    validate: { outcome: checkOutcome, text: checkProse(words.needed) },
  });
  const record = async ({ outcome, text }: typeof form.values): Promise<void> => {
    const numbered = await run({ meetingId, itemId, outcome });
    if (!numbered) return;
    onRecorded({ type: 'decision', ...numbered, outcome, text: text.trim(), isConfidential });
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
      <div data-width="two-thirds">
        <Textarea
          label={words.text}
          description={isConfidential && minutesText.confidential.recorded}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={1}
          maxRows={6}
          autoFocus
          onKeyDown={submitOnEnter}
          {...form.getInputProps('text')}
        />
      </div>
    </Composer>
  );
}

/** Why an outcome may not be recorded now, by the partnership's rules; the main process asks again. */
function useOutcomeCheck(itemId: AgendaItemId): (outcome: Outcome) => string | null {
  const { view, now } = useMinuteContext();
  const { meeting, partnership } = view;
  return (outcome) => {
    const quorum = quorumAtItem(partnership, now(), itemId);
    const clause = clauseAgainst(outcome, quorum, rulesOn(partnership, meeting.date));
    return clause === null
      ? null
      : refusalText({ code: 'inquorate-no-decisions', details: { clause } });
  };
}
