import { Autocomplete, NativeSelect, Text, Textarea } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { recommendationAddress } from '#shared/domain/decisions/recommendations';
import { rulesOn } from '#shared/domain/terms';
import type { Input } from '#shared/ipc/contract';
import type { RegistersView } from '#shared/ipc/views';
import { agendaItemIdSchema, meetingIdSchema } from '#shared/model/id';
import type { Recommendation, RecommendationOutcome } from '#shared/model/recommendation';
import { valueOf } from '#shared/model/setting';
import { addressSentence, recommendationOutcomeLabels } from '#shared/text/decisions/need-words';
import { dateOf } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { decisionsText } from '#shared/text/screens/decisions';
import { recommendationText } from '#shared/text/screens/recommendations';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { checkDate, checkName, checkProse } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { optionsOf } from '../../ui/options-of';
import { PanelForm } from '../../ui/panel-form';
import { itemOptions, lastMeeting, meetingIn, meetingOptions } from './decisions-view';

const words = recommendationText.form;

type Typed = {
  to: string;
  text: string;
  meetingId: string;
  itemId: string;
  sentOn: string;
  answered: string;
  response: string;
  outcome: RecommendationOutcome | '';
};

function typedFrom(view: RegistersView, one: Recommendation | null): Typed {
  const response = typedResponse(one?.response ?? null);
  if (one === null) {
    const meetingId = lastMeeting(view.meetings, view.today)?.id ?? '';
    return { to: '', text: '', meetingId, itemId: '', sentOn: '', ...response };
  }
  const { to, text, meetingId, itemId, sentOn } = one;
  return { to, text, meetingId, itemId: itemId ?? '', sentOn: typedDate(sentOn), ...response };
}

function typedResponse(
  response: Recommendation['response'],
): Pick<Typed, 'answered' | 'response' | 'outcome'> {
  if (response === null) return { answered: '', response: '', outcome: '' };
  const { on, text, outcome } = response;
  return { answered: typedDate(on), response: text, outcome: outcome ?? '' };
}

function factsOf(
  typed: Typed,
): Omit<Input<'registers:saveRecommendation'>, 'partnershipId' | 'id'> {
  const answered = dateOf(typed.answered);
  return {
    to: typed.to,
    text: typed.text.trim(),
    meetingId: meetingIdSchema.parse(typed.meetingId),
    itemId: typed.itemId === '' ? null : agendaItemIdSchema.parse(typed.itemId),
    sentOn: dateOf(typed.sentOn),
    response:
      answered === null
        ? null
        : { on: answered, text: typed.response, outcome: typed.outcome || null },
  };
}

type RecommendationFormProps = {
  view: RegistersView;
  recommendation: Recommendation | null;
  onClose: () => void;
};

/** A recommendation to another body: where it was made, when it was sent, and what came of it (V13). */
export function RecommendationForm({ view, recommendation, onClose }: RecommendationFormProps) {
  const partnershipId = view.partnership.id;
  const form = useForm<Typed>({
    initialValues: typedFrom(view, recommendation),
    validate: {
      to: checkName(words.toNeeded),
      text: checkProse(words.textNeeded),
      meetingId: (id) => (id === '' ? fieldText.required(decisionsText.meetingNeeded) : null),
      sentOn: checkDate,
      answered: checkDate,
    },
  });
  const { run, isRunning } = useCommand('registers:saveRecommendation', ({ to }) =>
    recommendationText.saved(to),
  );
  const remove = useCommand('registers:remove', () =>
    recommendationText.removed(recommendation?.to ?? ''),
  );
  const save = async (typed: Typed): Promise<void> => {
    if (await run({ partnershipId, id: recommendation?.id ?? null, ...factsOf(typed) })) onClose();
  };
  const takeOut = async (id: Recommendation['id']): Promise<void> => {
    if (await remove.run({ partnershipId, entry: { kind: 'recommendation', id } })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Address view={view} form={form} />
      <Textarea
        label={words.text}
        required
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('text')}
      />
      <NativeSelect
        label={decisionsText.meeting}
        required
        data={[{ value: '', label: decisionsText.chooseMeeting }, ...meetingOptions(view.meetings)]}
        {...form.getInputProps('meetingId')}
        onChange={(event) => form.setValues({ meetingId: event.currentTarget.value, itemId: '' })}
      />
      <NativeSelect
        label={decisionsText.item}
        data={[
          { value: '', label: decisionsText.noItem },
          ...itemOptions(meetingIn(view, form.values.meetingId as Recommendation['meetingId'])),
        ]}
        {...form.getInputProps('itemId')}
      />
      <DateField
        label={words.sentOn}
        description={words.sentHint}
        {...form.getInputProps('sentOn')}
      />
      <Response form={form} />
      {recommendation && (
        <BusyButton
          w="fit-content"
          variant="subtle"
          color="red"
          size="compact-sm"
          isBusy={remove.isRunning}
          onClick={() => void takeOut(recommendation.id)}
        >
          {decisionsText.remove}
        </BusyButton>
      )}
    </PanelForm>
  );
}

type FormProps = { form: UseFormReturnType<Typed> };

/** To whom, with the bodies the terms name to choose from, and whether they name this one. */
function Address({ view, form }: FormProps & { view: RegistersView }) {
  const rules = rulesOn(view.partnership, view.today);
  const { to } = form.values;
  return (
    <div>
      <Autocomplete
        label={words.to}
        required
        data-autofocus
        openOnFocus={false}
        data={valueOf(rules.recommendationsTo) ?? []}
        {...form.getInputProps('to')}
      />
      {to.trim() !== '' && (
        <Text size="xs" c="dimmed" mt={4}>
          {addressSentence(recommendationAddress(to.trim(), rules))}
        </Text>
      )}
    </div>
  );
}

/** What the other body answered, once there is a day on which it did. */
function Response({ form }: FormProps) {
  return (
    <>
      <DateField
        label={words.answered}
        description={words.answeredHint}
        {...form.getInputProps('answered')}
      />
      {form.values.answered !== '' && (
        <>
          <Textarea
            label={words.response}
            autosize
            minRows={2}
            maxRows={8}
            {...form.getInputProps('response')}
          />
          <NativeSelect
            label={words.outcome}
            data={[
              { value: '', label: words.noOutcome },
              ...optionsOf(recommendationOutcomeLabels),
            ]}
            {...form.getInputProps('outcome')}
          />
        </>
      )}
    </>
  );
}
