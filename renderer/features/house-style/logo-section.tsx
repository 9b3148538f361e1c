import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { X } from 'lucide-react';
import type { PartnershipView } from '#shared/ipc/views';
import { NAME_LIMIT } from '#shared/model/wording';
import { dataSize } from '#shared/text/data-size';
import { paperLookText } from '#shared/text/screens/paper-look';
import { useCommand } from '../../data/commands';
import { useLogo } from '../../data/queries';
import { DropZone } from '../../records/drop-zone';
import { BusyButton } from '../../ui/busy-button';
import { focusFirstError } from '../../ui/focus-first-error';
import { Section } from '../../ui/section';
import classes from './house-style.module.css';

const words = paperLookText.logo;

/** The picture at the head of the first page, and what it shows to those who do not see it. */
export function LogoSection({ view: { partnership } }: { view: PartnershipView }) {
  const { logo, template } = partnership.houseStyle;
  const which = { partnershipId: partnership.id };
  const form = useForm({
    initialValues: { description: logo?.description ?? '' },
    validate: { description: (text) => (text.trim() === '' ? words.descriptionMissing : null) },
  });
  const choose = useCommand('houseStyle:chooseLogo', (_, output) => {
    const name = output?.view.partnership.houseStyle.logo?.file.name;
    return name === undefined ? null : words.chosen(name);
  });
  const describe = useCommand('houseStyle:describeLogo', () => words.described);
  const remove = useCommand('houseStyle:removeLogo', () => words.removed);
  const withDescription = (act: (description: string) => void) =>
    form.onSubmit(({ description }) => act(description), focusFirstError(form));
  const chooseLogo = withDescription((description) => void choose.run({ ...which, description }));
  const saveDescription = withDescription(
    (description) => void describe.run({ ...which, description }),
  );
  return (
    <Section id="house-style-logo" title={words.title} lead={words.lead}>
      <form noValidate onSubmit={logo === null ? chooseLogo : saveDescription}>
        <Stack gap="md">
          {logo === null ? (
            <Text size="sm">{words.none}</Text>
          ) : (
            <ShownLogo key={logo.file.sha256} view={{ partnership }} />
          )}
          {logo !== null && template !== null && <Text size="sm">{words.byTemplate}</Text>}
          <TextInput
            label={words.description}
            description={words.descriptionHint}
            maxLength={NAME_LIMIT}
            {...form.getInputProps('description')}
          />
          <DropZone onGiven={() => chooseLogo()}>
            <Group gap="xs">
              {logo === null ? (
                <BusyButton type="submit" isBusy={choose.isRunning}>
                  {words.choose}
                </BusyButton>
              ) : (
                <>
                  <BusyButton type="submit" isBusy={describe.isRunning}>
                    {words.save}
                  </BusyButton>
                  <BusyButton
                    variant="default"
                    isBusy={choose.isRunning}
                    onClick={() => chooseLogo()}
                  >
                    {words.replace}
                  </BusyButton>
                  <Button
                    variant="default"
                    leftSection={<X size={16} aria-hidden />}
                    onClick={() => void remove.run(which)}
                  >
                    {words.remove}
                  </Button>
                </>
              )}
            </Group>
          </DropZone>
        </Stack>
      </form>
    </Section>
  );
}

/** The logo as it is kept, on white as on paper. */
function ShownLogo({ view: { partnership } }: { view: Pick<PartnershipView, 'partnership'> }) {
  const { data } = useLogo(partnership.id);
  const { logo } = partnership.houseStyle;
  if (logo === null) return null;
  return (
    <Group gap="md">
      {data !== undefined && (
        <img className={classes.logo} src={data.pieces.join('')} alt={logo.description} />
      )}
      <Text size="sm" c="dimmed">
        {logo.file.name}, {dataSize(logo.file.bytes)}
      </Text>
    </Group>
  );
}
