import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { groupTimeLimit } from '#shared/domain/structure/group-time-limit';
import type { Group } from '#shared/model/structure';
import { clauseSource } from '#shared/text/quorum';
import { dateOf } from '#shared/text/read-date';
import { structureText } from '#shared/text/screens/structure';
import { groupKindLabels } from '#shared/text/structure/group-words';
import { useCommand } from '../../../data/commands';
import { personOptions } from '../../../records/person-options';
import { checkDate, checkLastDay, checkLine } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import type { StructuredView } from '../structured-view';

const words = structureText.groupForm;

type TypedGroup = {
  kind: Group['kind'] | 'none';
  purpose: string;
  requestedBy: string;
  leadId: string;
  starts: string;
  ends: string;
};

type GroupFormProps = { view: StructuredView; onClose: () => void };

/** What a sub-group is set up for; a task and finish group must have a last day (G7, G8). */
export function GroupForm({ view, onClose }: GroupFormProps) {
  const { partnership, graph, all } = view;
  const clause = groupTimeLimit(graph, all, partnership.id);
  const { run, isRunning } = useCommand('structure:saveGroup', ({ group }) =>
    group === null ? structureText.groupRemoved : structureText.groupSaved,
  );
  const form = useForm<TypedGroup>({
    initialValues: typedGroup(partnership.group),
    validate: {
      purpose: checkLine,
      requestedBy: checkLine,
      starts: (starts, { kind }) => (kind === 'none' ? null : checkDate(starts)),
      ends: (ends, typed) =>
        typed.kind === 'none'
          ? null
          : (endMissing(typed, clause) ?? checkLastDay(typed.starts, ends)),
    },
  });
  const isGroup = form.values.kind !== 'none';
  const people = personOptions(view);
  const save = async (typed: TypedGroup): Promise<void> => {
    const leadId = people.find(({ value }) => value === typed.leadId)?.value ?? null;
    const group = groupFrom(typed, leadId);
    if (await run({ partnershipId: partnership.id, group })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={structureText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <NativeSelect
        label={words.kind}
        data-autofocus
        data={[{ value: 'none', label: words.none }, ...optionsOf(groupKindLabels)]}
        {...form.getInputProps('kind')}
      />
      {isGroup && (
        <>
          <TextInput label={words.purpose} {...form.getInputProps('purpose')} />
          <TextInput
            label={words.requestedBy}
            description={words.requestedByHint}
            {...form.getInputProps('requestedBy')}
          />
          <NativeSelect
            label={words.lead}
            data={[{ value: '', label: words.noLead }, ...people]}
            {...form.getInputProps('leadId')}
          />
          <DateField label={words.starts} {...form.getInputProps('starts')} />
          <DateField
            label={words.ends}
            required={needsEnd(form.values, clause)}
            {...form.getInputProps('ends')}
          />
        </>
      )}
    </PanelForm>
  );
}

function needsEnd({ kind }: Pick<TypedGroup, 'kind'>, clause: string | null): boolean {
  return kind === 'task-and-finish' || (kind === 'functional' && clause !== null);
}

function endMissing(typed: TypedGroup, clause: string | null): string | null {
  if (typed.ends.trim() !== '' || !needsEnd(typed, clause)) return null;
  return clause === null ? words.endNeeded : words.endNeededBy(clauseSource(clause));
}

const NO_GROUP: TypedGroup = {
  kind: 'none',
  purpose: '',
  requestedBy: '',
  leadId: '',
  starts: '',
  ends: '',
};

function typedGroup(group: Group | null): TypedGroup {
  if (group === null) return NO_GROUP;
  const { kind, purpose, requestedBy, leadId, starts, ends } = group;
  const days = { starts: typedDate(starts), ends: typedDate(ends) };
  return { kind, purpose, requestedBy, leadId: leadId ?? '', ...days };
}

function groupFrom(
  { kind, purpose, requestedBy, starts, ends }: TypedGroup,
  leadId: Group['leadId'],
): Group | null {
  if (kind === 'none') return null;
  return { kind, purpose, requestedBy, leadId, starts: dateOf(starts), ends: dateOf(ends) };
}
