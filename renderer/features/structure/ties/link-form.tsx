import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Link } from '#shared/model/structure';
import { structureText } from '#shared/text/screens/structure';
import { linkKindLabels } from '#shared/text/structure/tie-words';
import { useCommand } from '../../../data/commands';
import { checkLine, checkName } from '../../../ui/checks';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import type { StructuredView } from '../structured-view';
import { daysOf, typedDays } from './typed-days';

const words = structureText.linkForm;

type TypedLink = {
  kind: Link['kind'];
  /** Empty for a body that is not kept here. */
  partnershipId: string;
  name: string;
  note: string;
  clause: string;
  meetingDates: string;
};

type LinkFormProps = { view: StructuredView; link: Link | null; onClose: () => void };

/** A tie to another partnership or body: what it is, and when a body above meets (G1, G9, G10, F2). */
export function LinkForm({ view, link, onClose }: LinkFormProps) {
  const { id } = view.partnership;
  const { run, isRunning } = useCommand('structure:saveLink', () => structureText.linkSaved);
  const form = useForm<TypedLink>({
    initialValues: typedLink(view, link),
    validate: {
      name: (name, { partnershipId }) =>
        partnershipId === '' ? checkName(words.nameNeeded)(name) : null,
      note: checkLine,
      clause: checkLine,
      meetingDates: (typed, { kind }) => (kind === 'parent' ? daysOf(typed).problem : null),
    },
  });
  const others = view.all.filter((one) => one.id !== id);
  const { kind, partnershipId } = form.values;
  const save = async (typed: TypedLink): Promise<void> => {
    const other = others.find((one) => one.id === typed.partnershipId);
    const saved = await run({
      partnershipId: id,
      link: {
        id: link?.id ?? null,
        kind: typed.kind,
        partnershipId: other?.id ?? null,
        name: other?.name ?? typed.name,
        note: typed.note,
        clause: typed.clause,
        meetingDates: typed.kind === 'parent' ? daysOf(typed.meetingDates).days : [],
      },
    });
    if (saved) onClose();
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
        data={optionsOf(linkKindLabels)}
        {...form.getInputProps('kind')}
      />
      <NativeSelect
        label={words.body}
        data={[
          { value: '', label: words.other },
          ...others.map((one) => ({ value: one.id, label: one.name })),
        ]}
        {...form.getInputProps('partnershipId')}
      />
      {partnershipId === '' && (
        <TextInput label={words.name} required {...form.getInputProps('name')} />
      )}
      <TextInput label={words.note} description={words.noteHint} {...form.getInputProps('note')} />
      <TextInput label={words.clause} {...form.getInputProps('clause')} />
      {kind === 'parent' && (
        <Textarea
          label={words.meetingDates}
          description={words.meetingDatesHint}
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('meetingDates')}
        />
      )}
    </PanelForm>
  );
}

const EMPTY: TypedLink = {
  kind: 'parent',
  partnershipId: '',
  name: '',
  note: '',
  clause: '',
  meetingDates: '',
};

/** A partnership that is not kept here any more is a body by its name. */
function typedLink({ all }: StructuredView, link: Link | null): TypedLink {
  if (link === null) return EMPTY;
  const { kind, partnershipId, name, note, clause } = link;
  const other = all.find(({ id }) => id === partnershipId);
  const meetingDates = typedDays(link.meetingDates);
  return { kind, partnershipId: other?.id ?? '', name, note, clause, meetingDates };
}
