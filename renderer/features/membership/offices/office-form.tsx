import { Autocomplete, NativeSelect, Switch, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { Office, OfficeRole } from '#shared/model/membership';
import { officeRoleLabels, sourceHint } from '#shared/text/membership/office-words';
import { ruleChoices } from '#shared/text/rules/choices';
import { fieldText } from '#shared/text/screens/fields';
import { membersText } from '#shared/text/screens/members';
import { useCommand } from '../../../data/commands';
import { checkLastDay, checkName } from '../../../ui/checks';
import { focusAnew } from '../../../ui/focus-anew';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import { DatesFields, datesRules } from '../dates-fields';
import { directoryNames } from '../directory-names';
import { EndedByField } from './ended-by-field';
import { OfficePreview } from './office-preview';
import {
  officeAsTyped,
  officeInput,
  roleAfter,
  typedOffice,
  type TypedOffice,
} from './typed-office';

const words = membersText.form;
const officeWords = membersText.officeForm;

type OfficeFormProps = {
  view: PartnershipView;
  /** The office to change; null to add one. */
  office: Office | null;
  /** The vacant office that a new holder is entered for; null for any. */
  vacancy: Pick<Office, 'role' | 'title'> | null;
  onClose: () => void;
};

const checks = {
  title: checkName(words.titleOf),
  personId: (value: string) => (value === '' ? fieldText.required(words.holderOf) : null),
  ...datesRules,
  until: (until: string, { from, endedBy }: TypedOffice) =>
    endedBy === 'no-confidence' && until.trim() === ''
      ? fieldText.required(officeWords.dayOfMotion)
      : checkLastDay(from, until),
};

/** An office, who holds it, how they came to it, and from when until when. */
export function OfficeForm({ view, office, vacancy, onClose }: OfficeFormProps) {
  const form = useForm<TypedOffice>({
    initialValues: typedOffice(office, vacancy),
    validate: checks,
  });
  const { run, isRunning } = useCommand('partnerships:saveOffice', ({ title }) =>
    membersText.officeSaved(title),
  );
  const save = async (typed: TypedOffice): Promise<void> => {
    if (!(await run(officeInput(view.partnership.id, office, typed)))) return;
    if (office !== null || vacancy !== null) return onClose();
    form.setValues({ ...typedOffice(null, null), from: typed.from, until: typed.until });
    focusAnew(form.getInputNode('title'));
  };
  const holders = holderOptions(view);
  const isFilling = vacancy !== null;
  return (
    <PanelForm
      form={form}
      submit={office ? words.saveOffice : fieldText.add}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      {holders.length === 1 && <Text size="sm">{words.noPeople}</Text>}
      <Autocomplete
        label={words.title}
        required
        {...(isFilling ? {} : { 'data-autofocus': true })}
        openOnFocus={false}
        {...form.getInputProps('title')}
        onChange={(title) => form.setValues({ title, role: roleAfter(title, form.values) })}
      />
      <NativeSelect
        label={officeWords.role}
        data={optionsOf(officeRoleLabels)}
        {...form.getInputProps('role')}
      />
      <NativeSelect
        label={words.holder}
        required
        {...(isFilling ? { 'data-autofocus': true } : {})}
        data={holders}
        {...form.getInputProps('personId')}
      />
      <NativeSelect
        label={officeWords.way}
        description={wayHint(view, form.values.role)}
        data={[{ value: '', label: officeWords.notSaid }, ...optionsOf(ruleChoices.ways)]}
        {...form.getInputProps('way')}
      />
      <Switch
        label={officeWords.inExecutive}
        {...form.getInputProps('inExecutive', { type: 'checkbox' })}
      />
      <DatesFields form={form} />
      {office !== null && <EndedByField view={view} office={office} form={form} />}
      <OfficePreview view={view} office={officeAsTyped(office, form.values)} />
    </PanelForm>
  );
}

/** How the terms fill the office, where it is one of those they know. */
function wayHint({ partnership, today }: PartnershipView, role: OfficeRole): string | null {
  if (role === 'other') return null;
  const { chairSource, viceChairSource } = rulesOn(partnership, today);
  return sourceHint(role === 'chair' ? chairSource : viceChairSource);
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
