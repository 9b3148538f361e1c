import { Fieldset, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Partnership } from '#shared/model/partnership';
import { partnershipsText } from '#shared/text/screens/partnerships';
import { checkLine, checkName } from '../../ui/checks';

const words = partnershipsText.form;

export type TypedDetails = Pick<Partnership, 'name' | 'area' | 'secretariat'>;

/** What a new partnership's form starts with. */
export const noDetails: TypedDetails = {
  name: '',
  area: '',
  secretariat: { name: '', team: '', email: '', phone: '' },
};

/** What must hold for the fields below; in their order, so that the first mistake comes first. */
export const detailsRules = {
  name: checkName(words.nameOf),
  area: checkLine,
  secretariat: { name: checkLine, team: checkLine, email: checkLine, phone: checkLine },
};

/** The fields that a new partnership and its details screen have in common. */
export function DetailsFields<T extends TypedDetails>({ form }: { form: UseFormReturnType<T> }) {
  const field = (path: string) => form.getInputProps(path as never);
  return (
    <>
      <TextInput label={words.name} required {...field('name')} />
      <TextInput label={words.area} description={words.areaHint} {...field('area')} />
      <Fieldset legend={words.secretariat}>
        <Text size="sm" c="dimmed" mb="xs">
          {words.secretariatHint}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput label={words.contactName} {...field('secretariat.name')} />
          <TextInput label={words.team} {...field('secretariat.team')} />
          <TextInput label={words.email} {...field('secretariat.email')} />
          <TextInput label={words.phone} {...field('secretariat.phone')} />
        </SimpleGrid>
      </Fieldset>
    </>
  );
}
