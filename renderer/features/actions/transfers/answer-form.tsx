import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { Transfer, TransferOutcome } from '#shared/model/transfer';
import { transferOutcomeLabels } from '#shared/text/actions/transfer-words';
import { plainDate } from '#shared/text/dates';
import { dateOf } from '#shared/text/read-date';
import { transfersText as words } from '#shared/text/screens/transfers';
import { useCommand } from '../../../data/commands';
import { checkDate, checkLine, checkName, checkPastDay, type Check } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';

type AnswerFormProps = {
  log: ActionLogView;
  action: Action;
  transfer: Transfer;
  onClose: () => void;
};

type TypedAnswer = {
  outcome: TransferOutcome;
  on: string;
  meeting: string;
  repliedOn: string;
  note: string;
};

type Note = { label: string; hint: (isKeptHere: boolean) => string | null; check: Check };

/** What the note says of each answer; in part and declined it is needed. */
const NOTES: Record<TransferOutcome, Note> = {
  accepted: { label: words.note, hint: () => null, check: checkLine },
  'part-accepted': {
    label: words.part,
    hint: (isKeptHere) => (isKeptHere ? words.partHint : words.partHintElsewhere),
    check: checkName(words.partNeeded),
  },
  declined: { label: words.why, hint: () => null, check: checkName(words.whyNeeded) },
};

/** What the body that was asked made of it, where and when; its written reply may come later (A8). */
export function AnswerForm({ log, action, transfer, onClose }: AnswerFormProps) {
  const { to, toPartnershipId } = transfer;
  const { run, isRunning } = useCommand('actions:answerTransfer', (_, { referenceThere }) =>
    referenceThere === null ? words.answered(to) : words.madeThere(to, referenceThere),
  );
  const form = useForm<TypedAnswer>({
    initialValues: {
      outcome: 'accepted',
      on: typedDate(log.today),
      meeting: '',
      repliedOn: '',
      note: '',
    },
    validate: {
      on: checkSettled(transfer, log),
      meeting: checkLine,
      repliedOn: (typed, { on }) => checkReply(typed, on, log),
      note: (typed, { outcome }) => NOTES[outcome].check(typed),
    },
  });
  const save = async ({ on, repliedOn, ...typed }: TypedAnswer): Promise<void> => {
    const day = dateOf(on);
    if (day === null) return;
    const answer = { ...typed, on: day, repliedOn: dateOf(repliedOn) };
    const which = { partnershipId: log.partnership.id, actionId: action.id };
    if (await run({ ...which, transferId: transfer.id, answer })) onClose();
  };
  const { outcome } = form.values;
  const note = NOTES[outcome];
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Text component="h4" size="sm" fw={700}>
        {words.answerOf(to)}
      </Text>
      <NativeSelect
        label={words.outcome}
        autoFocus
        data={optionsOf(transferOutcomeLabels)}
        {...form.getInputProps('outcome')}
      />
      {outcome === 'accepted' && (
        <Text size="sm">
          {toPartnershipId === null ? words.acceptingElsewhere : words.accepting}
        </Text>
      )}
      <TextInput
        label={note.label}
        description={note.hint(toPartnershipId !== null)}
        required={outcome !== 'accepted'}
        {...form.getInputProps('note')}
      />
      <DateField label={words.on} required {...form.getInputProps('on')} />
      <TextInput label={words.meeting} {...form.getInputProps('meeting')} />
      <DateField
        label={words.repliedOn}
        description={words.repliedOnHint}
        {...form.getInputProps('repliedOn')}
      />
    </PanelForm>
  );
}

function checkSettled({ requestedOn }: Transfer, { today }: ActionLogView): Check {
  const isPast = checkPastDay(words.onNeeded, today);
  return (typed) => {
    const day = dateOf(typed);
    return day !== null && day < requestedOn
      ? words.beforeRequest(plainDate(requestedOn))
      : isPast(typed);
  };
}

function checkReply(typed: string, on: string, { today }: ActionLogView): string | null {
  const [reply, settled] = [dateOf(typed), dateOf(on)];
  if (reply === null) return checkDate(typed);
  return settled !== null && reply < settled
    ? words.beforeAnswer
    : checkPastDay(words.repliedOn, today)(typed);
}
