import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { standingOf } from '#shared/domain/decisions/standings';
import type { DecisionState, DecisionStanding } from '#shared/model/decision-standing';
import { decisionIdSchema, meetingIdSchema, type PartnershipId } from '#shared/model/id';
import type { RegisterRow } from '#shared/model/register-table';
import { dateOf } from '#shared/text/read-date';
import { standingText as text } from '#shared/text/screens/registers';
import { useCommand } from '../../../data/commands';
import { checkDate, checkLine, checkLongText, checkNeededDate } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import type { Kept } from './kept';
import { useLaterDecisions } from './later-decisions';

type Typed = {
  state: DecisionState;
  by: string;
  since: string;
  note: string;
  conditions: string;
  reviewOn: string;
};

/** The decision a row is of: its meeting and its own id, apart by a space. */
function decisionOf(id: string) {
  const [meetingId, decisionId] = id.split(' ');
  return {
    meetingId: meetingIdSchema.parse(meetingId),
    decisionId: decisionIdSchema.parse(decisionId),
  };
}

function typedFrom(standing: DecisionStanding): Typed {
  const { state, supersededBy, since, note, conditions, reviewOn } = standing;
  return {
    state,
    by: supersededBy === null ? '' : `${supersededBy.meetingId} ${supersededBy.decisionId}`,
    since: state === 'rescinded' ? typedDate(since) : '',
    note,
    conditions,
    reviewOn: typedDate(reviewOn),
  };
}

type StandingFormProps = {
  partnershipId: PartnershipId;
  kept: Kept;
  row: RegisterRow;
  onClose: () => void;
};

/** Whether a decision still stands, on what it depends, and when it is looked at again (D1). */
export function StandingForm({ partnershipId, kept, row, onClose }: StandingFormProps) {
  const decision = decisionOf(row.id);
  const name = row.cells[0]?.text ?? '';
  const form = useForm<Typed>({
    initialValues: typedFrom(standingOf(kept.decisionStandings, decision)),
    validate: {
      since: (typed, { state }) =>
        state === 'rescinded' ? checkNeededDate(text.sinceNeeded)(typed) : null,
      note: checkLine,
      conditions: checkLongText,
      reviewOn: checkDate,
    },
  });
  const { run, isRunning } = useCommand('registerLists:saveStanding', () => text.saved(name));
  const save = async (typed: Typed): Promise<void> => {
    const { state, by, since, note, conditions, reviewOn } = typed;
    const saved = await run({
      partnershipId,
      ...decision,
      state,
      since: state === 'rescinded' ? dateOf(since) : null,
      supersededBy: state === 'superseded' && by !== '' ? decisionOf(by) : null,
      note,
      conditions: conditions.trim(),
      reviewOn: dateOf(reviewOn),
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={text.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Text size="sm">{row.cells[3]?.text}</Text>
      <NativeSelect
        label={text.state}
        data-autofocus
        data={optionsOf(text.states)}
        {...form.getInputProps('state')}
      />
      {form.values.state === 'superseded' && (
        <SuccessorField
          partnershipId={partnershipId}
          kept={kept}
          row={row}
          input={form.getInputProps('by')}
        />
      )}
      {form.values.state === 'rescinded' && (
        <DateField label={text.since} required {...form.getInputProps('since')} />
      )}
      <TextInput label={text.note} {...form.getInputProps('note')} />
      <Textarea
        label={text.conditions}
        description={text.conditionsHint}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('conditions')}
      />
      <DateField
        label={text.reviewOn}
        description={text.reviewHint}
        {...form.getInputProps('reviewOn')}
      />
    </PanelForm>
  );
}

type SuccessorFieldProps = Omit<StandingFormProps, 'onClose'> & {
  input: ReturnType<ReturnType<typeof useForm<Typed>>['getInputProps']>;
};

function SuccessorField({ partnershipId, kept, row, input }: SuccessorFieldProps) {
  const later = useLaterDecisions(partnershipId, kept, row);
  if (later.length === 0) return <Text size="sm">{text.noneLater}</Text>;
  return (
    <NativeSelect
      label={text.by}
      description={text.byHint}
      data={[{ value: '', label: text.choose }, ...later]}
      {...input}
    />
  );
}
