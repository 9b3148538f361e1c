import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { contrast, isReadableOnWhite } from '#shared/domain/house-style/contrast';
import { palette } from '#shared/documents/palette';
import type { PartnershipView } from '#shared/ipc/views';
import { paperLookText } from '#shared/text/screens/paper-look';
import { useCommand } from '../../data/commands';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { Section } from '../../ui/section';
import classes from './house-style.module.css';

const words = paperLookText.colour;

/** What is shown to choose from where none is chosen yet. */
const USUAL = `#${palette.heading}`;

/** A colour as it is kept; null where what was typed is none. */
function colourTyped(text: string): string | null {
  const colour = text.trim().toUpperCase();
  return /^#[0-9A-F]{6}$/.test(colour) ? colour : null;
}

/** To one place, never rounded up to what it does not reach. */
function ratioOf(colour: string): string {
  return (Math.floor(contrast(colour, '#FFFFFF') * 10) / 10).toString();
}

function checkColour(text: string): string | null {
  if (text.trim() === '') return null;
  const colour = colourTyped(text);
  if (colour === null) return words.notAColour;
  return isReadableOnWhite(colour) ? null : words.tooPale(ratioOf(colour));
}

/** In which colour the headings and rules of papers are printed. */
export function ColourSection({ view: { partnership } }: { view: PartnershipView }) {
  const form = useForm({
    initialValues: { accent: partnership.houseStyle.accent ?? '' },
    validate: { accent: checkColour },
  });
  const { run, isRunning } = useCommand('houseStyle:saveAccent', () => words.saved);
  const save = (typed: typeof form.values): void => {
    void run({ partnershipId: partnership.id, accent: colourTyped(typed.accent) });
  };
  const colour = colourTyped(form.values.accent);
  return (
    <Section id="house-style-colour" title={words.title} lead={words.lead}>
      <form noValidate onSubmit={form.onSubmit(save, focusFirstError(form))}>
        <Stack gap="md">
          <TextInput
            label={words.label}
            description={words.hint}
            rightSectionWidth={52}
            rightSection={
              <input
                type="color"
                className={classes.picker}
                aria-label={words.pick}
                value={colour ?? USUAL}
                onChange={({ currentTarget }) => form.setFieldValue('accent', currentTarget.value)}
              />
            }
            {...form.getInputProps('accent')}
          />
          {colour !== null && isReadableOnWhite(colour) && (
            <Text size="sm" role="status">
              {words.contrast(ratioOf(colour))}
            </Text>
          )}
          <FormButtons submit={words.save} isRunning={isRunning} />
        </Stack>
      </form>
    </Section>
  );
}
