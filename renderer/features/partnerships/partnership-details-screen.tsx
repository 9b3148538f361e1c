import { Button, Group, NativeSelect, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { isMarkedDown } from '#shared/domain/markings';
import type { PartnershipId } from '#shared/model/id';
import type { Marking } from '#shared/model/marking';
import type { Partnership } from '#shared/model/partnership';
import { markingLabels } from '#shared/text/labels';
import { houseStyleText } from '#shared/text/screens/house-style';
import { partnershipFileText } from '#shared/text/screens/partnership-file';
import { partnershipsText } from '#shared/text/screens/partnerships';
import { retentionReviewText } from '#shared/text/screens/retention-review';
import { Link } from 'wouter';
import { useCommand } from '../../data/commands';
import { usePartnership } from '../../data/queries';
import { RemoveSample } from '../../records/sample/remove-sample';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { Loaded } from '../../ui/loaded';
import { optionsOf } from '../../ui/options-of';
import { Page } from '../../ui/page';
import { RetentionSection } from './retention-section';
import { LowerMarking } from './lower-marking';
import { DetailsFields, detailsRules, type TypedDetails } from './details-fields';

const words = partnershipsText.form;

/** What is printed on the papers of a partnership. */
export function PartnershipDetailsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page
      title={partnershipsText.detailsTitle}
      lead={partnershipsText.detailsLead}
      width="narrow"
      actions={
        <Group gap="xs">
          {[
            { to: 'settings/house-style', label: houseStyleText.open },
            { to: 'retention', label: retentionReviewText.open },
            { to: 'partnership-file', label: partnershipFileText.title },
          ].map(({ to, label }) => (
            <Button
              key={to}
              size="xs"
              variant="default"
              component={Link}
              href={`/p/${partnershipId}/${to}`}
            >
              {label}
            </Button>
          ))}
          <RemoveSample partnershipId={partnershipId} />
        </Group>
      }
    >
      <Loaded reading={usePartnership(partnershipId)}>
        {({ partnership }) => (
          // A form starts with what is stored; after Undo it must start again.
          <Stack gap="xl">
            <DetailsForm key={JSON.stringify(typedFrom(partnership))} partnership={partnership} />
            <RetentionSection
              key={JSON.stringify(partnership.retention)}
              partnership={partnership}
            />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

type Typed = TypedDetails & { marking: Marking; documentControl: boolean };

function typedFrom(partnership: Partnership): Typed {
  const { name, area, secretariat, marking, documentControl } = partnership;
  return { name, area, secretariat, marking, documentControl };
}

function DetailsForm({ partnership }: { partnership: Partnership }) {
  const form = useForm<Typed>({
    initialValues: typedFrom(partnership),
    validate: detailsRules,
  });
  const { run, isRunning } = useCommand(
    'partnerships:saveDetails',
    () => partnershipsText.detailsSaved,
  );
  const [isAsked, question] = useDisclosure(false);
  const save = (typed: Typed): void => {
    question.close();
    void run({ ...typed, partnershipId: partnership.id });
  };
  // A marking is lowered only by somebody who was asked.
  const saveOrAsk = (typed: Typed): void =>
    isMarkedDown(partnership.marking, typed.marking) ? question.open() : save(typed);
  return (
    <form noValidate onSubmit={form.onSubmit(saveOrAsk, focusFirstError(form))}>
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
        <FormButtons submit={partnershipsText.save} isRunning={isRunning} />
        <LowerMarking
          isAsked={isAsked}
          before={partnership.marking}
          after={form.values.marking}
          onLower={() => save(form.values)}
          onKeep={() => {
            form.setFieldValue('marking', partnership.marking);
            question.close();
          }}
        />
      </Stack>
    </form>
  );
}
