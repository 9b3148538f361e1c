import { Group, Text, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';

type FindFieldProps = {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
  /** How much of the list is shown, in words. */
  found: string;
};

/** The field that finds somebody in a list, with how many were found beside it. */
export function FindField({ found, onChange, ...field }: FindFieldProps) {
  return (
    <Group align="flex-end" gap="md">
      <TextInput
        leftSection={<Search size={15} aria-hidden />}
        w={320}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...field}
      />
      <Text size="sm" c="dimmed" role="status" pb={8}>
        {found}
      </Text>
    </Group>
  );
}
