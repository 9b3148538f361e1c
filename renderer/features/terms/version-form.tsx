import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import type { IsoDate } from '#shared/model/iso-date';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { readDate } from '#shared/text/read-date';
import { termsText } from '#shared/text/screens/terms';
import { useCommand } from '../../data/commands';
import { checkDate, checkLine, checkNeededDate } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';

const words = termsText.versionForm;

type VersionFormProps = {
  view: PartnershipView;
  /** The version to correct; null to adopt a new one. */
  version: TermsOfReference | null;
  onClose: () => void;
  onAdopted: () => void;
};

/** What the version table says of a version, and when it was adopted and reviewed (T2 to T4, T8). */
export function VersionForm({ view, version, onClose, onAdopted }: VersionFormProps) {
  const partnershipId = view.partnership.id;
  const form = useForm({
    initialValues: typedFrom(version, view.today),
    validate: {
      version: checkLine,
      amendments: checkLine,
      byWhom: checkLine,
      circulation: checkLine,
      adopted: version === null ? checkNeededDate(words.adoptedNeeded) : checkDate,
      reviewed: checkDate,
    },
  });
  const save = useCommand('terms:saveVersion', () => termsText.versionSaved);
  const adopt = useCommand('terms:adopt', () => termsText.versionAdopted);
  const correct = async (known: TermsOfReference, typed: typeof form.values): Promise<boolean> => {
    const { adopted, reviewed, ...row } = typed;
    const termsId = known.id;
    const dates = { adopted: dateOf(adopted), reviewed: dateOf(reviewed) };
    return (await save.run({ partnershipId, termsId, ...row, ...dates })) !== null;
  };
  const make = async (typed: typeof form.values): Promise<boolean> => {
    const { adopted: from, reviewed: _, ...row } = typed;
    const adopted = dateOf(from);
    if (adopted === null || !(await adopt.run({ partnershipId, ...row, adopted }))) return false;
    onAdopted();
    return true;
  };
  const submit = async (typed: typeof form.values): Promise<void> => {
    if (await (version ? correct(version, typed) : make(typed))) onClose();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void submit(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <TextInput
          label={words.version}
          data-autofocus
          w={140}
          {...form.getInputProps('version')}
        />
        <DateField label={words.adopted} {...form.getInputProps('adopted')} />
        <TextInput label={words.amendments} {...form.getInputProps('amendments')} />
        <TextInput label={words.byWhom} {...form.getInputProps('byWhom')} />
        <TextInput label={words.circulation} {...form.getInputProps('circulation')} />
        {version && <DateField label={words.reviewed} {...form.getInputProps('reviewed')} />}
        <FormButtons
          submit={version ? words.save : words.adopt}
          isRunning={save.isRunning || adopt.isRunning}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

/** What the form starts with; a new version is adopted today unless said otherwise. */
function typedFrom(version: TermsOfReference | null, today: IsoDate) {
  if (version === null) {
    const row = { version: '', amendments: '', byWhom: '', circulation: '' };
    return { ...row, adopted: typedDate(today), reviewed: '' };
  }
  const { version: name, amendments, byWhom, circulation, adopted, reviewed } = version;
  const dates = { adopted: typedDate(adopted), reviewed: typedDate(reviewed) };
  return { version: name, amendments, byWhom, circulation, ...dates };
}

function dateOf(typed: string): IsoDate | null {
  const read = readDate(typed);
  return read.state === 'date' ? read.date : null;
}
