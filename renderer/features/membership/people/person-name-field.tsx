import { Autocomplete, Button, Group, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMemo, useRef } from 'react';
import type { PartnershipView } from '#shared/ipc/views';
import { membersText } from '#shared/text/screens/members';
import { peopleByLabel } from '../directory-names';
import { factsOf, type TypedPerson } from './typed-person';

const words = membersText.form;

type PersonNameFieldProps = {
  view: PartnershipView;
  form: UseFormReturnType<TypedPerson>;
  /** Whether a person is being added, who may turn out to be known already. */
  isNew: boolean;
};

/**
 * The name of a person, with those already known to choose from. While adding, another name means
 * another person; a known person is renamed only where their entry is edited.
 */
export function PersonNameField({ view, form, isNew }: PersonNameFieldProps) {
  const known = useMemo(() => peopleByLabel(view), [view]);
  const picked = useRef<string | null>(null);
  const { onChange: _, ...field } = form.getInputProps('name');
  const pick = (label: string): void => {
    picked.current = label;
    form.setValues(factsOf(known.get(label)));
  };
  const type = (name: string): void => {
    // The list also reports its own label as typed text, right after the choice.
    if (picked.current === name) {
      picked.current = null;
      return;
    }
    form.setValues(isNew ? { name, personId: null } : { name });
    form.clearFieldError('name');
  };
  const isKnown = form.values.personId !== null;
  return (
    <div>
      <Autocomplete
        label={words.name}
        required
        data-autofocus
        openOnFocus={false}
        data={isNew ? [...known.keys()] : []}
        limit={8}
        onOptionSubmit={pick}
        {...field}
        onChange={type}
      />
      {isKnown && (
        <Group gap="xs" mt={4} wrap="nowrap" justify="space-between">
          <Text size="xs" c="dimmed">
            {words.known}
          </Text>
          {isNew && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                form.setValues(factsOf(undefined));
                form.getInputNode('name')?.focus();
              }}
            >
              {words.someoneElse}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}
