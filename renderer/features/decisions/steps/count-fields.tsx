import { SimpleGrid, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { stepText } from '#shared/text/screens/proposals';
import { NUMBERS, type TypedRound } from './typed-round';

const words = stepText.round;

/** The numbers of a show of hands. */
export function CountFields({ form }: { form: UseFormReturnType<TypedRound> }) {
  return (
    <div role="group" aria-label={words.numbers}>
      <SimpleGrid cols={3} spacing="sm">
        {NUMBERS.map((number) => (
          <TextInput
            key={number}
            label={words[number]}
            inputMode="numeric"
            required={number === 'for' || number === 'against'}
            {...form.getInputProps(number)}
          />
        ))}
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={4}>
        {words.countHint}
      </Text>
    </div>
  );
}
