import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { votingPlacesOn } from '#shared/domain/decisions/roll';
import { nameBook } from '#shared/documents/name-book';
import type { RegistersView } from '#shared/ipc/views';
import type { ElectronicDecision } from '#shared/model/electronic-decision';
import type { PersonId } from '#shared/model/id';
import { dateOf, readDate } from '#shared/text/read-date';
import { betweenText } from '#shared/text/screens/between-meetings';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { checkDate, checkName, checkNeededDate, checkProse } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import classes from './between.module.css';

const words = betweenText.form;

type Asks = keyof typeof words.asks;
type Typed = {
  title: string;
  question: string;
  papers: string;
  sentOn: string;
  closesOn: string;
  /** Whether each of those with a vote is asked, in their order. */
  asks: Asks[];
};

const NOTHING = { title: '', question: '', papers: '', sentOn: '', closesOn: '' };

function typedFrom(decision: ElectronicDecision | null, people: readonly PersonId[]): Typed {
  if (decision === null) return { ...NOTHING, asks: people.map(() => 'asked') };
  const { title, question, papers, sentOn, closesOn, recused, recipients } = decision;
  const asksOf = (id: PersonId): Asks => {
    if (recused.includes(id)) return 'recused';
    return recipients.some(({ personId }) => personId === id) ? 'asked' : 'not-asked';
  };
  return {
    title,
    question,
    papers: papers.join('\n'),
    sentOn: typedDate(sentOn),
    closesOn: typedDate(closesOn),
    asks: people.map(asksOf),
  };
}

function checkCloses(closesOn: string, { sentOn }: Typed): string | null {
  const wrong = checkNeededDate(words.closesNeeded)(closesOn);
  if (wrong !== null) return wrong;
  const [sent, closes] = [readDate(sentOn), readDate(closesOn)];
  const isBefore = sent.state === 'date' && closes.state === 'date' && closes.date < sent.date;
  return isBefore ? words.closesFirst : null;
}

type ElectronicFormProps = {
  view: RegistersView;
  decision: ElectronicDecision | null;
  onClose: () => void;
};

/** What is asked between meetings, of whom, with which papers, and until when (V10, I4). */
export function ElectronicForm({ view, decision, onClose }: ElectronicFormProps) {
  const [, goTo] = useLocation();
  const people = useMemo(() => peopleOf(view, decision), [view, decision]);
  const form = useForm<Typed>({
    initialValues: typedFrom(decision, people),
    validate: {
      title: checkName(words.titleNeeded),
      question: checkProse(words.questionNeeded),
      sentOn: checkDate,
      closesOn: checkCloses,
      asks: (asks) => (asks.includes('asked') ? null : words.askedNeeded),
    },
  });
  const { run, isRunning } = useCommand('registers:saveElectronicDecision', ({ title }) =>
    decisionsText.saved(title),
  );
  const save = async (typed: Typed): Promise<void> => {
    const closesOn = dateOf(typed.closesOn);
    if (closesOn === null) return;
    const those = (wanted: Asks): PersonId[] =>
      people.filter((_, place) => typed.asks[place] === wanted);
    const partnershipId = view.partnership.id;
    const saved = await run({
      partnershipId,
      electronicId: decision?.id ?? null,
      title: typed.title,
      question: typed.question.trim(),
      papers: typed.papers.split('\n').filter((paper) => paper.trim() !== ''),
      asked: [...those('asked'), ...those('recused')],
      recused: those('recused'),
      sentOn: dateOf(typed.sentOn),
      closesOn,
    });
    if (!saved) return;
    onClose();
    const added = saved.view.registers.electronicDecisions.at(-1);
    if (decision === null && added) goTo(`/p/${partnershipId}/between-meetings/${added.id}`);
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={words.title} required data-autofocus {...form.getInputProps('title')} />
      <Textarea
        label={words.question}
        required
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('question')}
      />
      <Textarea
        label={words.papers}
        autosize
        minRows={1}
        maxRows={6}
        {...form.getInputProps('papers')}
      />
      <DateField
        label={words.sentOn}
        description={words.sentHint}
        {...form.getInputProps('sentOn')}
      />
      <DateField label={words.closesOn} required {...form.getInputProps('closesOn')} />
      <Recipients view={view} form={form} people={people} />
    </PanelForm>
  );
}

/** Everybody with a vote, each once, and those who were asked when they had one. */
function peopleOf({ partnership, today }: RegistersView, decision: ElectronicDecision | null) {
  const now = votingPlacesOn(partnership, today).filter(({ right }) => right !== 'none');
  const then = decision?.recipients ?? [];
  return [...new Set([...then, ...now].map(({ personId }) => personId))];
}

type RecipientsProps = {
  view: RegistersView;
  form: UseFormReturnType<Typed>;
  people: readonly PersonId[];
};

function Recipients({ view, form, people }: RecipientsProps) {
  const names = useMemo(() => nameBook(view, view.today), [view]);
  if (people.length === 0) return <Text size="sm">{words.nobody}</Text>;
  return (
    <fieldset className={classes.recipients}>
      <legend>{words.recipients}</legend>
      <Text size="xs" c="dimmed">
        {words.recipientsNote}
      </Text>
      {people.map((id, place) => (
        <div key={id} className={classes.recipient}>
          <Text size="sm">{names.personWithOrganisation(id)}</Text>
          <NativeSelect
            size="xs"
            aria-label={names.personName(id)}
            data={optionsOf(words.asks)}
            {...form.getInputProps(`asks.${place}`)}
          />
        </div>
      ))}
      {form.errors['asks'] && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {form.errors['asks']}
        </Text>
      )}
    </fieldset>
  );
}
