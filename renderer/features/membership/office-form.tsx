import { newOffice } from '#shared/domain/new-records';
import { roleOfTitle } from '#shared/domain/office-role';
import { Autocomplete, NativeSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import { personIdSchema } from '#shared/model/id';
import type { Office } from '#shared/model/membership';
import { fieldText } from '#shared/text/screens/fields';
import { membersText } from '#shared/text/screens/members';
import { useCommand } from '../../data/commands';
import { checkName } from '../../ui/checks';
import { focusAnew } from '../../ui/focus-anew';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { DatesFields, datesRules } from './dates-fields';
import { directoryNames } from './directory-names';
import { datesFrom, typedDates, type TypedDates } from './typed-dates';

const words = membersText.form;

type Typed = TypedDates & { title: string; personId: string };

type OfficeFormProps = {
  view: PartnershipView;
  /** The office to change; null to add one. */
  office: Office | null;
  onClose: () => void;
};

/** An office, who holds it, and from when until when. */
export function OfficeForm({ view, office, onClose }: OfficeFormProps) {
  const form = useForm<Typed>({
    initialValues: {
      title: office?.title ?? '',
      personId: office?.personId ?? '',
      ...typedDates(office),
    },
    validate: {
      title: checkName(words.titleOf),
      personId: (value) => (value === '' ? fieldText.required(words.holderOf) : null),
      ...datesRules,
    },
  });
  const { run, isRunning } = useCommand('partnerships:saveOffice', ({ title }) =>
    membersText.officeSaved(title),
  );
  const save = async (typed: Typed): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      ...factsOf(office),
      role: office?.title === typed.title ? office.role : roleOfTitle(typed.title),
      officeId: office?.id ?? null,
      title: typed.title,
      personId: personIdSchema.parse(typed.personId),
      ...datesFrom(typed),
    });
    if (!saved) return;
    if (office) return onClose();
    form.setValues({ title: '', personId: '' });
    focusAnew(form.getInputNode('title'));
  };
  const holders = holderOptions(view);
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        {holders.length === 1 && <Text size="sm">{words.noPeople}</Text>}
        <Autocomplete
          label={words.title}
          required
          data-autofocus
          openOnFocus={false}
          {...form.getInputProps('title')}
        />
        <NativeSelect
          label={words.holder}
          required
          data={holders}
          {...form.getInputProps('personId')}
        />
        <DatesFields form={form} />
        <FormButtons
          submit={office ? words.saveOffice : fieldText.add}
          isRunning={isRunning}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

/** What the form does not ask stays as it is. */
function factsOf(office: Office | null): Omit<Office, 'id' | 'title' | 'personId'> {
  if (office === null) return newOffice;
  const { id: _i, title: _t, personId: _p, ...facts } = office;
  return facts;
}

/** The people of the partnership, each once, by name and organisation. */
function holderOptions(view: PartnershipView): { value: string; label: string }[] {
  const names = directoryNames(view);
  const { representatives, offices } = view.partnership;
  const ids = new Set([...representatives, ...offices].map(({ personId }) => personId));
  const options = [...ids].map((id) => {
    const person = names.person(id);
    const at = names.organisation(person?.organisationId ?? null);
    return { value: id, label: [person?.name, at].filter(Boolean).join(', ') };
  });
  return [
    { value: '', label: words.chooseHolder },
    ...options.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')),
  ];
}
