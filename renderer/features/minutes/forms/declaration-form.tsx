import { Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isThere } from '#shared/domain/attendance';
import { isInForce } from '#shared/domain/in-force';
import { interestConsequence, type Declared } from '#shared/domain/interests';
import { rulesOn } from '#shared/domain/terms';
import {
  agendaItemIdSchema,
  declarationIdSchema,
  personIdSchema,
  type AgendaItemId,
} from '#shared/model/id';
import type { DeclarationBlock } from '#shared/model/minutes';
import type { Rules } from '#shared/model/rules/rules';
import { cleanLine } from '#shared/model/wording';
import {
  consequenceSentence,
  interestWarningSentences,
  tierLabels,
} from '#shared/text/decisions/interest-words';
import { fieldText } from '#shared/text/screens/fields';
import { minutesText } from '#shared/text/screens/minutes';
import { newId } from '../../../data/new-id';
import { useRegisters } from '../../../data/queries';
import { checkLine, checkProse } from '../../../ui/checks';
import { focusFirstError } from '../../../ui/focus-first-error';
import { WarningLine } from '../../../ui/warning-line';
import { Composer } from './composer';
import { useMinuteContext } from '../minute-context';
import { submitOnEnter } from './submit-on-enter';

const words = minutesText.declaration;

type DeclarationFormProps = {
  itemId: AgendaItemId;
  onRecorded: (block: DeclarationBlock) => void;
  onCancel: () => void;
};

type Typed = {
  personId: string;
  aboutItemId: string;
  nature: string;
  tier: DeclarationBlock['tier'];
  takesPart: boolean;
  waiver: string;
};

/** An interest somebody declares: whose, in which item, what it is, and what follows (I2, I4, I5). */
export function DeclarationForm({ itemId, onRecorded, onCancel }: DeclarationFormProps) {
  const { view, names } = useMinuteContext();
  const rules = rulesOn(view.partnership, view.meeting.date);
  const form = useForm<Typed>({
    initialValues: {
      personId: '',
      aboutItemId: itemId,
      nature: '',
      tier: 'not-stated',
      takesPart: false,
      waiver: '',
    },
    validate: {
      personId: (id) => (id === '' ? fieldText.required(words.whoNeeded) : null),
      nature: checkProse(words.natureNeeded),
      waiver: checkLine,
    },
  });
  const declared = declaredAs(form.values, rules);
  const record = (typed: Typed): void =>
    onRecorded({
      type: 'declaration',
      id: declarationIdSchema.parse(newId()),
      personId: personIdSchema.parse(typed.personId),
      aboutItemId: agendaItemIdSchema.parse(typed.aboutItemId),
      nature: typed.nature.trim(),
      ...declaredAs(typed, rules),
    });
  const here = view.meeting.attendance.filter(isThere).map(({ personId }) => ({
    value: personId,
    label: names.personWithOrganisation(personId),
  }));
  const items = view.meeting.agenda.map(({ id, title }, place) => ({
    value: id,
    label: `${place + 1}. ${title}`,
  }));
  const isTiered = hasTiers(rules);
  return (
    <Composer
      heading={words.heading}
      submit={words.record}
      isRunning={false}
      onSubmit={form.onSubmit(record, focusFirstError(form))}
      onCancel={onCancel}
    >
      <div data-width="third">
        <NativeSelect
          label={words.who}
          autoFocus
          data={[{ value: '', label: '' }, ...here]}
          {...form.getInputProps('personId')}
        />
        <Registered personId={form.values.personId} />
      </div>
      <div data-width={isTiered ? 'third' : 'two-thirds'}>
        <NativeSelect label={words.about} data={items} {...form.getInputProps('aboutItemId')} />
      </div>
      {isTiered && (
        <div data-width="third">
          <NativeSelect
            label={words.tier}
            data={[
              { value: 'not-stated', label: words.chooseTier },
              { value: 'personal', label: tierLabels.personal },
              { value: 'prejudicial', label: tierLabels.prejudicial },
            ]}
            {...form.getInputProps('tier')}
          />
        </div>
      )}
      <Textarea
        label={words.nature}
        autosize
        minRows={1}
        maxRows={4}
        onKeyDown={submitOnEnter}
        {...form.getInputProps('nature')}
      />
      <div data-width="third">
        <Checkbox
          label={words.takesPart}
          {...form.getInputProps('takesPart', { type: 'checkbox' })}
        />
      </div>
      <div data-width="two-thirds">
        <Consequence declared={declared} rules={rules} />
      </div>
      {form.values.takesPart && mayWaive(form.values, rules) && (
        <TextInput label={words.waiver} {...form.getInputProps('waiver')} />
      )}
    </Composer>
  );
}

function hasTiers({ interests }: Rules): boolean {
  return interests.state === 'set' && interests.value.tiers === 'personal-and-prejudicial';
}

/** Whether the partnership may agree that they take part, or the texts leave that open (I2, I5). */
function mayWaive({ tier, takesPart }: Typed, rules: Rules): boolean {
  const { mayBeWaived, warnings } = interestConsequence({ tier, takesPart, waiver: '' }, rules);
  return mayBeWaived !== 'no' && !warnings.includes('consequence-not-stated');
}

/** What is recorded of it: a reason only where there is a field for it. */
function declaredAs(typed: Typed, rules: Rules): Declared {
  const { tier, takesPart, waiver } = typed;
  const reason = takesPart && mayWaive(typed, rules) ? cleanLine(waiver) : '';
  return { tier, takesPart, waiver: reason };
}

/** What follows under the terms, with its clause, and what is out of order or has to be asked. */
function Consequence({ declared, rules }: { declared: Declared; rules: Rules }) {
  const consequence = interestConsequence(declared, rules);
  const warnings = consequence.warnings.filter((one) => one !== 'consequence-not-stated');
  return (
    <section aria-label={words.follows} aria-live="polite">
      <Text size="sm">{consequenceSentence(consequence)}</Text>
      {warnings.map((warning) => (
        <WarningLine key={warning}>{interestWarningSentences[warning]}</WarningLine>
      ))}
    </section>
  );
}

/** The standing interests of whoever declares one, so that nobody has to look them up (I3). */
function Registered({ personId }: { personId: string }) {
  const { view } = useMinuteContext();
  const registers = useRegisters(view.partnership.id).data?.registers;
  const theirs = (registers?.standingInterests ?? []).filter(
    (one) => one.personId === personId && isInForce(one, view.meeting.date),
  );
  if (theirs.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" mt={2}>
      {words.registered(theirs.map(({ text }) => text).join('; '))}
    </Text>
  );
}
