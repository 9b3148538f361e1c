import { Alert, NativeSelect, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { isThere } from '#shared/domain/attendance';
import { latestText } from '#shared/domain/decisions/items-owed';
import { countVote } from '#shared/domain/decisions/majority';
import { methodWarning } from '#shared/domain/decisions/method';
import { rollAt } from '#shared/domain/decisions/roll';
import { recusedAt } from '#shared/domain/interests';
import { clauseAgainst } from '#shared/domain/quorum/inquorate';
import { presentAt } from '#shared/domain/quorum/presence';
import { quorumAtItem } from '#shared/domain/quorum/quorum-at-item';
import { rulesOn } from '#shared/domain/terms';
import type { MeetingView } from '#shared/ipc/views';
import { personIdSchema, type AgendaItemId } from '#shared/model/id';
import type { Submission } from '#shared/model/proposal';
import { methodWarningSentence } from '#shared/text/decisions/vote-words';
import { quorumSentence } from '#shared/text/quorum';
import { refusalText } from '#shared/text/refusals';
import { decisionsText } from '#shared/text/screens/decisions';
import { stepText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { useMeetingIfAny } from '../../../data/queries';
import { checkLine, checkProse } from '../../../ui/checks';
import { Loaded } from '../../../ui/loaded';
import { PanelForm } from '../../../ui/panel-form';
import { WarningLine } from '../../../ui/warning-line';
import { VoteOutcome } from '../proposal/round-view';
import { CountFields } from './count-fields';
import { RollFields } from './roll-fields';
import { submissionNow, whichProposal, type StepFormProps } from './step-form-props';
import {
  isNumberOrEmpty,
  putToVote,
  toldWay,
  WAYS,
  type Roll,
  type TypedRound,
} from './typed-round';

const words = stepText.round;

/** An attempt to decide: by consensus, by hands that were counted, or by name (V1, V2, V4). */
export function RoundForm(props: StepFormProps) {
  const submission = submissionNow(props);
  const reading = useMeetingIfAny(submission?.meetingId ?? null);
  if (submission === null) return null;
  return (
    <Loaded reading={reading}>
      {(meeting) => <Fields {...props} submission={submission} meeting={meeting} />}
    </Loaded>
  );
}

type FieldsProps = StepFormProps & { submission: Submission; meeting: MeetingView };

const required = (typed: string): string | null =>
  typed.trim() === '' ? words.numberNeeded : numeric(typed);
const numeric = (typed: string): string | null =>
  isNumberOrEmpty(typed) ? null : words.wrongNumber;
const onlyFor =
  (how: TypedRound['how'], check: (typed: string) => string | null) =>
  (typed: string, values: TypedRound): string | null =>
    values.how === how ? check(typed) : null;

const checks = {
  text: checkProse(words.textNeeded),
  reason: checkLine,
  for: onlyFor('counts', required),
  against: onlyFor('counts', required),
  abstain: onlyFor('counts', numeric),
  present: onlyFor('counts', numeric),
  entitled: onlyFor('counts', numeric),
  choices: (choices: TypedRound['choices'], { how }: TypedRound): string | null =>
    how === 'by-name' && choices.every((choice) => choice === null) ? words.nobodyVoted : null,
};

function typedFrom(text: string, { voters }: Roll): TypedRound {
  const numbers = { for: '', against: '', abstain: '', present: '', entitled: '' };
  return {
    text,
    movedBy: '',
    how: 'reached',
    reason: '',
    choices: voters.map(() => null),
    ...numbers,
  };
}

function rollOf({ meeting, partnership }: MeetingView, itemId: AgendaItemId): Roll {
  return {
    voters: rollAt(partnership, presentAt(meeting, itemId), meeting.date),
    recused: recusedAt(meeting, itemId),
  };
}

function Fields({ view, names, proposal, submission, meeting, onClose }: FieldsProps) {
  const roll = rollOf(meeting, submission.itemId);
  const rules = rulesOn(meeting.partnership, meeting.meeting.date);
  const form = useForm<TypedRound>({
    initialValues: typedFrom(latestText(proposal), roll),
    validate: checks,
  });
  const { run, isRunning } = useCommand('registers:recordRound', () => words.done);
  const save = async (typed: TypedRound): Promise<void> => {
    const saved = await run({
      ...whichProposal({ view, proposal }),
      text: typed.text.trim(),
      movedBy: typed.movedBy === '' ? null : personIdSchema.parse(typed.movedBy),
      way: toldWay(typed, roll),
    });
    if (saved) onClose();
  };
  const here = meeting.meeting.attendance
    .filter((entry) => isThere(entry) && !roll.recused.includes(entry.personId))
    .map(({ personId }) => ({
      value: personId,
      label: names.personWithOrganisation(personId),
    }));
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Quorum meeting={meeting} itemId={submission.itemId} />
      <Textarea
        label={words.text}
        required
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <NativeSelect
        label={words.movedBy}
        data={[{ value: '', label: decisionsText.noPerson }, ...here]}
        {...form.getInputProps('movedBy')}
      />
      <Radio.Group label={words.how} {...form.getInputProps('how')}>
        <Stack gap={6} mt={4}>
          {WAYS.map((way) => (
            <Radio key={way} value={way} label={words.ways[way]} />
          ))}
        </Stack>
      </Radio.Group>
      {form.values.how === 'counts' && <CountFields form={form} />}
      {form.values.how === 'by-name' && (
        <RollFields form={form} roll={roll} names={names} standIn={rules.standIn} />
      )}
      <Outcome form={form} roll={roll} meeting={meeting} names={names} />
    </PanelForm>
  );
}

/** Whether the meeting is quorate for the item, and whether it may decide without (Q3, Q4, Q9). */
function Quorum({ meeting: view, itemId }: { meeting: MeetingView; itemId: AgendaItemId }) {
  const { partnership, meeting } = view;
  const quorum = quorumAtItem(partnership, meeting, itemId);
  const clause = clauseAgainst('resolved', quorum, rulesOn(partnership, meeting.date));
  const sentence = quorumSentence(quorum);
  if (clause === null) {
    return (
      <Text size="xs" c="dimmed">
        {sentence}
      </Text>
    );
  }
  return (
    <Alert color="red" title={sentence}>
      {refusalText({ code: 'inquorate-no-decisions', details: { clause } })}
    </Alert>
  );
}

type OutcomeProps = {
  form: UseFormReturnType<TypedRound>;
  roll: Roll;
  meeting: MeetingView;
  names: StepFormProps['names'];
};

/** How the vote as typed so far ends, and what is out of order about it. */
function Outcome({ form, roll, meeting: { partnership, meeting }, names }: OutcomeProps) {
  const rules = rulesOn(partnership, meeting.date);
  const typed = form.values;
  const put = putToVote(typed, roll);
  const way =
    put === null
      ? ({ kind: 'consensus' } as const)
      : { kind: 'vote' as const, reason: typed.reason };
  const warning = methodWarning(way, rules);
  return (
    <>
      {put !== null && <TextInput label={words.reason} {...form.getInputProps('reason')} />}
      {warning && <WarningLine>{methodWarningSentence(warning)}</WarningLine>}
      {put !== null && (
        <section aria-label={words.result} aria-live="polite">
          <VoteOutcome result={countVote(put, rules)} rules={rules} names={names} />
        </section>
      )}
    </>
  );
}
