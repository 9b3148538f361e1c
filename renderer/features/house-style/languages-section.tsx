import { Anchor, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'wouter';
import type { PartnershipView } from '#shared/ipc/views';
import { paperLanguagesSchema } from '#shared/model/house-style';
import { houseStyleText as words } from '#shared/text/screens/house-style';
import { useCommand } from '../../data/commands';
import { checkLine } from '../../ui/checks';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { optionsOf } from '../../ui/options-of';
import { Section } from '../../ui/section';

/** In which languages agendas and minutes are made, and the partnership's name in Welsh. */
export function LanguagesSection({ view: { partnership } }: { view: PartnershipView }) {
  const { languages, nameWelsh } = partnership.houseStyle;
  const form = useForm({
    initialValues: { languages, nameWelsh },
    validate: { nameWelsh: checkLine },
  });
  const { run, isRunning } = useCommand('houseStyle:saveLanguages', () => words.saved);
  const save = (typed: typeof form.values): void => {
    void run({
      partnershipId: partnership.id,
      languages: paperLanguagesSchema.parse(typed.languages),
      nameWelsh: typed.nameWelsh,
    });
  };
  return (
    <Section id="house-style-languages" title={words.languagesTitle} lead={words.languagesLead}>
      <form noValidate onSubmit={form.onSubmit(save, focusFirstError(form))}>
        <Stack gap="md">
          <NativeSelect
            label={words.languages}
            data={optionsOf(words.languageChoices)}
            {...form.getInputProps('languages')}
          />
          {form.values.languages !== 'english' && (
            <TextInput
              label={words.nameWelsh}
              description={words.nameWelshHint}
              lang="cy"
              {...form.getInputProps('nameWelsh')}
            />
          )}
          <Group gap="md">
            <FormButtons submit={words.saveLanguages} isRunning={isRunning} />
            {languages !== 'english' && (
              <Anchor component={Link} href={`/p/${partnership.id}/settings/welsh-words`} size="sm">
                {words.openWords}
              </Anchor>
            )}
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
