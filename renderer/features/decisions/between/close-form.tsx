import { Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { electronicResult, electronicStage } from '#shared/domain/decisions/electronic';
import { rulesOn } from '#shared/domain/terms';
import type { RegistersView } from '#shared/ipc/views';
import type { ElectronicDecision } from '#shared/model/electronic-decision';
import { electronicOutcomeLabels } from '#shared/text/decisions/electronic-words';
import { dateOf } from '#shared/text/read-date';
import { betweenText } from '#shared/text/screens/between-meetings';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { BusyButton } from '../../../ui/busy-button';
import { checkNeededDate } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import { WarningLine } from '../../../ui/warning-line';

const words = betweenText.closeForm;

type Outcome = NonNullable<ElectronicDecision['result']>['outcome'];
type Typed = { outcome: Outcome; text: string; on: string };

type CloseFormProps = { view: RegistersView; decision: ElectronicDecision; onClose: () => void };

/** What was taken to be decided. Where the count gives a result, that is what the form starts with. */
export function CloseForm({ view, decision, onClose }: CloseFormProps) {
  const { result } = decision;
  const form = useForm<Typed>({
    initialValues: {
      outcome: result?.outcome ?? likelyOutcome({ view, decision }),
      text: result?.text ?? '',
      on: typedDate(result?.on ?? view.today),
    },
    validate: { on: checkNeededDate(decisionsText.onNeeded) },
  });
  const { run, isRunning } = useCommand('registers:closeElectronicDecision', (input) =>
    input.result === null ? words.takenBack : words.done,
  );
  const which = { partnershipId: view.partnership.id, electronicId: decision.id };
  const save = async ({ outcome, text, on: typed }: Typed): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    if (await run({ ...which, result: { outcome, text, on } })) onClose();
  };
  const takeBack = async (): Promise<void> => {
    if (await run({ ...which, result: null })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      {electronicStage(decision, view.today) === 'open' && (
        <WarningLine>{words.stillOpen}</WarningLine>
      )}
      <Radio.Group label={words.outcome} {...form.getInputProps('outcome')}>
        <Stack gap={6} mt={4}>
          {optionsOf(electronicOutcomeLabels).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={words.text}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <DateField label={words.on} required {...form.getInputProps('on')} />
      {result !== null && decision.reported === null && (
        <BusyButton
          w="fit-content"
          variant="subtle"
          color="red"
          size="compact-sm"
          isBusy={isRunning}
          onClick={() => void takeBack()}
        >
          {words.noResult}
        </BusyButton>
      )}
    </PanelForm>
  );
}

/** What the count says; where it says nothing, the clerk puts it in words. */
function likelyOutcome({ view, decision }: Omit<CloseFormProps, 'onClose'>): Outcome {
  const rules = rulesOn(view.partnership, decision.sentOn ?? view.today);
  const { state } = electronicResult(decision, rules).vote;
  return state === 'carried' || state === 'lost' ? state : 'other';
}
