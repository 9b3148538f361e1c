import { NativeSelect, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipId } from '#shared/model/id';
import { typeSizeSchema } from '#shared/model/house-style';
import type { Marking } from '#shared/model/marking';
import type { Partnership } from '#shared/model/partnership';
import { markingLabels } from '#shared/text/labels';
import { partnershipsText } from '#shared/text/screens/partnerships';
import { useCommand } from '../../data/commands';
import { usePartnership } from '../../data/queries';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { Loaded } from '../../ui/loaded';
import { optionsOf } from '../../ui/options-of';
import { Page } from '../../ui/page';
import { checkFileNames, HouseStyleFields } from './house-style-fields';
import { DetailsFields, detailsRules, type TypedDetails } from './details-fields';

const words = partnershipsText.form;

/** What is printed on the papers of a partnership. */
export function PartnershipDetailsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page title={partnershipsText.detailsTitle} lead={partnershipsText.detailsLead} width="narrow">
      <Loaded reading={usePartnership(partnershipId)}>
        {({ partnership }) => (
          // A form starts with what is stored; after Undo it must start again.
          <DetailsForm key={JSON.stringify(typedFrom(partnership))} partnership={partnership} />
        )}
      </Loaded>
    </Page>
  );
}

type Typed = TypedDetails & {
  marking: Marking;
  documentControl: boolean;
  typeSize: string;
  fileNames: string;
};

function typedFrom(partnership: Partnership): Typed {
  const { name, area, secretariat, marking, documentControl, houseStyle } = partnership;
  const { typeSize, fileNames } = houseStyle;
  const typed = { typeSize: String(typeSize), fileNames };
  return { name, area, secretariat, marking, documentControl, ...typed };
}

function DetailsForm({ partnership }: { partnership: Partnership }) {
  const form = useForm<Typed>({
    initialValues: typedFrom(partnership),
    validate: { ...detailsRules, fileNames: checkFileNames },
  });
  const { run, isRunning } = useCommand(
    'partnerships:saveDetails',
    () => partnershipsText.detailsSaved,
  );
  const save = ({ typeSize, fileNames, ...typed }: Typed): void => {
    const houseStyle = { typeSize: typeSizeSchema.parse(Number(typeSize)), fileNames };
    void run({ ...typed, houseStyle, partnershipId: partnership.id });
  };
  return (
    <form noValidate onSubmit={form.onSubmit(save, focusFirstError(form))}>
      <Stack gap="md">
        <DetailsFields form={form} />
        <NativeSelect
          label={words.marking}
          description={words.markingHint}
          data={optionsOf(markingLabels)}
          {...form.getInputProps('marking')}
        />
        <Switch
          label={words.documentControl}
          description={words.documentControlHint}
          {...form.getInputProps('documentControl', { type: 'checkbox' })}
        />
        <HouseStyleFields form={form} />
        <FormButtons submit={partnershipsText.save} isRunning={isRunning} />
      </Stack>
    </form>
  );
}
