import { NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipId } from '#shared/model/id';
import type { Marking, Partnership } from '#shared/model/partnership';
import type { StandInRule } from '#shared/model/rules';
import { valueOf } from '#shared/model/setting';
import { markingLabels } from '#shared/text/labels';
import { partnershipsText } from '#shared/text/screens/partnerships';
import { useCommand } from '../../data/commands';
import { usePartnership } from '../../data/queries';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { Loaded } from '../../ui/loaded';
import { optionsOf } from '../../ui/options-of';
import { Page } from '../../ui/page';
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

type Typed = TypedDetails & { marking: Marking; standInWord: StandInRule['word'] | '' };

function typedFrom(partnership: Partnership): Typed {
  const { name, area, secretariat, marking, terms } = partnership;
  return { name, area, secretariat, marking, standInWord: valueOf(terms.standIn)?.word ?? '' };
}

function DetailsForm({ partnership }: { partnership: Partnership }) {
  const stored = typedFrom(partnership);
  const form = useForm<Typed>({ initialValues: stored, validate: detailsRules });
  const { run, isRunning } = useCommand(
    'partnerships:saveDetails',
    () => partnershipsText.detailsSaved,
  );
  const save = ({ standInWord, ...typed }: Typed): void =>
    void run({
      ...typed,
      partnershipId: partnership.id,
      standInWord: standInWord === '' ? null : standInWord,
    });
  const standInWords = (['substitute', 'deputy', 'proxy'] as const).map((word) => ({
    value: word,
    label: words.word(word),
  }));
  return (
    <form noValidate onSubmit={form.onSubmit(save, focusFirstError(form))}>
      <Stack gap="md">
        <DetailsFields form={form} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <NativeSelect
            label={words.marking}
            description={words.markingHint}
            data={optionsOf(markingLabels)}
            {...form.getInputProps('marking')}
          />
          <NativeSelect
            label={words.standIn}
            description={words.standInHint}
            data={
              stored.standInWord === ''
                ? [{ value: '', label: words.noWord }, ...standInWords]
                : standInWords
            }
            {...form.getInputProps('standInWord')}
          />
        </SimpleGrid>
        <FormButtons submit={partnershipsText.save} isRunning={isRunning} />
      </Stack>
    </form>
  );
}
