import { Autocomplete, Group, Radio, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { RegistersView } from '#shared/ipc/views';
import type { NotifiedMatter } from '#shared/model/notified-matter';
import { dateOf } from '#shared/text/read-date';
import { mattersText } from '#shared/text/screens/interests';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { checkDate, checkName, checkNeededDate, checkProse } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { optionsOf } from '../../ui/options-of';
import { PanelForm } from '../../ui/panel-form';
import { RemoveButton } from './remove-button';

const words = mattersText.form;

type Typed = {
  on: string;
  from: string;
  what: string;
  kind: NotifiedMatter['kind'];
  effectiveOn: string;
};

function typedFrom({ today }: RegistersView, matter: NotifiedMatter | null): Typed {
  if (matter === null) {
    return { on: typedDate(today), from: '', what: '', kind: 'representation', effectiveOn: '' };
  }
  const { on, from, what, kind, effectiveOn } = matter;
  return { on: typedDate(on), from, what, kind, effectiveOn: typedDate(effectiveOn) };
}

type MatterFormProps = {
  view: RegistersView;
  matter: NotifiedMatter | null;
  onClose: () => void;
};

/** Something a member told the partnership: when, who, what, and from when it holds (N11). */
export function MatterForm({ view, matter, onClose }: MatterFormProps) {
  const partnershipId = view.partnership.id;
  const form = useForm<Typed>({
    initialValues: typedFrom(view, matter),
    validate: {
      on: checkNeededDate(words.onNeeded),
      from: checkName(words.fromNeeded),
      what: checkProse(words.whatNeeded),
      effectiveOn: checkDate,
    },
  });
  const { run, isRunning } = useCommand('registers:saveNotifiedMatter', () => mattersText.saved);
  const save = async (typed: Typed): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    const saved = await run({
      partnershipId,
      id: matter?.id ?? null,
      on,
      from: typed.from,
      what: typed.what.trim(),
      kind: typed.kind,
      effectiveOn: dateOf(typed.effectiveOn),
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Autocomplete
        label={words.from}
        required
        data-autofocus
        openOnFocus={false}
        data={memberNames(view)}
        limit={8}
        {...form.getInputProps('from')}
      />
      <DateField label={words.on} required {...form.getInputProps('on')} />
      <Textarea
        label={words.what}
        required
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('what')}
      />
      <Radio.Group label={words.kind} {...form.getInputProps('kind')}>
        <Group gap="md" mt={4}>
          {optionsOf(mattersText.kinds).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      <DateField
        label={words.effectiveOn}
        description={words.effectiveHint}
        {...form.getInputProps('effectiveOn')}
      />
      {matter && matter.takenUpBy !== null && (
        <TakeOffButton view={view} matter={matter} onDone={onClose} />
      )}
      {matter && (
        <RemoveButton
          partnershipId={partnershipId}
          entry={{ kind: 'notified-matter', id: matter.id }}
          done={mattersText.removed}
          onRemoved={onClose}
        />
      )}
    </PanelForm>
  );
}

function memberNames({ partnership, organisations }: RegistersView): string[] {
  const members = new Set(partnership.members.map(({ organisationId }) => organisationId));
  return organisations.filter(({ id }) => members.has(id)).map(({ name }) => name);
}

type TakeOffButtonProps = { view: RegistersView; matter: NotifiedMatter; onDone: () => void };

function TakeOffButton({ view, matter, onDone }: TakeOffButtonProps) {
  const { run, isRunning } = useCommand(
    'registers:takeUpMatter',
    () => mattersText.agendaForm.takenOff,
  );
  const takeOff = async (): Promise<void> => {
    const which = { partnershipId: view.partnership.id, matterId: matter.id };
    if (await run({ ...which, meetingId: null, itemTitle: null })) onDone();
  };
  return (
    <BusyButton
      w="fit-content"
      variant="subtle"
      size="compact-sm"
      isBusy={isRunning}
      onClick={() => void takeOff()}
    >
      {mattersText.agendaForm.takeOff}
    </BusyButton>
  );
}
