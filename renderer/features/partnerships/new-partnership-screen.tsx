import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useLocation } from 'wouter';
import { presets } from '#shared/domain/presets/presets';
import type { PresetId } from '#shared/model/partnership';
import { partnershipFileText } from '#shared/text/screens/partnership-file';
import { partnershipsText } from '#shared/text/screens/partnerships';
import { useCommand } from '../../data/commands';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { Page } from '../../ui/page';
import { DetailsFields, detailsRules, noDetails, type TypedDetails } from './details-fields';
import classes from './new-partnership.module.css';
import { PresetChoice } from './preset-choice';
import { PresetSummary } from './preset-summary';

type NewPartnership = TypedDetails & {
  presetId: PresetId | null;
  answers: Record<string, string>;
};

/** Makes a partnership, from a preset or blank. */
export function NewPartnershipScreen({ wantsPreset }: { wantsPreset: boolean }) {
  const [, navigate] = useLocation();
  const form = useForm<NewPartnership>({
    initialValues: startWith(wantsPreset ? (presets[0]?.id ?? null) : null),
    validate: detailsRules,
  });
  const { run, isRunning } = useCommand('partnerships:create', ({ name }) =>
    partnershipsText.created(name),
  );
  const choose = (presetId: PresetId | null): void => {
    const before = startWith(form.values.presetId);
    const after = startWith(presetId);
    const { name, area } = form.values;
    // What the user typed stays; what a preset proposed goes with it.
    form.setValues({
      presetId,
      answers: {},
      name: name === before.name ? after.name : name,
      area: area === before.area ? after.area : area,
    });
  };
  const create = async (values: NewPartnership): Promise<void> => {
    const answers = Object.entries(values.answers).map(([questionId, answerId]) => ({
      questionId,
      answerId,
    }));
    const view = await run({ ...values, answers });
    if (view) navigate(`/p/${view.partnership.id}/members`);
  };
  const preset = presets.find(({ id }) => id === form.values.presetId);
  return (
    <Page
      title={partnershipsText.newTitle}
      actions={
        <Button size="xs" variant="default" component={Link} href="/partnerships/take">
          {partnershipFileText.takeCommand}
        </Button>
      }
    >
      <div className={classes.columns}>
        <form
          noValidate
          onSubmit={form.onSubmit((values) => void create(values), focusFirstError(form))}
        >
          <Stack gap="md">
            <PresetChoice chosen={form.values.presetId} onChoose={choose} />
            <DetailsFields form={form} />
            <FormButtons
              submit={partnershipsText.create}
              isRunning={isRunning}
              onCancel={() => navigate('/')}
            />
          </Stack>
        </form>
        {preset && (
          <PresetSummary
            preset={preset}
            answers={form.values.answers}
            onAnswer={(question, answer) =>
              form.setFieldValue('answers', { ...form.values.answers, [question]: answer })
            }
          />
        )}
      </div>
    </Page>
  );
}

/** A preset proposes the name and area of the partnership it comes from. */
function startWith(presetId: PresetId | null): NewPartnership {
  const preset = presets.find(({ id }) => id === presetId);
  return {
    ...noDetails,
    name: preset?.name ?? '',
    area: preset?.area ?? '',
    presetId,
    answers: {},
  };
}
